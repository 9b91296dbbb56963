package onefrontdoor.frontdoor.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import onefrontdoor.consent.StopCode;
import onefrontdoor.frontdoor.Guesses;
import onefrontdoor.frontdoor.OnceMore;
import onefrontdoor.frontdoor.StopDesk;
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
 * The pages behind a private link. They name nobody, and a code that never was, has ended, was revoked or has stopped
 * everything gets one and the same answer.
 */
@Controller
@RequestMapping("/stop-sharing")
class StopPages {

    private final StopDesk desk;
    private final OnceMore again;
    private final Guesses guesses;

    StopPages(StopDesk desk, OnceMore again, Guesses guesses) {
        this.desk = desk;
        this.again = again;
        this.guesses = guesses;
    }

    /** For a code that was read out or stands on paper. */
    @GetMapping
    ModelAndView ask() {
        return new ModelAndView("stop/code");
    }

    @PostMapping
    ModelAndView enter(@RequestParam(defaultValue = "") String code, HttpServletRequest asked) {
        return StopCode.read(code)
                .map(read -> Views.redirect("/stop-sharing/" + read.inGroups()))
                .orElseGet(() -> nothing(asked));
    }

    @GetMapping("/done")
    ModelAndView done() {
        return new ModelAndView("stop/done");
    }

    @GetMapping("/{code}")
    ModelAndView open(@PathVariable String code, HttpServletRequest asked) {
        return guesses.tooMany(asked.getRemoteAddr()) ? tooMany() : page(code, asked, null);
    }

    @PostMapping("/{code}")
    ModelAndView stop(@PathVariable String code, @RequestParam Map<String, String> typed, HttpServletRequest asked) {
        if (guesses.tooMany(asked.getRemoteAddr())) {
            return tooMany();
        }
        try {
            FormAnswers answers = new FormAnswers(Actor.FAMILY, Map.copyOf(typed));
            boolean stopped = again.whenOvertaken(() -> desk.stop(code, answers));
            return stopped ? Views.redirect("/stop-sharing/done") : page(code, asked, null);
        } catch (Refusal refusal) {
            return page(code, asked, refusal.getMessage());
        }
    }

    private ModelAndView page(String code, HttpServletRequest asked, @Nullable String refusal) {
        Optional<ModelAndView> page =
                desk.open(code).map(shown -> new ModelAndView("stop/page").addObject("shown", shown));
        page.ifPresent(view -> {
            view.addObject("code", code).addObject("press", UUID.randomUUID()).addObject("refusal", refusal);
            view.setStatus(refusal == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY);
        });
        return page.orElseGet(() -> nothing(asked));
    }

    private ModelAndView nothing(HttpServletRequest asked) {
        guesses.miss(asked.getRemoteAddr());
        return numbered("stop/nothing", HttpStatus.NOT_FOUND);
    }

    private static ModelAndView tooMany() {
        return numbered("stop/wait", HttpStatus.TOO_MANY_REQUESTS);
    }

    /** Whoever rings about a refusal can say which one it was. */
    private static ModelAndView numbered(String page, HttpStatus status) {
        return new ModelAndView(page, Map.of("correlationId", MDC.get("correlationId")), status);
    }
}
