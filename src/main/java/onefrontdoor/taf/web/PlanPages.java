package onefrontdoor.taf.web;

import java.util.Map;
import onefrontdoor.assessment.AssessmentDates;
import onefrontdoor.frontdoor.BesideCase;
import onefrontdoor.frontdoor.CaseProgress;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import onefrontdoor.taf.Caseload;
import onefrontdoor.taf.MovingDesk;
import onefrontdoor.taf.PlanActions;
import onefrontdoor.taf.PlanRoom;
import onefrontdoor.taf.Viewer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The list of plans, one's own or all that one oversees, and the page of each with what is done between two reviews. */
@Controller
class PlanPages {

    static final String PLAN = "/plans/{reference:P-[0-9]{4}-[0-9]{6}}";

    private final Caseload caseload;
    private final PlanRoom room;
    private final PlanActions actions;
    private final AssessmentDates assessments;
    private final CaseProgress progress;
    private final MovingDesk moving;
    private final ObjectProvider<BesideCase> beside;

    PlanPages(
            Caseload caseload,
            PlanRoom room,
            PlanActions actions,
            AssessmentDates assessments,
            CaseProgress progress,
            MovingDesk moving,
            ObjectProvider<BesideCase> beside) {
        this.caseload = caseload;
        this.room = room;
        this.actions = actions;
        this.assessments = assessments;
        this.progress = progress;
        this.moving = moving;
        this.beside = beside;
    }

    @GetMapping("/plans")
    ModelAndView list(@RequestParam(defaultValue = "") String show, Authentication person) {
        Viewer viewer = Viewers.of(person);
        boolean mine = show.equals("mine") || !viewer.keepsPlans();
        return new ModelAndView("plans/list")
                .addObject("lines", caseload.list(viewer, mine))
                .addObject("mine", mine)
                .addObject("keeps", viewer.keepsPlans())
                .addObject("leads", viewer.isLeadProfessional())
                .addObject("mayImport", viewer.desks().contains("head-of-service"))
                .addObject("most", Caseload.MOST);
    }

    @GetMapping(PLAN)
    ModelAndView open(@PathVariable String reference, Authentication person) {
        return Sent.none().on(page(new Reference(reference), person));
    }

    /** A refusal is shown above what was typed, which is still there. */
    @PostMapping(PLAN + "/{action:note|date|lead|move|moved}")
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
        return Sent.done("/plans/" + reference);
    }

    private void act(Reference plan, String action, FormAnswers typed) {
        switch (action) {
            case "note" -> actions.note(plan, typed);
            case "date" -> actions.move(plan, typed);
            case "move" -> moving.announce(plan, typed);
            case "moved" -> moving.answer(plan, typed);
            default -> actions.replaceLead(plan, typed);
        }
    }

    private ModelAndView page(Reference plan, Authentication person) {
        Viewer viewer = Viewers.of(person);
        Map<String, Object> shown = room.open(plan, viewer);
        Reference contact = new Reference(String.valueOf(shown.get("contact")));
        return new ModelAndView("plans/page", "plan", shown)
                .addObject("models", CaseProgress.models(progress.of(plan)))
                .addObject("opensContacts", viewer.opensContacts())
                .addObject("opensAssessment", viewer.opensAssessments() && isAssessed(plan))
                .addObject(
                        "beside",
                        beside.orderedStream()
                                .flatMap(source -> source.on(contact).stream())
                                .toList());
    }

    private boolean isAssessed(Reference plan) {
        return !assessments.stepsOf(plan).isEmpty();
    }
}
