package onefrontdoor.consent;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.family.Mention;
import onefrontdoor.shared.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The one gate through which every sharing passes: it decides from the ledger, the overrides and the decision table. */
@Service
@Transactional
public class SharingGate {

    private final ConsentRegister register;
    private final Overrides overrides;
    private final Recipients recipients;
    private final SharingGuide guide;
    private final SharingDecisions decisions;
    private final AuditTrail audit;
    private final Clock clock;

    SharingGate(
            ConsentRegister register,
            Overrides overrides,
            Recipients recipients,
            SharingGuide guide,
            SharingDecisions decisions,
            AuditTrail audit,
            Clock clock) {
        this.register = register;
        this.overrides = overrides;
        this.recipients = recipients;
        this.guide = guide;
        this.decisions = decisions;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether this may be shared, kind by kind; the decision is kept, whichever way it goes (RB25). */
    public SharingDecision mayShare(SharingRequest request, Actor by) {
        SharingDecision decision = decide(request, by);
        decisions.keep(decision);
        audit.changed(
                by,
                request.whose().contact(),
                "sharing with %s decided: %s".formatted(request.withWhom(), decision.mayShare() ? "yes" : "no"));
        return decision;
    }

    /** What would be decided now; nothing is kept, and nothing may be shared on it. */
    @Transactional(readOnly = true)
    public SharingDecision wouldShare(SharingRequest request) {
        return decide(request, Actor.SYSTEM);
    }

    private SharingDecision decide(SharingRequest request, Actor by) {
        Footing footing = footing(request);
        RecipientKind recipient = recipients.kindOf(request.withWhom());
        Ruling ruling = guide.ruling(facts(request, recipient, footing));
        Disclosure disclosure = new Disclosure(ruling, recipient, footing.isAgreed(), footing.items());
        return new SharingDecision(
                UUID.randomUUID(),
                request,
                recipient,
                ruling,
                disclosure.parts(request.what()),
                footing.override().map(OverrideStanding::id).orElse(null),
                by,
                clock.instant());
    }

    private Footing footing(SharingRequest request) {
        Mention whose = request.whose();
        Standing share = register.standing(whose, AgreementTo.SHARE);
        return new Footing(
                register.standing(whose, AgreementTo.SERVICE),
                share,
                share.of(request.withWhom(), request.purpose()),
                overrides.inForce(whose, request.withWhom()));
    }

    private static Map<String, Object> facts(SharingRequest request, RecipientKind recipient, Footing footing) {
        Map<String, Object> facts = footing.facts();
        facts.put("recipient", recipient.name());
        facts.put("level", request.level() == null ? null : request.level().name());
        return facts;
    }

    /** Everybody whose record is open to an agency now, for its lists; nothing is decided or kept. */
    @Transactional(readOnly = true)
    public List<Mention> visibleTo(String agency) {
        return decisions.openTo(agency, clock.instant());
    }
}
