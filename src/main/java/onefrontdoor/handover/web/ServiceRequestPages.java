package onefrontdoor.handover.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import onefrontdoor.frontdoor.Guesses;
import onefrontdoor.handover.AnsweredAlready;
import onefrontdoor.handover.LinkDesk;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The pages behind the private link of a service. A link that has ended, was used, was passed on or never was gets one and
 * the same answer; the record is shown once, in answer to the acceptance itself.
 */
@Controller
@RequestMapping("/service-request/{code}")
class ServiceRequestPages {

    private static final String PATH = "/service-request/";

    private final LinkDesk desk;
    private final Guesses guesses;

    ServiceRequestPages(LinkDesk desk, Guesses guesses) {
        this.desk = desk;
        this.guesses = guesses;
    }

    @GetMapping
    ModelAndView open(@PathVariable String code, HttpServletRequest asked) {
        return guesses.tooMany(asked.getRemoteAddr()) ? tooMany() : page(code, Map.of(), asked, null);
    }

    @PostMapping
    ModelAndView answer(@PathVariable String code, @RequestParam Map<String, String> typed, HttpServletRequest asked) {
        if (guesses.tooMany(asked.getRemoteAddr())) {
            return tooMany();
        }
        try {
            FormAnswers answers = new FormAnswers(Actor.REFERRER, Map.copyOf(typed));
            Optional<ModelAndView> heard = RequestView.isQuestion(typed)
                    ? desk.ask(code, answers).map(preview -> RequestView.asked(preview, PATH + code))
                    : desk.answer(code, answers).map(RequestView::answered);
            return heard.orElseGet(() -> nothing(code, asked));
        } catch (AnsweredAlready second) {
            return numbered("service-request/nothing", HttpStatus.CONFLICT).addObject("code", code);
        } catch (Refusal refusal) {
            return page(code, typed, asked, refusal.getMessage());
        }
    }

    /** Always the same answer, whether a mail was written or not. */
    @PostMapping("/again")
    ModelAndView again(@PathVariable String code, HttpServletRequest asked) {
        if (guesses.tooMany(asked.getRemoteAddr())) {
            return tooMany();
        }
        guesses.miss(asked.getRemoteAddr());
        desk.askForNew(code);
        return new ModelAndView("service-request/again");
    }

    private ModelAndView page(
            String code, Map<String, String> typed, HttpServletRequest asked, @Nullable String refusal) {
        return desk.open(code)
                .map(preview -> RequestView.of(preview, PATH + code, typed).addObject("refusal", refusal))
                .map(page ->
                        RequestView.withStatus(page, refusal == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY))
                .orElseGet(() -> nothing(code, asked));
    }

    private ModelAndView nothing(String code, HttpServletRequest asked) {
        guesses.miss(asked.getRemoteAddr());
        return numbered("service-request/nothing", HttpStatus.NOT_FOUND).addObject("code", code);
    }

    private static ModelAndView tooMany() {
        return numbered("service-request/wait", HttpStatus.TOO_MANY_REQUESTS);
    }

    /** Whoever rings about a refusal can say which one it was. */
    private static ModelAndView numbered(String page, HttpStatus status) {
        return RequestView.withStatus(
                new ModelAndView(page).addObject("correlationId", MDC.get("correlationId")), status);
    }
}
