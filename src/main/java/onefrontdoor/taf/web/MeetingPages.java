package onefrontdoor.taf.web;

import java.util.Map;
import java.util.UUID;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import onefrontdoor.taf.ActionRoom;
import onefrontdoor.taf.AgendaItem;
import onefrontdoor.taf.ArrangementDesk;
import onefrontdoor.taf.MeetingSheet;
import onefrontdoor.taf.MinutesDesk;
import onefrontdoor.taf.PlanRoom;
import onefrontdoor.taf.TeamDesk;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The next meeting of a plan: its team, its time and place, who is there, and its minutes while it goes on (E22, F07). */
@Controller
class MeetingPages {

    private static final String MEETING = "/plans/{reference:P-[0-9]{4}-[0-9]{6}}/meeting";

    private final PlanRoom room;
    private final MeetingSheet sheet;
    private final ActionRoom actions;
    private final TeamDesk team;
    private final ArrangementDesk arrangement;
    private final MinutesDesk minutes;

    MeetingPages(
            PlanRoom room,
            MeetingSheet sheet,
            ActionRoom actions,
            TeamDesk team,
            ArrangementDesk arrangement,
            MinutesDesk minutes) {
        this.room = room;
        this.sheet = sheet;
        this.actions = actions;
        this.team = team;
        this.arrangement = arrangement;
        this.minutes = minutes;
    }

    /** The address of the minutes shows the same, so that a browser finds its way back there after signing in. */
    @GetMapping({MEETING, MEETING + "/minutes"})
    ModelAndView open(@PathVariable String reference, Authentication person) {
        return Sent.none().on(page(new Reference(reference), person));
    }

    /** A refusal is shown above what was typed, which is still there. */
    @PostMapping(MEETING + "/{action:member|leave|time|told|attendance|report|minutes}")
    ModelAndView act(
            @PathVariable String reference,
            @PathVariable String action,
            @RequestParam Map<String, String> typed,
            Authentication person) {
        Reference plan = new Reference(reference);
        Sent sent = new Sent(action, typed, person);
        room.known(plan, Viewers.of(person));
        try {
            act(plan, action, sent.answers());
        } catch (Refusal refused) {
            return sent.again(refused).on(page(plan, person));
        }
        return Sent.done("/plans/" + reference + "/meeting");
    }

    private void act(Reference plan, String action, FormAnswers typed) {
        switch (action) {
            case "member" -> team.add(plan, typed);
            case "leave" -> team.leave(plan, number(typed), typed.by());
            case "time" -> arrangement.arrange(plan, typed);
            case "told" -> minutes.told(plan, number(typed), typed.by());
            case "attendance" -> minutes.attended(plan, typed);
            case "report" -> minutes.reported(plan, number(typed), typed);
            default -> writeAll(plan, typed);
        }
    }

    /** Without a script one button keeps them all. */
    private void writeAll(Reference plan, FormAnswers typed) {
        for (AgendaItem item : AgendaItem.values()) {
            String words = typed.optionalText(item.name()).orElse("");
            int read = KeptText.version(typed.optionalText(item + "-version").orElse("0"));
            minutes.write(plan, item, read, new FormAnswers(typed.by(), Map.of("words", words)));
        }
    }

    private static UUID number(FormAnswers typed) {
        try {
            return UUID.fromString(typed.text("id", "Whom is it about?"));
        } catch (IllegalArgumentException forged) {
            throw new Refusal(Refusal.Kind.INVALID, "The form arrived incomplete. Refresh the page and try again.");
        }
    }

    private ModelAndView page(Reference plan, Authentication person) {
        return new ModelAndView("plans/meeting", "plan", room.open(plan, Viewers.of(person)))
                .addObject("meeting", sheet.of(plan))
                .addObject("actions", actions.toDo(plan));
    }
}
