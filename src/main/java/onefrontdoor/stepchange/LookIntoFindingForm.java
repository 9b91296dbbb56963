package onefrontdoor.stepchange;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.shared.FormView;
import onefrontdoor.shared.OpenedTask;
import onefrontdoor.shared.WorkingCalendar;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the nightly check found wrong with a contact or plan, as it stands at this moment; not a word of the family. */
@Component
class LookIntoFindingForm implements FormView {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK).withZone(WorkingCalendar.LONDON);

    private final OwnerFindings findings;
    private final AuditTrail audit;
    private final MessageSource words;

    LookIntoFindingForm(OwnerFindings findings, AuditTrail audit, MessageSource words) {
        this.findings = findings;
        this.audit = audit;
        this.words = words;
    }

    @Override
    public String form() {
        return "look-into-finding";
    }

    @Override
    public Map<String, Object> open(OpenedTask task) {
        audit.read(task.viewer(), task.reference(), "owner finding");
        List<Map<String, String>> wrong =
                findings.openOf(task.reference()).stream().map(this::line).toList();
        return Map.of("contact", Map.of("reference", task.reference().value()), "findings", wrong);
    }

    private Map<String, String> line(OwnerFindings.Open open) {
        OwnerFinding finding = open.finding();
        String child = finding.child() == 0 ? word("all") : word("child", finding.child());
        return Map.of(
                "child", child,
                "what", word(finding.kind().name()),
                "found", MOMENT.format(open.foundAt()));
    }

    private String word(String key, Object... values) {
        return words.getMessage("owner-finding." + key, values, Locale.UK);
    }
}
