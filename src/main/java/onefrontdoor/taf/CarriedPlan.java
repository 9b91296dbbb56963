package onefrontdoor.taf;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.family.RestrictedRecords;
import onefrontdoor.shared.Reference;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A plan as it goes along with the contact by which social care is asked about its children (RB31, SC18). */
@Service
@NamedInterface("step")
@Transactional
public class CarriedPlan {

    /** The most lines of its chronology on one page; all are on the page of the plan. */
    static final int MOST = 100;

    private static final String PAGE = "plan brought along";

    private final Plans plans;
    private final PlanSheet sheet;
    private final ActionSheet actions;
    private final ClosingSheet outcomes;
    private final PlanHistory history;
    private final MeetingNotes notes;
    private final Chronology chronology;
    private final PlanWords words;
    private final RestrictedRecords restricted;
    private final AuditTrail audit;

    CarriedPlan(
            Plans plans,
            PlanSheet sheet,
            ActionSheet actions,
            ClosingSheet outcomes,
            PlanHistory history,
            MeetingNotes notes,
            Chronology chronology,
            PlanWords words,
            RestrictedRecords restricted,
            AuditTrail audit) {
        this.plans = plans;
        this.sheet = sheet;
        this.actions = actions;
        this.outcomes = outcomes;
        this.history = history;
        this.notes = notes;
        this.chronology = chronology;
        this.words = words;
        this.restricted = restricted;
        this.audit = audit;
    }

    /**
     * For whoever decides about its children, as their desk was asked before: they need not oversee plans.
     *
     * @return empty where there is none that opens to them (INV13)
     */
    public Optional<Map<String, Object>> open(Reference reference, Viewer viewer) {
        return plans.find(reference)
                .filter(plan -> restricted.opensTo(viewer.by(), reference))
                .map(plan -> read(plan, viewer));
    }

    private Map<String, Object> read(Plan plan, Viewer viewer) {
        audit.read(viewer.by(), plan.reference(), PAGE);
        Map<String, Object> page = new LinkedHashMap<>(sheet.of(plan, viewer.by(), PAGE));
        Map<Integer, String> names = ChildNames.in(page.get("children"));
        page.put("needs", actions.of(plan.reference(), names).get("needs"));
        page.put("outcomes", outcomes.of(plan.reference(), names).get("needs"));
        page.put("minutes", minutes(plan.reference()));
        page.put("live", notes.shown(plan.reference()));
        page.put("chronology", chronology.latest(plan, viewer, MOST));
        return page;
    }

    /** What was said at each meeting, the latest first. */
    private List<Map<String, String>> minutes(Reference plan) {
        return history.of(plan).written().stream().map(this::meeting).toList();
    }

    private Map<String, String> meeting(PlanEvent.Past past) {
        PlanEvent held = past.event();
        return Map.of(
                "at", words.of(past.at()),
                "what", words.of("detail", String.valueOf(held.detail())),
                "who", Objects.toString(held.who(), ""),
                "words", Objects.toString(held.words(), ""));
    }
}
