package onefrontdoor.frontdoor;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which contacts were made of a record that was there already, and of which child each of their children is. */
@Repository
class CarriedBook {

    private final JdbcClient database;
    private final Clock clock;

    CarriedBook(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @return false when it was kept before */
    boolean keep(Reference contact, Reference from, Actor by) {
        return database.sql("insert into carried_contact (contact, from_contact, by_whom, at) values (?, ?, ?, ?)"
                                + " on conflict do nothing")
                        .params(contact.value(), from.value(), by.id())
                        .param(clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void keep(Reference contact, int child, int was) {
        database.sql("insert into carried_child (contact, child, was) values (?, ?, ?)")
                .params(contact.value(), child, was)
                .update();
    }

    Optional<Reference> from(Reference contact) {
        return database.sql("select from_contact from carried_contact where contact = ?")
                .param(contact.value())
                .query((row, place) -> new Reference(row.getString(1)))
                .optional();
    }

    /** The number of each child of a contact, in order, with the one that it had where it came from. */
    SortedMap<Integer, Integer> was(Reference contact) {
        SortedMap<Integer, Integer> was = new TreeMap<>();
        database.sql("select child, was from carried_child where contact = ?")
                .param(contact.value())
                .query(row -> {
                    was.put(row.getInt(1), row.getInt(2));
                });
        return was;
    }
}
