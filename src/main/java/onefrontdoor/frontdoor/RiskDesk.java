package onefrontdoor.frontdoor;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.consent.SharingEndings;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a manager reconsiders the risk to children whose family refused or withdrew; refusal closes nothing (RB21, INV10). */
@Service
@Transactional
public class RiskDesk {

    private final CaseFiles files;
    private final DecisionBook decisions;
    private final LevelsOfNeed levels;
    private final FamilyWord family;
    private final Reconsiderations reconsiderations;
    private final InformationDesk information;
    private final SharingEndings endings;
    private final BesideTriage events;
    private final Waits waits;
    private final AuditTrail audit;
    private final Clock clock;

    RiskDesk(
            CaseFiles files,
            DecisionBook decisions,
            LevelsOfNeed levels,
            FamilyWord family,
            Reconsiderations reconsiderations,
            InformationDesk information,
            SharingEndings endings,
            BesideTriage events,
            Waits waits,
            AuditTrail audit,
            Clock clock) {
        this.files = files;
        this.decisions = decisions;
        this.levels = levels;
        this.family = family;
        this.reconsiderations = reconsiderations;
        this.information = information;
        this.endings = endings;
        this.events = events;
        this.waits = waits;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A refusal or withdrawal after the decision always becomes a task (INV02); before it, the decision is that task.
     * While the risk is reconsidered already, only the services that were told hear of the ending.
     */
    void agreementEnded(Contact contact) {
        boolean toReconsider = decisions.allDecided(files.childrenOn(contact)) && reconsiderations.open(contact.id());
        if (toReconsider || endings.anyToTell(contact.reference())) {
            begin(contact, toReconsider);
        }
    }

    /** Above level 2a a refusal that was known before the decision is reconsidered after it (CT4, INV10). */
    void reconsiderAfterRefusal(Contact contact, List<Child> children) {
        boolean needed = children.stream()
                .filter(child -> decisions
                        .threshold(child)
                        .filter(decided -> decided.route().meetsThreshold())
                        .isEmpty())
                .filter(child -> levels.of(child).compareTo(Level.LEVEL_2A) > 0)
                .anyMatch(child -> family.refusesAnything(contact, child));
        if (needed && reconsiderations.latest(contact.id()).isEmpty() && reconsiderations.open(contact.id())) {
            begin(contact, true);
        }
    }

    private void begin(Contact contact, boolean toReconsider) {
        Optional<Instant> by = toReconsider ? Optional.of(waits.reconsiderBy()) : Optional.empty();
        events.agreementEnded(files.listEntry(contact, clock.instant()), by);
        if (toReconsider) {
            audit.changed(Actor.SYSTEM, contact.reference(), "risk to be reconsidered");
        }
    }

    /** Keeps the manager's answer for each child and says whether a new decision is wanted for any. */
    public boolean reconsidered(Reference reference, FormAnswers answers) {
        reconsiderations.settle(files.of(reference).id(), answers.by());
        audit.changed(answers.by(), reference, "risk reconsidered");
        return information.read(reference, answers);
    }
}
