package onefrontdoor.frontdoor;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import onefrontdoor.shared.Reference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Other contacts about the children on one. Restricted ones are among them only where everybody who may see this contact may
 * see them too (INV13).
 */
@Repository
class StoryBesides {

    private static final String CONFIRMED = """
            select mine.number, mine.id, mine.contact from child mine where mine.contact = :contact
            union
            select mine.number, other.id, other.contact from child mine
            join person me on me.id = mine.id
            join person same on same.identity = me.identity
            join child other on other.id = same.id where mine.contact = :contact""";

    private static final String KNOWN = """
            select told.number, told.id, contact.reference from (%s) told join contact on contact.id = told.contact
            where contact.reference not in (
                select hidden_beside(this.reference) from contact this where this.id = :contact)
            order by told.number, contact.received_at""";

    private final JdbcClient database;

    StoryBesides(JdbcClient database) {
        this.database = database;
    }

    /**
     * A child as it was told of once.
     *
     * @param number of the child on the contact that is read
     */
    record Told(int number, UUID child, Reference contact) {}

    /** The children on a contact, as told there and wherever somebody confirmed that it is the same child. */
    List<Told> of(Contact contact) {
        return database.sql(KNOWN.formatted(CONFIRMED))
                .param("contact", contact.id().value())
                .query((row, place) ->
                        new Told(row.getInt(1), row.getObject(2, UUID.class), new Reference(row.getString(3))))
                .list();
    }

    /** Which of these, told of anywhere, everybody who may see the contact may know of. */
    List<UUID> visible(Contact contact, Collection<UUID> people) {
        return people.isEmpty()
                ? List.of()
                : database.sql("select child.id from child join contact on contact.id = child.contact"
                                + " where child.id in (:people) and contact.reference not in ("
                                + "select hidden_beside(this.reference) from contact this where this.id = :contact)")
                        .param("people", people)
                        .param("contact", contact.id().value())
                        .query((row, place) -> row.getObject(1, UUID.class))
                        .list();
    }
}
