package onefrontdoor.taf;

import onefrontdoor.shared.Reference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Repository;

/** Which children have an active plan, and so somebody who leads (INV08). */
@Repository
@NamedInterface("step")
public class LedPlans {

    private final JdbcClient database;

    LedPlans(JdbcClient database) {
        this.database = database;
    }

    /**
     * Also while social care is asked to take over from it (RB31).
     *
     * @param child number of the child on the contact
     */
    public boolean isLed(Reference contact, int child) {
        return database.sql("select exists (select from plan p join plan_child c on c.plan = p.reference"
                        + " where p.contact_reference = ? and c.number = ? and p.state in"
                        + " ('ACTIVE', 'STEP_UP_PENDING'))")
                .params(contact.value(), child)
                .query(Boolean.class)
                .single();
    }
}
