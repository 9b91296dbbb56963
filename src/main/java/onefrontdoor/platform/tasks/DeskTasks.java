package onefrontdoor.platform.tasks;

import java.util.List;
import java.util.Map;
import onefrontdoor.directory.Colleague;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * What our dress of Tasklist asks for beyond the engine's own web API. The addresses lie beside that API, behind the same
 * doors: the same session, the same token against forged requests, the same list of open routes.
 */
@RestController
@RequestMapping("/camunda/api/desk/tasks/{task}")
class DeskTasks {

    private final DraftDesk drafts;
    private final HandOnDesk hands;

    DeskTasks(DraftDesk drafts, HandOnDesk hands) {
        this.drafts = drafts;
        this.hands = hands;
    }

    /** What is typed so far, over the version that the form was opened with. */
    record Typed(Map<String, Object> answers, int version) {

        @Override
        public String toString() {
            return "Typed";
        }
    }

    @GetMapping
    TaskAtDesk show(@PathVariable String task) {
        return drafts.show(task);
    }

    @PutMapping("/draft")
    Map<String, Integer> keep(@PathVariable String task, @RequestBody Typed typed) {
        return Map.of("version", drafts.keep(task, typed.answers(), typed.version()));
    }

    @DeleteMapping("/draft")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void throwAway(@PathVariable String task) {
        drafts.throwAway(task);
    }

    @GetMapping("/colleagues")
    List<Colleague> whoMayTake(@PathVariable String task) {
        return hands.whoMayTake(task);
    }

    @PostMapping("/hand-on")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void handOn(@PathVariable String task, @RequestBody Move move) {
        hands.handOn(task, move);
    }
}
