package onefrontdoor.frontdoor;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import onefrontdoor.family.Matching;
import onefrontdoor.family.PersonId;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.WorkingCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Earlier contacts about a child: about whoever was confirmed to be it or is known by the same number (RB34). Restricted
 * ones count only where everybody who may see this contact may see them too (INV13).
 */
@Repository
class EarlierContacts {

    private static final String ABOUT = """
            select distinct on (contact.received_at, contact.id) contact.reference, contact.received_at,
                contact.referrer_source, outcome.stage, outcome.route, outcome.destination
            from child
            join contact on contact.id = child.contact
            join child_outcome outcome on outcome.child = child.id
            where child.id in (:people) and contact.received_at < :before and child.contact <> :contact
                and contact.reference not in (
                    select hidden_beside(this.reference) from contact this where this.id = :contact)
            order by contact.received_at desc, contact.id, outcome.stage = 'SOCIAL_CARE' desc""";

    private final JdbcClient database;
    private final Matching matching;

    EarlierContacts(JdbcClient database, Matching matching) {
        this.database = database;
        this.matching = matching;
    }

    /** One earlier contact and what came of it for the child. */
    record Earlier(
            Reference reference,
            Instant receivedAt,
            ContactSource source,
            Stage stage,
            @Nullable Route route,
            @Nullable Destination destination) {

        boolean withinAYearBefore(Instant moment) {
            return !receivedAt.isBefore(
                    moment.atZone(WorkingCalendar.LONDON).minusYears(1).toInstant());
        }

        /** A contact becomes a referral when social care's threshold is met. */
        boolean isReferral() {
            return route != null && route.meetsThreshold();
        }
    }

    List<Earlier> about(Child child, Instant before) {
        List<UUID> people = matching.sameOrIdentified(new PersonId(child.id().value())).stream()
                .map(PersonId::value)
                .toList();
        return people.isEmpty()
                ? List.of()
                : database.sql(ABOUT)
                        .param("people", people)
                        .param("before", before.atOffset(ZoneOffset.UTC))
                        .param("contact", child.contact().value())
                        .query(EarlierContacts::read)
                        .list();
    }

    private static Earlier read(ResultSet row, int number) throws SQLException {
        return new Earlier(
                new Reference(row.getString("reference")),
                row.getTimestamp("received_at").toInstant(),
                ContactSource.valueOf(row.getString("referrer_source")),
                Stage.valueOf(row.getString("stage")),
                Optional.ofNullable(row.getString("route")).map(Route::valueOf).orElse(null),
                Optional.ofNullable(row.getString("destination"))
                        .map(Destination::valueOf)
                        .orElse(null));
    }
}
