package onefrontdoor.redesign.web;

import java.security.Principal;
import java.util.Map;
import onefrontdoor.redesign.CaseMoveDesk;
import onefrontdoor.redesign.HoldingDesk;
import onefrontdoor.redesign.LiveModels;
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

/** Where process owners look at one live model, order that its older cases move to it, and hold its new starts. */
@Controller
@RequestMapping("/models/{key:[A-Za-z]+Process}")
class ModelPages {

    private final LiveModels models;
    private final CaseMoveDesk moves;
    private final HoldingDesk holds;

    ModelPages(LiveModels models, CaseMoveDesk moves, HoldingDesk holds) {
        this.models = models;
        this.moves = moves;
        this.holds = holds;
    }

    @GetMapping
    ModelAndView one(@PathVariable String key) {
        return page(key, Map.of(), null);
    }

    @GetMapping(value = "/drawing", produces = MediaType.APPLICATION_XML_VALUE)
    ResponseEntity<String> drawing(@PathVariable String key) {
        return ResponseEntity.of(models.drawing(key));
    }

    @PostMapping("/moves")
    ModelAndView move(@PathVariable String key, @RequestParam Map<String, String> typed, Principal person) {
        try {
            return Answered.to("/models/moves/" + moves.order(key, answers(typed, person)));
        } catch (Refusal refused) {
            return again(key, typed, refused);
        }
    }

    @PostMapping("/hold")
    ModelAndView hold(@PathVariable String key, @RequestParam Map<String, String> typed, Principal person) {
        try {
            holds.hold(key, answers(typed, person));
            return Answered.to("/models/" + key);
        } catch (Refusal refused) {
            return again(key, typed, refused);
        }
    }

    @PostMapping("/start")
    ModelAndView letGo(@PathVariable String key, Principal person) {
        holds.letGo(key, new Actor(person.getName()));
        return Answered.to("/models/" + key);
    }

    private ModelAndView again(String key, Map<String, String> typed, Refusal refused) {
        if (refused.kind() == Refusal.Kind.NOT_FOUND) {
            throw refused;
        }
        return page(key, typed, refused);
    }

    private ModelAndView page(String key, Map<String, String> typed, @Nullable Refusal refused) {
        return Answered.page(
                new ModelAndView("models/model", "model", models.model(key))
                        .addObject("steps", models.steps(key))
                        .addObject("left", moves.left(key))
                        .addObject("moves", moves.orders(key))
                        .addObject("holdable", holds.isHoldable(key))
                        .addObject("hold", holds.on(key).orElse(null))
                        .addObject("typed", typed),
                refused);
    }

    private static FormAnswers answers(Map<String, String> typed, Principal person) {
        return new FormAnswers(new Actor(person.getName()), Map.copyOf(typed));
    }
}
