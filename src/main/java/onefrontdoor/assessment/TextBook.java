package onefrontdoor.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every version of every text, and what was written beside a text that had changed; nothing is written over. */
@Repository
class TextBook {

    private static final String OF_FIELD = " where plan_reference = ? and part = ? and topic = ?";

    private final JdbcClient database;
    private final Clock clock;

    TextBook(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The texts that stand. */
    Map<Field, Text> standing(Reference plan) {
        Map<Field, Text> standing = new HashMap<>();
        database.sql("select distinct on (part, topic) * from assessment_text where plan_reference = ?"
                        + " order by part, topic, version desc")
                .param(plan.value())
                .query(row -> {
                    standing.put(field(row), text(row, 0));
                });
        return standing;
    }

    Text standing(Reference plan, Field field) {
        return database.sql("select * from assessment_text" + OF_FIELD + " order by version desc limit 1")
                .params(plan.value(), field.part().code(), field.topic().name())
                .query(TextBook::text)
                .optional()
                .orElse(Text.NONE);
    }

    /** Every version, the latest first. */
    List<Text> history(Reference plan, Field field) {
        return database.sql("select * from assessment_text" + OF_FIELD + " order by version desc")
                .params(plan.value(), field.part().code(), field.topic().name())
                .query(TextBook::text)
                .list();
    }

    /** @return false when somebody else has written a later version than the one that was read */
    boolean add(Reference plan, Field field, int read, String words, Actor by) {
        return database.sql("insert into assessment_text (plan_reference, part, topic, version, words, written_by,"
                                + " written_at) select ?, ?, ?, ?, ?, ?, ? where not exists (select from assessment_text"
                                + OF_FIELD + " and version > ?) on conflict do nothing")
                        .params(plan.value(), field.part().code(), field.topic().name(), read + 1, words, by.id())
                        .param(AssessmentBook.at(clock.instant()))
                        .params(plan.value(), field.part().code(), field.topic().name(), read)
                        .update()
                == 1;
    }

    /** Keeps beside the text what somebody goes on writing, until they choose. */
    void putAside(Reference plan, Field field, String words, Actor by) {
        database.sql("insert into assessment_aside (id, plan_reference, part, topic, words, written_by, written_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?) on conflict (plan_reference, part, topic, written_by)"
                        + " where settled_at is null"
                        + " do update set words = excluded.words, written_at = excluded.written_at")
                .params(
                        UUID.randomUUID(),
                        plan.value(),
                        field.part().code(),
                        field.topic().name(),
                        words,
                        by.id())
                .param(AssessmentBook.at(clock.instant()))
                .update();
    }

    /** What waits for its author's choice. */
    List<Aside> asides(Reference plan) {
        return database.sql("select * from assessment_aside where plan_reference = ? and settled_at is null"
                        + " order by written_at, id")
                .param(plan.value())
                .query((row, number) -> new Aside(
                        row.getObject("id", UUID.class),
                        field(row),
                        row.getString("words"),
                        row.getString("written_by"),
                        row.getObject("written_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    Optional<Aside> aside(Reference plan, Field field, Actor by) {
        return asides(plan).stream()
                .filter(aside -> aside.field().equals(field) && aside.by().equals(by.id()))
                .findFirst();
    }

    void settle(Aside aside) {
        database.sql("update assessment_aside set settled_at = ? where id = ?")
                .params(AssessmentBook.at(clock.instant()), aside.id())
                .update();
    }

    boolean hasWritten(Reference plan, Actor person) {
        return database.sql("select exists (select from assessment_text where plan_reference = ? and written_by = ?)")
                .params(plan.value(), person.id())
                .query(Boolean.class)
                .single();
    }

    private static Field field(ResultSet row) throws SQLException {
        Part part = Part.read(row.getString("part")).orElseThrow();
        return part.field(Topic.valueOf(row.getString("topic")));
    }

    private static Text text(ResultSet row, int number) throws SQLException {
        return new Text(
                row.getInt("version"),
                row.getString("words"),
                row.getString("written_by"),
                row.getObject("written_at", OffsetDateTime.class).toInstant());
    }
}
