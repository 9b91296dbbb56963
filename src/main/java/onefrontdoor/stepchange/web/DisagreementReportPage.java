package onefrontdoor.stepchange.web;

import onefrontdoor.stepchange.DisagreementReport;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The disagreements of a year, for the head of service. */
@Controller
class DisagreementReportPage {

    private final DisagreementReport report;

    DisagreementReportPage(DisagreementReport report) {
        this.report = report;
    }

    @GetMapping("/desk/disagreements")
    ModelAndView open() {
        return new ModelAndView("disagreement/report", "report", report.lastTwelveMonths());
    }
}
