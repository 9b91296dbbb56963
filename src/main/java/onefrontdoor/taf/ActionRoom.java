package onefrontdoor.taf;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import onefrontdoor.shared.Reference;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the needs, actions and outcomes of a plan are seen, by whoever may open the plan; every look is written down. */
@Service
@Transactional
public class ActionRoom {

    private final PlanRoom room;
    private final ActionSheet actions;
    private final ClosingSheet closing;
    private final Members members;

    ActionRoom(PlanRoom room, ActionSheet actions, ClosingSheet closing, Members members) {
        this.room = room;
        this.actions = actions;
        this.closing = closing;
        this.members = members;
    }

    /** The plan with its needs and what is done about them. */
    public Map<String, Object> actions(Reference reference, Viewer viewer) {
        Map<String, Object> plan = new LinkedHashMap<>(room.open(reference, viewer));
        plan.putAll(actions.of(reference, ChildNames.in(plan.get("children"))));
        plan.put(
                "team",
                members.of(reference).stream()
                        .filter(Member::here)
                        .map(Member::name)
                        .toList());
        return plan;
    }

    /** What is to be done, for somebody who has the plan open already. */
    @Transactional(readOnly = true)
    public List<Map<String, Object>> toDo(Reference reference) {
        return actions.open(reference);
    }

    /** The plan with what became of its needs and what everybody says. */
    public Map<String, Object> closing(Reference reference, Viewer viewer) {
        Map<String, Object> plan = new LinkedHashMap<>(room.open(reference, viewer));
        plan.putAll(closing.of(reference, ChildNames.in(plan.get("children"))));
        return plan;
    }
}
