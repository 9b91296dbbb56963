package onefrontdoor.taf;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import onefrontdoor.assessment.CarriedAssessment;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.consent.SharingPurpose;
import onefrontdoor.shared.Reference;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What goes along to the authority to which a family moves, to be printed: no more than the gate of sharing lets go (RB37). */
@Service
@Transactional
public class MovingPaper {

    private static final String PAGE = "paper for another authority";

    private final PlanRoom room;
    private final PlanSheet sheet;
    private final PlanChildren children;
    private final ToldPlan told;
    private final CarriedAssessment assessments;
    private final AuditTrail audit;

    MovingPaper(
            PlanRoom room,
            PlanSheet sheet,
            PlanChildren children,
            ToldPlan told,
            CarriedAssessment assessments,
            AuditTrail audit) {
        this.room = room;
        this.sheet = sheet;
        this.children = children;
        this.told = told;
        this.assessments = assessments;
        this.audit = audit;
    }

    /** Where the plan may not go for each of its children, the paper holds nothing but that (INV14). */
    public Map<String, Object> of(Reference reference, Viewer viewer) {
        Plan plan = room.known(reference, viewer);
        audit.read(viewer.by(), reference, PAGE);
        Map<String, Object> paper = new LinkedHashMap<>();
        paper.put("reference", reference.value());
        paper.put("goes", told.mayGo(reference, MovingDesk.OTHER_AUTHORITY, SharingPurpose.SHARE_NAMED));
        if (paper.get("goes").equals(true)) {
            paper.putAll(story(plan, viewer));
        }
        return paper;
    }

    private Map<String, Object> story(Plan plan, Viewer viewer) {
        Map<String, Object> shown = sheet.of(plan, viewer.by(), PAGE);
        Map<String, Object> story = new LinkedHashMap<>();
        List.of("lead", "next", "children").forEach(part -> story.put(part, shown.get(part)));
        List<Integer> numbers = children.of(plan.reference());
        story.put(
                "parts",
                numbers.stream().map(child -> part(plan.reference(), child)).toList());
        story.put("minutes", told.minutes(plan.reference()));
        return story;
    }

    private Map<String, Object> part(Reference plan, int child) {
        return Map.of("number", child, "aims", told.aims(plan, child), "assessment", assessments.about(plan, child));
    }
}
