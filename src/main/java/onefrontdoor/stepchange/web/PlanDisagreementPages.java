package onefrontdoor.stepchange.web;

import java.util.List;
import java.util.Map;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import onefrontdoor.stepchange.Challenge;
import onefrontdoor.stepchange.ChallengeDesk;
import onefrontdoor.stepchange.DisagreementSheet;
import onefrontdoor.stepchange.StepUpView;
import onefrontdoor.taf.PlanRoom;
import onefrontdoor.taf.PlanSteps;
import onefrontdoor.taf.web.Viewers;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Where whoever leads a plan disagrees with a decision about its children: the one that began it, or the one on a step-up
 * that social care did not follow (RB31, RB33). They see what became of it, and not the record of the decision.
 */
@Controller
@RequestMapping("/plans/{reference:P-[0-9]{4}-[0-9]{6}}/disagreement/{contact:C-[0-9]{4}-[0-9]{6}}")
class PlanDisagreementPages {

    private final PlanRoom room;
    private final PlanSteps plans;
    private final StepUpView stepUps;
    private final ChallengeDesk desk;
    private final DisagreementSheet sheet;

    PlanDisagreementPages(
            PlanRoom room, PlanSteps plans, StepUpView stepUps, ChallengeDesk desk, DisagreementSheet sheet) {
        this.room = room;
        this.plans = plans;
        this.stepUps = stepUps;
        this.desk = desk;
        this.sheet = sheet;
    }

    @GetMapping
    ModelAndView open(
            @PathVariable("reference") Reference plan, @PathVariable Reference contact, Authentication person) {
        return page(plan, by(plan, contact, person));
    }

    @PostMapping
    ModelAndView raise(
            @PathVariable("reference") Reference plan,
            @PathVariable Reference contact,
            @RequestParam Map<String, String> typed,
            Authentication person) {
        SaidAgainst said = by(plan, contact, person).sent(typed);
        return said.then(
                () -> said.raise(desk, options(plan, contact)), address(plan, contact), again -> page(plan, again));
    }

    @PostMapping("/withdrawal")
    ModelAndView withdraw(
            @PathVariable("reference") Reference plan,
            @PathVariable Reference contact,
            @RequestParam Map<String, String> typed,
            Authentication person) {
        SaidAgainst said = by(plan, contact, person).sent(typed);
        return said.then(() -> said.withdraw(desk), address(plan, contact), again -> page(plan, again));
    }

    /** Of the children on the plan, and of no brother or sister. */
    private List<DisagreementSheet.Option> options(Reference plan, Reference contact) {
        PlanSteps.Open open = plans.open(plan);
        return sheet.options(contact).stream()
                .filter(option ->
                        !contact.equals(open.contact()) || open.children().contains(option.child()))
                .toList();
    }

    private SaidAgainst by(Reference plan, Reference contact, Authentication person) {
        room.known(plan, Viewers.of(person));
        boolean ofThePlan = contact.equals(plans.open(plan).contact())
                || stepUps.of(plan).stream()
                        .anyMatch(asked -> asked.step().contact().equals(contact));
        if (!ofThePlan) {
            throw new Refusal(Refusal.Kind.NOT_FOUND, "This contact does not belong to the plan.");
        }
        return SaidAgainst.nothing(contact, new Challenge.From(Challenge.Way.STAFF, null), new Actor(person.getName()));
    }

    private ModelAndView page(Reference plan, SaidAgainst said) {
        return said.on(new ModelAndView("disagreement/challenge")
                .addObject("address", address(plan, said.contact()))
                .addObject("back", "/plans/" + plan)
                .addObject("options", options(plan, said.contact()))
                .addObject("answered", sheet.answered(said.contact(), Challenge.Way.STAFF, said.by())));
    }

    private static String address(Reference plan, Reference contact) {
        return "/plans/" + plan + "/disagreement/" + contact;
    }
}
