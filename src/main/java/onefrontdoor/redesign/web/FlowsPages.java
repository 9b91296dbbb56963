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
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Where process owners see all flows and redesigns, hand in another, and go back to the set before. */
@Controller
@RequestMapping("/models")
class FlowsPages {

    private final RedesignDesk desk;
    private final GoingLiveDesk goingLive;
    private final LiveModels models;

    FlowsPages(RedesignDesk desk, GoingLiveDesk goingLive, LiveModels models) {
        this.desk = desk;
        this.goingLive = goingLive;
        this.models = models;
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

    @PostMapping("/back")
    ModelAndView back(@RequestParam int live, Principal person) {
        try {
            goingLive.back(live, new Actor(person.getName()));
            return Answered.to("/models");
        } catch (Refusal refused) {
            return list(Map.of(), refused);
        }
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
        return new FormAnswers(new Actor(person.getName()), Map.copyOf(typed));
    }
}
