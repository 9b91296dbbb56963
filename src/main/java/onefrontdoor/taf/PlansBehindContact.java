package onefrontdoor.taf;

import java.util.List;
import onefrontdoor.audit.RecordsBehind;
import onefrontdoor.family.RestrictedRecords;
import onefrontdoor.shared.Reference;
import org.springframework.stereotype.Component;

/** Whoever reads a plan reads of the family of its contact, and information governance finds it there. */
@Component
class PlansBehindContact implements RecordsBehind {

    private static final String CONTACT = "C-[0-9]{4}-[0-9]{6}";

    private final RestrictedRecords records;

    PlansBehindContact(RestrictedRecords records) {
        this.records = records;
    }

    @Override
    public List<String> of(String reference) {
        return reference.matches(CONTACT)
                ? records.coveredBy(new Reference(reference)).stream()
                        .map(Reference::value)
                        .toList()
                : List.of();
    }
}
