package onefrontdoor.frontdoor;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the person who made contact was told on the status page, and when (RB07, RB11). */
@Repository
class ToldReferrer {

    private final JdbcClient database;
    private final Clock clock;

    ToldReferrer(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void tell(ContactId contact, ContactStatus.Kind kind) {
        database.sql("insert into told_referrer (contact, kind, told_at) values (?, ?, ?) on conflict do nothing")
                .params(contact.value(), kind.name(), clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Empty until an outcome was told. */
    Set<ContactStatus.Kind> outcomeLastTold(ContactId contact) {
        List<ContactStatus.Told> outcomes = to(contact).stream()
                .filter(told -> told.kind() != ContactStatus.Kind.RECEIVED)
                .toList();
        return outcomes.stream()
                .filter(told ->
                        told.at().equals(outcomes.get(outcomes.size() - 1).at()))
                .map(ContactStatus.Told::kind)
                .collect(Collectors.toSet());
    }

    List<ContactStatus.Told> to(ContactId contact) {
        return database.sql("select kind, told_at from told_referrer where contact = ? order by told_at")
                .param(contact.value())
                .query((row, place) -> new ContactStatus.Told(
                        ContactStatus.Kind.valueOf(row.getString(1)),
                        row.getTimestamp(2).toInstant()))
                .list();
    }
}
