package onefrontdoor.frontdoor;

import java.util.List;
import java.util.regex.Pattern;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.shared.Reference;
import org.springframework.stereotype.Component;

/** Steps that only the audit keeps, such as a hand-over; what the record tells better is left out. */
@Component
class AuditedEvents implements CaseEvents {

    private static final Pattern TOLD_BY_THE_RECORD = Pattern.compile("contact received|acknowledged|referrer told"
            + "|(threshold|destination) decided|basics recorded|late decision reviewed|opened by break-glass|held for information"
            + "|(decision late|urgency|advice|mail|message)\\b.*");

    /** What somebody typed and did not send is no step of the contact. */
    private static final Pattern DRAFT = Pattern.compile("(no )?draft of .*");

    private final AuditTrail audit;

    AuditedEvents(AuditTrail audit) {
        this.audit = audit;
    }

    @Override
    public List<CaseEvent> on(Reference contact) {
        return audit.changesOf(contact).stream()
                .filter(change -> !TOLD_BY_THE_RECORD.matcher(change.fact()).matches())
                .filter(change -> !DRAFT.matcher(change.fact()).matches())
                .map(change ->
                        new CaseEvent(change.at(), change.who(), CaseEvent.Kind.STEP, sentence(change.fact()), null))
                .toList();
    }

    private static String sentence(String fact) {
        return Character.toUpperCase(fact.charAt(0)) + fact.substring(1);
    }
}
