package onefrontdoor.stepchange.web;

import java.util.Map;
import java.util.UUID;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import onefrontdoor.stepchange.StepUpDesk;
import onefrontdoor.stepchange.StepUpView;
import onefrontdoor.taf.PlanRoom;
import onefrontdoor.taf.web.Viewers;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page on which social care is asked about children of a plan, in one action (RB31). */
@Controller
class StepUpPages {

    private static final String PAGE = "/plans/{plan:P-[0-9]{4}-[0-9]{6}}/step-up";

    private final PlanRoom room;
    private final StepUpDesk desk;
    private final StepUpView view;

    StepUpPages(PlanRoom room, StepUpDesk desk, StepUpView view) {
        this.room = room;
        this.desk = desk;
        this.view = view;
    }

    @GetMapping(PAGE)
    ModelAndView open(@PathVariable Reference plan, Authentication person) {
        ModelAndView page = page(plan, person);
        Map<String, String> known = Map.of("token", UUID.randomUUID().toString(), "concern", view.saidAtReview(plan));
        return page.addObject("typed", known);
    }

    /** A refusal is shown above what was typed, which is still there. */
    @PostMapping(PAGE)
    ModelAndView raise(@PathVariable Reference plan, @RequestParam Map<String, String> typed, Authentication person) {
        room.known(plan, Viewers.of(person));
        try {
            desk.raise(token(typed), plan, new FormAnswers(new Actor(person.getName()), Map.copyOf(typed)));
        } catch (Refusal refused) {
            ModelAndView again = page(plan, person).addObject("typed", typed);
            again.addObject("refusal", refused.getMessage());
            again.setStatus(
                    refused.kind() == Refusal.Kind.CONFLICT ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_ENTITY);
            return again;
        }
        ModelAndView done = new ModelAndView("redirect:/plans/" + plan + "/step-up");
        done.setStatus(HttpStatus.SEE_OTHER);
        return done;
    }

    private ModelAndView page(Reference plan, Authentication person) {
        return new ModelAndView("plans/step-up", "plan", room.open(plan, Viewers.of(person)))
                .addObject("steps", view.of(plan))
                .addObject("opensContacts", Viewers.of(person).opensContacts())
                .addAllObjects(view.choices())
                .addObject("refusal", null)
                .addObject("refused", "step-up");
    }

    private static UUID token(Map<String, String> typed) {
        try {
            return UUID.fromString(typed.getOrDefault("token", ""));
        } catch (IllegalArgumentException forged) {
            throw new Refusal(Refusal.Kind.INVALID, "The form arrived incomplete. Refresh the page and try again.");
        }
    }
}
