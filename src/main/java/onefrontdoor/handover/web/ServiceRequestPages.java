package onefrontdoor.handover.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import onefrontdoor.frontdoor.Guesses;
import onefrontdoor.handover.AnsweredAlready;
import onefrontdoor.handover.Enquiry;
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

    /** What somebody chooses who has accepted and wants to see it once more. */
    private static final String SHOW = "SHOW";

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
            return heard(code, answers).orElseGet(() -> nothing(code, asked));
        } catch (AnsweredAlready second) {
            return numbered("service-request/nothing", HttpStatus.CONFLICT).addObject("code", code);
        } catch (Refusal refusal) {
            return page(code, typed, asked, refusal.getMessage());
        }
    }

    private Optional<ModelAndView> heard(String code, FormAnswers typed) {
        return switch (String.valueOf(typed.typed().get("answer"))) {
            case Enquiry.CHOICE -> desk.ask(code, typed).map(preview -> RequestView.asked(preview, PATH + code));
            case SHOW -> desk.showAgain(code).map(RequestView::answered);
            default -> desk.answer(code, typed).map(RequestView::answered);
        };
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
                .or(() -> again(code))
                .orElseGet(() -> nothing(code, asked));
    }

    /** Nothing is shown until somebody asks for it: what reads mails before people do opens links. */
    private Optional<ModelAndView> again(String code) {
        return desk.showsAgain(code)
                ? Optional.of(new ModelAndView("service-request/accepted").addObject("action", PATH + code))
                : Optional.empty();
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
