package onefrontdoor.taf;

import static onefrontdoor.taf.PlansDatabase.typed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import onefrontdoor.correspondence.MeetingLetter;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;

/** A team around one family, and the mails about its meetings. */
public final class TeamAtWork {

    public final Reference plan;
    private final PlansDatabase plans;

    public TeamAtWork(PlansDatabase plans, Reference plan) {
        this.plans = plans;
        this.plan = plan;
        plans.team.asUsual();
    }

    public UUID mother() {
        return joins("kind", "FAMILY", "name", "Ewa ZZ-Cedar", "part", "Mother", "email", "ewa@example.test");
    }

    public UUID nurseryNurse() {
        return joins(
                "kind",
                "PROFESSIONAL",
                "name",
                "Ann ZZ-Nurse",
                "part",
                "Key worker",
                "agency",
                "nursery",
                "email",
                "ann@nursery.example.test");
    }

    public UUID joins(String... answers) {
        plans.bean(TeamDesk.class).add(plan, typed(answers));
        List<Member> all = plans.bean(Members.class).of(plan);
        return all.get(all.size() - 1).id();
    }

    public void arranged(String begins, String place) {
        plans.bean(ArrangementDesk.class).arrange(plan, arrangement(begins, place));
    }

    public static FormAnswers arrangement(String begins, String place) {
        Map<String, Object> answers = new HashMap<>(Map.of("begins", begins, "minutes", "90", "place", place));
        return new FormAnswers(typed().by(), answers);
    }

    /** What goes out now, as the process lets it; what was sent before is forgotten. */
    public List<MeetingLetter> mails() {
        plans.team.sent.clear();
        round();
        return List.copyOf(plans.team.sent);
    }

    public void round() {
        InvitationRoom room = plans.bean(InvitationRoom.class);
        plans.bean(InvitationDesk.class).write(plan);
        while (room.anyWaits(plan)) {
            room.sendNext(plan);
        }
    }
}
