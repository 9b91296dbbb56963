package onefrontdoor.frontdoor;

import java.time.Instant;
import java.time.ZoneOffset;
import onefrontdoor.shared.WorkingCalendar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts earlier contacts about a child in the twelve months before (RB34); a count, never a merging of people. */
@Repository
class EarlierContacts {

    private static final String COUNT = """
            select count(distinct earlier.contact) from child this
            join child earlier on earlier.contact <> this.contact and (
                earlier.nhs_number = this.nhs_number or earlier.upn = this.upn
                or (lower(earlier.family_name) = lower(this.family_name)
                    and lower(earlier.given_name) = lower(this.given_name)
                    and earlier.birth_date_of_birth = this.birth_date_of_birth))
            join contact on contact.id = earlier.contact
            where this.id = ? and contact.received_at >= ? and contact.received_at < ?""";

    private final JdbcClient database;

    EarlierContacts(JdbcClient database) {
        this.database = database;
    }

    int about(Child child, Instant before) {
        Instant yearEarlier =
                before.atZone(WorkingCalendar.LONDON).minusYears(1).toInstant();
        return database.sql(COUNT)
                .params(child.id().value(), yearEarlier.atOffset(ZoneOffset.UTC), before.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }
}
