package onefrontdoor.stepchange;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import onefrontdoor.directory.Colleague;
import onefrontdoor.directory.DutyRota;
import onefrontdoor.directory.Shift;
import onefrontdoor.directory.StaffList;
import onefrontdoor.frontdoor.DecisionKind;
import org.springframework.stereotype.Component;

/** Who talks, and who may judge: never whoever decided, judged before or disagrees (RB33). */
@Component
class Judges {

    private final DutyRota rota;
    private final StaffList staff;
    private final DisagreementProperties settings;

    Judges(DutyRota rota, StaffList staff, DisagreementProperties settings) {
        this.rota = rota;
        this.staff = staff;
        this.settings = settings;
    }

    /** The desks whose task a stage is; for the talk those of whoever decided. */
    List<String> desks(Disagreement disagreement, DisagreementStage stage) {
        DecisionKind kind = disagreement.about().kind();
        return stage == DisagreementStage.TALK
                ? own(kind, disagreement.about().decidedBy())
                : settings.desks(stage, kind);
    }

    private List<String> own(DecisionKind kind, String decider) {
        Set<String> own = staff.desksOf(decider);
        return settings.desks(DisagreementStage.TALK, kind).stream()
                .filter(own::contains)
                .toList();
    }

    /** Whether nobody can take a stage on: whoever decided is away, or every manager decided or judged before. */
    boolean isNobodyThere(Disagreement disagreement, DisagreementStage stage, Instant now) {
        return switch (stage) {
            case TALK -> isAway(disagreement, now);
            case MANAGERS -> isNobodyLeft(disagreement, stage);
            case FORMAL, PARTNERS, ANEW -> false;
        };
    }

    /** Whoever left the desk is away, and whoever is not on a rota that names others. */
    private boolean isAway(Disagreement disagreement, Instant now) {
        String decider = disagreement.about().decidedBy();
        List<String> onDuty = desks(disagreement, DisagreementStage.TALK).stream()
                .flatMap(desk -> rota.onDuty(desk, now).stream())
                .map(Shift::person)
                .toList();
        boolean left = desks(disagreement, DisagreementStage.TALK).isEmpty();
        return left || !onDuty.isEmpty() && !onDuty.contains(decider);
    }

    private boolean isNobodyLeft(Disagreement disagreement, DisagreementStage stage) {
        Collection<String> excluded = disagreement.mayNotJudge(stage);
        return desks(disagreement, stage).stream()
                .flatMap(desk -> staff.at(desk).stream())
                .map(Colleague::id)
                .allMatch(excluded::contains);
    }
}
