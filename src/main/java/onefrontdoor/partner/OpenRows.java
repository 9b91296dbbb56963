package onefrontdoor.partner;

import onefrontdoor.family.Mention;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The second of the two guards by itself: what the database lets an agency read, whatever the service holds to be open (INV01, P5). */
@Service
@Transactional
public class OpenRows {

    private final BehindRowRules rules;
    private final PartnerRows rows;

    OpenRows(BehindRowRules rules, PartnerRows rows) {
        this.rules = rules;
        this.rows = rows;
    }

    /** Whether the rules of the rows show this child to the agency at this moment. */
    public boolean show(String agency, Mention child) {
        return rules.read(agency, () -> rows.line(child)).isPresent();
    }
}
