package onefrontdoor.audit.web;

import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import onefrontdoor.audit.GovernanceDesk;
import onefrontdoor.audit.Inquiry;
import onefrontdoor.audit.Opening;
import onefrontdoor.audit.Why;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.WorkingCalendar;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who looked at a record, what a colleague opened, and what a family is told of it. References travel in the body (P23). */
@Controller
class GovernancePages {

    private static final String PATH = "/information-governance";

    private final GovernanceDesk desk;
    private final LookedWords words;
    private final Clock clock;

    GovernancePages(GovernanceDesk desk, LookedWords words, Clock clock) {
        this.desk = desk;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ModelAndView blank() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), WorkingCalendar.LONDON);
        return page(InquiryForm.blank(today), HttpStatus.OK);
    }

    @PostMapping(PATH)
    ModelAndView ask(@RequestParam Map<String, String> typed, Principal person) {
        InquiryForm form = InquiryForm.of(typed);
        if (!form.wrong().isEmpty()) {
            return page(form, HttpStatus.UNPROCESSABLE_ENTITY);
        }
        Inquiry inquiry = form.by(new Actor(person.getName()));
        return switch (form.question()) {
            case RECORD -> found(form, desk.ofRecord(inquiry));
            case COLLEAGUE -> found(form, desk.byColleague(inquiry));
            case REPORT -> report(inquiry, desk.forTheFamily(inquiry));
        };
    }

    private ModelAndView found(InquiryForm form, GovernanceDesk.Openings found) {
        return page(form, HttpStatus.OK)
                .addObject("lines", found.openings().stream().map(words::line).toList())
                .addObject("more", found.more());
    }

    private ModelAndView report(Inquiry inquiry, List<Opening> openings) {
        return new ModelAndView("governance/report")
                .addObject("inquiry", inquiry)
                .addObject("lines", words.report(openings));
    }

    private static ModelAndView page(InquiryForm form, HttpStatus status) {
        ModelAndView page = new ModelAndView("governance/page")
                .addObject("form", form)
                .addObject("questions", InquiryForm.Question.values())
                .addObject("reasons", Why.values())
                .addObject("most", GovernanceDesk.MOST);
        page.setStatus(status);
        return page;
    }
}
