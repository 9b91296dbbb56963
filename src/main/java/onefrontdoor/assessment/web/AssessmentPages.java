package onefrontdoor.assessment.web;

import java.util.HashMap;
import java.util.Map;
import onefrontdoor.assessment.FamilyDesk;
import onefrontdoor.assessment.ReadingDesk;
import onefrontdoor.assessment.SubmissionDesk;
import onefrontdoor.assessment.Viewer;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One's own assessments, and each at a glance: its parts, what is missing, who belongs to it and who writes. */
@Controller
class AssessmentPages {

    private final ReadingDesk reading;
    private final FamilyDesk family;
    private final SubmissionDesk submissions;

    AssessmentPages(ReadingDesk reading, FamilyDesk family, SubmissionDesk submissions) {
        this.reading = reading;
        this.family = family;
        this.submissions = submissions;
    }

    @GetMapping("/assessments")
    ModelAndView own(Authentication person) {
        return new ModelAndView("assessment/list")
                .addObject("document", reading.document())
                .addObject("lines", reading.list(Visit.by(person)));
    }

    @GetMapping(Visit.PLAN)
    ModelAndView open(@PathVariable Reference plan, Authentication person) {
        return page(plan, Visit.by(person), Map.of(), null);
    }

    @PostMapping(Visit.PLAN + "/parents")
    ModelAndView nameParent(
            @PathVariable Reference plan, @RequestParam Map<String, String> typed, Authentication person) {
        Viewer viewer = Visit.by(person);
        return attempt(plan, typed, viewer, () -> family.nameParent(plan, answers(typed, viewer), viewer));
    }

    @PostMapping(Visit.PLAN + "/authors")
    ModelAndView nameAuthor(
            @PathVariable Reference plan, @RequestParam Map<String, String> typed, Authentication person) {
        Viewer viewer = Visit.by(person);
        return attempt(plan, typed, viewer, () -> family.nameAuthor(plan, answers(typed, viewer), viewer));
    }

    @PostMapping(Visit.PLAN + "/children/{child:[1-9][0-9]?}/reason")
    ModelAndView giveReason(
            @PathVariable Reference plan,
            @PathVariable int child,
            @RequestParam Map<String, String> typed,
            Authentication person) {
        Viewer viewer = Visit.by(person);
        return attempt(plan, typed, viewer, () -> family.giveReason(plan, child, answers(typed, viewer), viewer));
    }

    @PostMapping(Visit.PLAN + "/submit")
    ModelAndView submit(@PathVariable Reference plan, Authentication person) {
        Viewer viewer = Visit.by(person);
        return attempt(plan, Map.of(), viewer, () -> submissions.submit(plan, viewer));
    }

    private ModelAndView attempt(Reference plan, Map<String, String> typed, Viewer viewer, Runnable deed) {
        try {
            deed.run();
            return Visit.to(Visit.address(plan));
        } catch (Refusal refused) {
            return page(plan, viewer, typed, refused);
        }
    }

    private ModelAndView page(Reference plan, Viewer viewer, Map<String, String> typed, @Nullable Refusal refused) {
        ModelAndView page = new ModelAndView("assessment/page");
        if (refused != null) {
            page.setStatus(Visit.status(refused));
        }
        return page.addObject("sheet", reading.open(plan, viewer))
                .addObject("typed", new HashMap<>(typed))
                .addObject("refusal", refused == null ? null : refused.getMessage());
    }

    private static FormAnswers answers(Map<String, String> typed, Viewer viewer) {
        return new FormAnswers(viewer.by(), Map.copyOf(typed));
    }
}
