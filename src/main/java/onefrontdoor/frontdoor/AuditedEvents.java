package onefrontdoor.frontdoor;

import java.util.List;
import java.util.Set;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.shared.Reference;
import org.springframework.stereotype.Component;

/** Steps that only the audit keeps, such as a rating of urgency or a hand-over; what the record tells better is left out. */
@Component
class AuditedEvents implements CaseEvents {

    private static final Set<String> TOLD_BY_THE_RECORD = Set.of(
            "contact received",
            "acknowledged",
            "referrer told",
            "threshold decided",
            "destination decided",
            "basics recorded",
            "late decision reviewed",
            "decision late: THRESHOLD",
            "decision late: DESTINATION");

    private final AuditTrail audit;

    AuditedEvents(AuditTrail audit) {
        this.audit = audit;
    }

    @Override
    public List<CaseEvent> on(Reference contact) {
        return audit.changesOf(contact).stream()
                .filter(change -> !TOLD_BY_THE_RECORD.contains(change.fact()))
                .map(change ->
                        new CaseEvent(change.at(), change.who(), CaseEvent.Kind.STEP, sentence(change.fact()), null))
                .toList();
    }

    private static String sentence(String fact) {
        return Character.toUpperCase(fact.charAt(0)) + fact.substring(1);
    }
}
