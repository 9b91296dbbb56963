package onefrontdoor.frontdoor;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import onefrontdoor.shared.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people wrote on a contact while working it. */
@Repository
class ContactNotes {

    enum Kind {
        BASICS,
        CHASE,
        OVERDUE_REVIEW,
        HOLD,
        HANDOVER,
        ADULT_AT_RISK,
        ADULT_PASSED_ON,
        INFORMATION,
        READING,
        MESSAGE,
        FAMILY_SUPPORT,
        SERVICE,
        SOCIAL_CARE_REFUSAL,
        SOCIAL_CARE_REACHED,
        GLASS_BROKEN;

        /** Whether it tells something that was not known before, about the family or about who has looked. */
        boolean isNews() {
            return this == CHASE || this == INFORMATION || this == SOCIAL_CARE_REFUSAL || this == GLASS_BROKEN;
        }
    }

    record Note(Kind kind, String words, String writtenBy, Instant writtenAt) {

        /** Names nobody: what people wrote must not reach a log (P23). */
        @Override
        public String toString() {
            return "Note";
        }
    }

    private final JdbcClient database;
    private final Clock clock;

    ContactNotes(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void write(ContactId contact, Kind kind, String words, Actor by) {
        database.sql(
                        "insert into contact_note (id, contact, kind, words, written_by, written_at) values (?, ?, ?, ?, ?, ?)")
                .params(
                        UUID.randomUUID(),
                        contact.value(),
                        kind.name(),
                        words,
                        by.id(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Note> of(ContactId contact) {
        return database.sql(
                        "select kind, words, written_by, written_at from contact_note where contact = ? order by written_at")
                .param(contact.value())
                .query((row, place) -> new Note(
                        Kind.valueOf(row.getString(1)),
                        row.getString(2),
                        row.getString(3),
                        row.getTimestamp(4).toInstant()))
                .list();
    }
}
