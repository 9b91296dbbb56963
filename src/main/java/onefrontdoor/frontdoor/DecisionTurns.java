package onefrontdoor.frontdoor;

import onefrontdoor.shared.Reference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Repository;

/**
 * One change at a time of where the children of a contact go: whoever comes second waits, and sees what the first has done.
 * Otherwise a child who is declined while a manager decides about the others would be on nobody's form. Whoever changes a
 * request to a service too takes the turn before the request, so that no two wait for each other.
 */
@Repository
@NamedInterface("sending")
public class DecisionTurns {

    private final JdbcClient database;

    DecisionTurns(JdbcClient database) {
        this.database = database;
    }

    /** Until the end of the transaction. */
    public void take(Reference contact) {
        database.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param("places of " + contact.value())
                .query()
                .listOfRows();
    }
}
