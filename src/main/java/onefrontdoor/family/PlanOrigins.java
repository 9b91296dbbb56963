package onefrontdoor.family;

import java.util.List;
import onefrontdoor.shared.Reference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** From which contact each plan came: a restriction is kept on the contact and holds for its plans (INV13). */
@Repository
class PlanOrigins {

    private static final String PLAN = "P-";

    private final JdbcClient database;

    PlanOrigins(JdbcClient database) {
        this.database = database;
    }

    /** The contact behind a plan; a contact stands for itself. */
    Reference of(Reference record) {
        if (!record.value().startsWith(PLAN)) {
            return record;
        }
        return database.sql("select contact_reference from plan_origin where plan_reference = ?")
                .param(record.value())
                .query((row, number) -> new Reference(row.getString(1)))
                .optional()
                .orElse(record);
    }

    void enter(Reference plan, Reference contact) {
        database.sql("insert into plan_origin (plan_reference, contact_reference) values (?, ?) on conflict do nothing")
                .params(plan.value(), contact.value())
                .update();
    }

    List<Reference> plansOf(Reference contact) {
        return database.sql(
                        "select plan_reference from plan_origin where contact_reference = ? order by plan_reference")
                .param(contact.value())
                .query((row, number) -> new Reference(row.getString(1)))
                .list();
    }
}
