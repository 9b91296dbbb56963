package onefrontdoor.redesign;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.redesign.StartHolds.Hold;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Refusal;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where a process owner holds new starts of a model that turned out wrong, at once and for a limited time. Only starts that a
 * person can ask for again are ever held: no contact, no plan and no clock waits for a model.
 */
@Service
@Transactional
public class HoldingDesk {

    private final StartHolds holds;
    private final LiveModels models;
    private final AuditTrail audit;
    private final Clock clock;
    private final Duration longest;

    HoldingDesk(
            StartHolds holds,
            LiveModels models,
            AuditTrail audit,
            Clock clock,
            @Value("${onefrontdoor.holds.longest}") Duration longest) {
        this.holds = holds;
        this.models = models;
        this.audit = audit;
        this.clock = clock;
        this.longest = longest;
    }

    /** @throws Refusal when its starts are not ones that may wait, or no reason is given */
    public void hold(String process, FormAnswers typed) {
        String name = models.model(process).name();
        if (!isHoldable(process)) {
            throw new Refusal(
                    Refusal.Kind.INVALID,
                    "“" + name
                            + "” begins for a child whom nobody may keep waiting. Go back to the set before instead.");
        }
        String reason = Purpose.in(typed, "What is wrong with it?");
        Instant until = clock.instant().plus(longest);
        holds.note(process, until, reason, typed.by());
        audit.governed(typed.by(), "new starts of " + process + " held");
    }

    /** From now on it begins again; nothing happens where nothing is held. */
    public void letGo(String process, Actor by) {
        models.model(process);
        if (on(process).isPresent()) {
            holds.note(process, null, "", by);
            audit.governed(by, "new starts of " + process + " let go");
        }
    }

    /** Whether a person asks for its starts and can ask again, as the council has said. */
    public boolean isHoldable(String process) {
        return holds.isHoldable(process);
    }

    public Optional<Hold> on(String process) {
        return holds.on(process);
    }
}
