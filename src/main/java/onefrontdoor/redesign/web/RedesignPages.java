package onefrontdoor.redesign.web;

import java.security.Principal;
import java.util.Map;
import onefrontdoor.redesign.GoingLiveDesk;
import onefrontdoor.redesign.RedesignDesk;
import onefrontdoor.redesign.RedesignDrawings;
import onefrontdoor.redesign.WhatIfDesk;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where a second person looks at one redesign, and makes it live or says why not. */
@Controller
@RequestMapping("/models/redesigns/{number:[0-9]{1,9}}")
class RedesignPages {

    private final RedesignDesk desk;
    private final GoingLiveDesk goingLive;
    private final RedesignDrawings drawings;
    private final WhatIfDesk whatIf;

    RedesignPages(RedesignDesk desk, GoingLiveDesk goingLive, RedesignDrawings drawings, WhatIfDesk whatIf) {
        this.desk = desk;
        this.goingLive = goingLive;
        this.drawings = drawings;
        this.whatIf = whatIf;
    }

    @GetMapping
    ModelAndView redesign(@PathVariable int number, Principal person) {
        return page(number, person, null);
    }

    @GetMapping(value = "/drawing", produces = MediaType.APPLICATION_XML_VALUE)
    ResponseEntity<String> drawing(
            @PathVariable int number, @RequestParam String file, @RequestParam(defaultValue = "false") boolean before) {
        return ResponseEntity.of(before ? drawings.before(number, file) : drawings.proposed(number, file));
    }

    @PostMapping("/approval")
    ModelAndView approve(@PathVariable int number, Principal person) {
        return done(number, person, () -> goingLive.approve(number, by(person)));
    }

    @PostMapping("/refusal")
    ModelAndView refuse(@PathVariable int number, @RequestParam Map<String, String> typed, Principal person) {
        return done(number, person, () -> goingLive.refuse(number, answers(typed, person)));
    }

    private ModelAndView done(int number, Principal person, Runnable deed) {
        try {
            deed.run();
            return Answered.to("/models/redesigns/" + number);
        } catch (Refusal refused) {
            if (refused.kind() == Refusal.Kind.NOT_FOUND) {
                throw refused;
            }
            return page(number, person, refused);
        }
    }

    private ModelAndView page(int number, Principal person, @Nullable Refusal refused) {
        return Answered.page(
                new ModelAndView("models/redesign", "looked", desk.look(number))
                        .addObject("me", person.getName())
                        .addObject("drawings", drawings.of(number))
                        .addObject("tried", whatIf.newest(number).orElse(null)),
                refused);
    }

    private static FormAnswers answers(Map<String, String> typed, Principal person) {
        return new FormAnswers(by(person), Map.copyOf(typed));
    }

    private static Actor by(Principal person) {
        return new Actor(person.getName());
    }
}
