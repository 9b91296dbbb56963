package onefrontdoor.redesign.web;

import java.io.IOException;
import java.security.Principal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import onefrontdoor.redesign.GoingLiveDesk;
import onefrontdoor.redesign.LiveModels;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Where process owners hand in a redesign, and a second person makes it live. */
@Controller
@RequestMapping("/models")
class RedesignPages {

    private final RedesignDesk desk;
    private final GoingLiveDesk goingLive;
    private final LiveModels models;
    private final RedesignDrawings drawings;
    private final WhatIfDesk whatIf;

    RedesignPages(
            RedesignDesk desk,
            GoingLiveDesk goingLive,
            LiveModels models,
            RedesignDrawings drawings,
            WhatIfDesk whatIf) {
        this.desk = desk;
        this.goingLive = goingLive;
        this.models = models;
        this.drawings = drawings;
        this.whatIf = whatIf;
    }

    @GetMapping
    ModelAndView all() {
        return list(Map.of(), null);
    }

    @PostMapping("/redesigns")
    ModelAndView handIn(
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            @RequestParam Map<String, String> typed,
            Principal person)
            throws IOException {
        Map<String, byte[]> chosen = new LinkedHashMap<>();
        for (MultipartFile file : Objects.requireNonNullElse(files, List.<MultipartFile>of())) {
            if (!file.isEmpty()) {
                chosen.put(Objects.requireNonNullElse(file.getOriginalFilename(), ""), file.getBytes());
            }
        }
        try {
            return Answered.to("/models/redesigns/" + desk.handIn(chosen, answers(typed, person)));
        } catch (Refusal refused) {
            return list(typed, refused);
        }
    }

    /** A set that was live before, handed in as a redesign of what is live now. */
    @PostMapping("/redesigns/again")
    ModelAndView handInAgain(@RequestParam int set, @RequestParam Map<String, String> typed, Principal person) {
        try {
            return Answered.to("/models/redesigns/" + desk.handInAgain(set, answers(typed, person)));
        } catch (Refusal refused) {
            return list(typed, refused);
        }
    }

    @GetMapping("/redesigns/{number:[0-9]{1,9}}")
    ModelAndView redesign(@PathVariable int number, Principal person) {
        return page(number, person, null);
    }

    @GetMapping(value = "/redesigns/{number:[0-9]{1,9}}/drawing", produces = MediaType.APPLICATION_XML_VALUE)
    ResponseEntity<String> drawing(
            @PathVariable int number, @RequestParam String file, @RequestParam(defaultValue = "false") boolean before) {
        return ResponseEntity.of(before ? drawings.before(number, file) : drawings.proposed(number, file));
    }

    @PostMapping("/redesigns/{number:[0-9]{1,9}}/approval")
    ModelAndView approve(@PathVariable int number, Principal person) {
        return done(number, person, () -> goingLive.approve(number, by(person)));
    }

    @PostMapping("/redesigns/{number:[0-9]{1,9}}/refusal")
    ModelAndView refuse(@PathVariable int number, @RequestParam Map<String, String> typed, Principal person) {
        return done(number, person, () -> goingLive.refuse(number, answers(typed, person)));
    }

    @PostMapping("/back")
    ModelAndView back(@RequestParam int live, Principal person) {
        try {
            goingLive.back(live, by(person));
            return Answered.to("/models");
        } catch (Refusal refused) {
            return list(Map.of(), refused);
        }
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

    private ModelAndView list(Map<String, String> typed, @Nullable Refusal refused) {
        return Answered.page(
                new ModelAndView("models/list", "models", models.models())
                        .addObject("redesigns", desk.all())
                        .addObject("history", desk.history())
                        .addObject("typed", typed)
                        .addObject("noWords", Map.of()),
                refused);
    }

    private static FormAnswers answers(Map<String, String> typed, Principal person) {
        return new FormAnswers(by(person), Map.copyOf(typed));
    }

    private static Actor by(Principal person) {
        return new Actor(person.getName());
    }
}
