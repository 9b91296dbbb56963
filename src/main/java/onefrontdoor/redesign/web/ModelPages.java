package onefrontdoor.redesign.web;

import onefrontdoor.redesign.LiveModels;
import onefrontdoor.shared.Refusal;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where process owners look at one live model: its picture, and how many cases stand at each step. */
@Controller
@RequestMapping("/models")
class ModelPages {

    private final LiveModels models;

    ModelPages(LiveModels models) {
        this.models = models;
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
}
