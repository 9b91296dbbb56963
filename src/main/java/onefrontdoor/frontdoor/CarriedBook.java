package onefrontdoor.frontdoor;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
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

    void keep(Reference contact, CarriedContacts.Pair pair) {
        database.sql("insert into carried_child (contact, child, was) values (?, ?, ?)")
                .params(contact.value(), pair.child(), pair.was())
                .update();
    }

    Optional<Reference> from(Reference contact) {
        return database.sql("select from_contact from carried_contact where contact = ?")
                .param(contact.value())
                .query((row, place) -> new Reference(row.getString(1)))
                .optional();
    }

    List<CarriedContacts.Pair> pairs(Reference contact) {
        return database.sql("select child, was from carried_child where contact = ? order by child")
                .param(contact.value())
                .query(CarriedBook::pair)
                .list();
    }

    private static CarriedContacts.Pair pair(ResultSet row, int place) throws SQLException {
        return new CarriedContacts.Pair(row.getInt(1), row.getInt(2));
    }
}
