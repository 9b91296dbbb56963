package onefrontdoor.taf.web;

import java.util.Map;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import onefrontdoor.taf.AgendaItem;
import onefrontdoor.taf.MinutesDesk;
import onefrontdoor.taf.PlanRoom;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Keeps one text of the minutes while it is typed; the page's script asks for it. */
@Controller
class KeptText {

    private final PlanRoom room;
    private final MinutesDesk minutes;

    KeptText(PlanRoom room, MinutesDesk minutes) {
        this.room = room;
        this.minutes = minutes;
    }

    /** What the script hears: the version that stands. */
    record Kept(int version) {}

    @PostMapping("/plans/{reference:P-[0-9]{4}-[0-9]{6}}/meeting/minutes/{item}")
    ResponseEntity<Kept> keep(
            @PathVariable String reference,
            @PathVariable AgendaItem item,
            @RequestParam Map<String, String> typed,
            Authentication person) {
        Reference plan = new Reference(reference);
        room.known(plan, Viewers.of(person));
        int read = version(typed.getOrDefault("version", "0"));
        try {
            FormAnswers answers = new FormAnswers(new Actor(person.getName()), Map.copyOf(typed));
            return ResponseEntity.ok(new Kept(minutes.write(plan, item, read, answers)));
        } catch (Refusal refused) {
            return ResponseEntity.status(HttpStatus.CONFLICT).body(new Kept(read));
        }
    }

    /** A version that nobody could have read counts as none. */
    static int version(String typed) {
        return typed.matches("[0-9]{1,6}") ? Integer.parseInt(typed) : 0;
    }
}
