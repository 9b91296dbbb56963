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
import org.springframework.http.HttpStatus;
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

/** Where process owners see the live models, hand in a redesign, and a second person makes it live. */
@Controller
@RequestMapping("/models")
class RedesignPages {

    private final RedesignDesk desk;
    private final GoingLiveDesk goingLive;
    private final LiveModels models;

    RedesignPages(RedesignDesk desk, GoingLiveDesk goingLive, LiveModels models) {
        this.desk = desk;
        this.goingLive = goingLive;
        this.models = models;
    }

    @GetMapping
    ModelAndView all() {
        return list(Map.of(), null);
    }

    @GetMapping("/{key:[A-Za-z]+Process}")
    ModelAndView one(@PathVariable String key) {
        LiveModels.Model model = models.models().stream()
                .filter(live -> live.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "There is no such model."));
        return new ModelAndView("models/model", "model", model).addObject("steps", models.steps(key));
    }

    @GetMapping(value = "/{key:[A-Za-z]+Process}/drawing", produces = MediaType.APPLICATION_XML_VALUE)
    ResponseEntity<String> drawing(@PathVariable String key) {
        return ResponseEntity.of(models.drawing(key));
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
            return to("/models/redesigns/" + desk.handIn(chosen, answers(typed, person)));
        } catch (Refusal refused) {
            return list(typed, refused);
        }
    }

    @GetMapping("/redesigns/{number:[0-9]{1,9}}")
    ModelAndView redesign(@PathVariable int number, Principal person) {
        return page(number, person, null);
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
            return to("/models");
        } catch (Refusal refused) {
            return list(Map.of(), refused);
        }
    }

    private ModelAndView done(int number, Principal person, Runnable deed) {
        try {
            deed.run();
            return to("/models/redesigns/" + number);
        } catch (Refusal refused) {
            if (refused.kind() == Refusal.Kind.NOT_FOUND) {
                throw refused;
            }
            return page(number, person, refused);
        }
    }

    private ModelAndView page(int number, Principal person, @Nullable Refusal refused) {
        return answered(
                new ModelAndView("models/redesign", "looked", desk.look(number)).addObject("me", person.getName()),
                refused);
    }

    private ModelAndView list(Map<String, String> typed, @Nullable Refusal refused) {
        return answered(
                new ModelAndView("models/list", "models", models.models())
                        .addObject("redesigns", desk.all())
                        .addObject("history", desk.history())
                        .addObject("typed", typed),
                refused);
    }

    private static ModelAndView answered(ModelAndView page, @Nullable Refusal refused) {
        page.addObject(
                "refusal",
                refused == null ? List.of() : refused.getMessage().lines().toList());
        page.setStatus(refused == null ? HttpStatus.OK : status(refused.kind()));
        return page;
    }

    private static HttpStatus status(Refusal.Kind kind) {
        return switch (kind) {
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case CONFLICT -> HttpStatus.CONFLICT;
            case INVALID -> HttpStatus.UNPROCESSABLE_ENTITY;
        };
    }

    private static ModelAndView to(String address) {
        ModelAndView done = new ModelAndView("redirect:" + address);
        done.setStatus(HttpStatus.SEE_OTHER);
        return done;
    }

    private static FormAnswers answers(Map<String, String> typed, Principal person) {
        return new FormAnswers(by(person), Map.copyOf(typed));
    }

    private static Actor by(Principal person) {
        return new Actor(person.getName());
    }
}
