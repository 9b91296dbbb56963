package onefrontdoor.handover.web;

import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import onefrontdoor.frontdoor.ServiceFact;
import onefrontdoor.frontdoor.ServiceReason;
import onefrontdoor.handover.AnswerDesk;
import onefrontdoor.handover.Enquiry;
import onefrontdoor.handover.ServiceQuestion;
import onefrontdoor.shared.WorkingCalendar;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** The pages on which a service looks at a request and has answered it, the same behind a link and for people who sign in. */
final class RequestView {

    private RequestView() {}

    /** A question with the moment by which we answer it, as the clock on the wall says. */
    record Asked(ServiceQuestion question, ZonedDateTime due) {

        private static Asked of(ServiceQuestion question) {
            return new Asked(question, question.due().atZone(WorkingCalendar.LONDON));
        }
    }

    /** @param typed what somebody filled in before and has to mend */
    static ModelAndView of(AnswerDesk.Preview preview, String action, Map<String, String> typed) {
        return new ModelAndView("service-request/page")
                .addObject("preview", preview)
                .addObject("by", preview.answerBy().atZone(WorkingCalendar.LONDON))
                .addObject(
                        "questions", preview.questions().stream().map(Asked::of).toList())
                .addObject("reasons", reasons())
                .addObject("typed", typed)
                .addObject("action", action);
    }

    /** Whether somebody wants to know more first. */
    static boolean isQuestion(Map<String, String> typed) {
        return Enquiry.CHOICE.equals(typed.get("answer"));
    }

    /** The same page again, with the question on it. */
    static ModelAndView asked(AnswerDesk.Preview preview, String action) {
        return of(preview, action, Map.of()).addObject("asked", true);
    }

    static ModelAndView answered(List<ServiceFact> record) {
        return new ModelAndView("service-request/done").addObject("facts", record);
    }

    static ModelAndView withStatus(ModelAndView page, HttpStatus status) {
        page.setStatus(status);
        return page;
    }

    /** Silence is no answer that a service could give. */
    private static List<ServiceReason> reasons() {
        return Arrays.stream(ServiceReason.values())
                .filter(reason -> reason != ServiceReason.NO_ANSWER)
                .toList();
    }
}
