package onefrontdoor.taf.web;

import java.util.Map;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import onefrontdoor.taf.ActionDesk;
import onefrontdoor.taf.ActionRoom;
import onefrontdoor.taf.NeedDesk;
import onefrontdoor.taf.PlanEndDesk;
import onefrontdoor.taf.PlanRoom;
import onefrontdoor.taf.Viewer;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The needs of a plan and what is done about them, and what became of them at its end. */
@Controller
class ActionPages {

    private static final String PLAN = "/plans/{plan:P-[0-9]{4}-[0-9]{6}}";
    private static final String NUMBER = "/{number:[0-9]{1,4}}";

    private final PlanRoom door;
    private final ActionRoom room;
    private final NeedDesk needs;
    private final ActionDesk actions;
    private final PlanEndDesk outcomes;

    ActionPages(PlanRoom door, ActionRoom room, NeedDesk needs, ActionDesk actions, PlanEndDesk outcomes) {
        this.door = door;
        this.room = room;
        this.needs = needs;
        this.actions = actions;
        this.outcomes = outcomes;
    }

    @GetMapping(PLAN + "/actions")
    ModelAndView actions(@PathVariable Reference plan, Authentication person) {
        return Sent.none().on("plans/actions", room.actions(plan, Viewers.of(person)));
    }

    @GetMapping(PLAN + "/closing")
    ModelAndView closing(@PathVariable Reference plan, Authentication person) {
        return Sent.none().on("plans/closing", room.closing(plan, Viewers.of(person)));
    }

    @PostMapping(PLAN + "/needs")
    ModelAndView addNeed(@PathVariable Reference plan, @RequestParam Map<String, String> typed, Authentication person) {
        Sent sent = new Sent("need", typed, person);
        return does(plan, sent, () -> needs.add(plan, sent.answers()));
    }

    /** Reads a need again, or adds an action to it. */
    @PostMapping(PLAN + "/needs" + NUMBER + "/{deed:reading|action}")
    ModelAndView onNeed(
            @PathVariable Reference plan,
            @PathVariable int number,
            @PathVariable String deed,
            @RequestParam Map<String, String> typed,
            Authentication person) {
        Sent sent = new Sent(deed + "-of-" + number, typed, person);
        return does(
                plan,
                sent,
                deed.equals("reading")
                        ? () -> needs.read(plan, number, sent.answers())
                        : () -> actions.add(plan, number, sent.answers()));
    }

    @PostMapping(PLAN + "/actions" + NUMBER)
    ModelAndView change(
            @PathVariable Reference plan,
            @PathVariable int number,
            @RequestParam Map<String, String> typed,
            Authentication person) {
        Sent sent = new Sent("action-" + number, typed, person);
        return does(plan, sent, () -> actions.change(plan, number, sent.answers()));
    }

    /** What became of a need, or what a child or the family says. */
    @PostMapping(PLAN + "/closing/{about:need|voice}" + NUMBER)
    ModelAndView becameOf(
            @PathVariable Reference plan,
            @PathVariable String about,
            @PathVariable int number,
            @RequestParam Map<String, String> typed,
            Authentication person) {
        Sent sent = new Sent(about + "-" + number, typed, person);
        Viewer viewer = door(plan, person);
        try {
            if (about.equals("need")) {
                outcomes.becameOf(plan, number, sent.answers());
            } else {
                outcomes.heard(plan, number, sent.answers());
            }
            return Sent.done("/plans/" + plan + "/closing");
        } catch (Refusal refused) {
            return sent.refused(refused).on("plans/closing", room.closing(plan, viewer));
        }
    }

    private ModelAndView does(Reference plan, Sent sent, Runnable deed) {
        Viewer viewer = door(plan, sent.person());
        try {
            deed.run();
            return Sent.done("/plans/" + plan + "/actions");
        } catch (Refusal refused) {
            return sent.refused(refused).on("plans/actions", room.actions(plan, viewer));
        }
    }

    private Viewer door(Reference plan, Authentication person) {
        Viewer viewer = Viewers.of(person);
        door.known(plan, viewer);
        return viewer;
    }
}
