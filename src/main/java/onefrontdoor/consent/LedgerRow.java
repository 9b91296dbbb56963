package onefrontdoor.consent;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import onefrontdoor.family.Mention;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import org.jspecify.annotations.Nullable;

/** How an act stands in its row. */
final class LedgerRow {

    private LedgerRow() {}

    static Map<String, @Nullable Object> write(AgreementAct act) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("reference", act.whose().contact().value());
        row.put("person", act.whose().place());
        row.put("agreement", act.to().name());
        row.put("reviewAt", at(act.reviewAt()));
        row.put(
                "purposes",
                act.scope().purposes().stream().map(Enum::name).sorted().toArray(String[]::new));
        write(act.reply(), row);
        write(act.giver(), row);
        write(act.telling(), row);
        return row;
    }

    private static void write(Reply reply, Map<String, @Nullable Object> row) {
        row.put("answer", reply.answer().name());
        row.put("notAskedBecause", name(reply.notAskedBecause()));
        row.put("reason", reply.reason());
    }

    private static void write(@Nullable Giver giver, Map<String, @Nullable Object> row) {
        Actor assessor = giver == null ? null : giver.assessedBy();
        row.put("givenBy", giver == null ? null : giver.who().place());
        row.put("capacity", giver == null ? null : giver.capacity().name());
        row.put("evidence", giver == null ? null : giver.evidence());
        row.put("assessedBy", assessor == null ? null : assessor.id());
    }

    private static void write(Telling telling, Map<String, @Nullable Object> row) {
        Telling.Spoken spoken = telling.spoken();
        row.put("means", name(telling.means()));
        row.put("witnessedBy", telling.witnessedBy());
        row.put("givenAt", at(telling.at()));
        row.put("statementVersion", telling.statementVersion());
        row.put("language", spoken == null ? null : spoken.language());
        row.put("interpreter", spoken == null ? null : spoken.interpreter());
    }

    static LedgerEntry read(ResultSet row, int number) throws SQLException {
        Reference contact = new Reference(row.getString("reference"));
        AgreementAct act = new AgreementAct(
                Mention.of(contact, row.getString("person")),
                AgreementTo.valueOf(row.getString("agreement")),
                new Reply(
                        GivenAnswer.valueOf(row.getString("answer")),
                        optional(ReasonNotAsked.class, row.getString("not_asked_because")),
                        row.getString("reason")),
                giver(contact, row),
                telling(row),
                scope(row),
                moment(row, "review_at"));
        return new LedgerEntry(
                row.getLong("id"), act, new Actor(row.getString("recorded_by")), instant(row, "recorded_at"));
    }

    private static @Nullable Giver giver(Reference contact, ResultSet row) throws SQLException {
        String givenBy = row.getString("given_by");
        if (givenBy == null) {
            return null;
        }
        String assessor = row.getString("assessed_by");
        return new Giver(
                Mention.of(contact, givenBy),
                Capacity.valueOf(row.getString("capacity")),
                row.getString("evidence"),
                assessor == null ? null : new Actor(assessor));
    }

    private static Telling telling(ResultSet row) throws SQLException {
        String language = row.getString("language");
        return new Telling(
                instant(row, "given_at"),
                optional(Means.class, row.getString("means")),
                row.getString("witnessed_by"),
                row.getString("statement_version"),
                language == null ? null : new Telling.Spoken(language, row.getString("interpreter")));
    }

    private static Scope scope(ResultSet row) throws SQLException {
        return new Scope(
                words(row, "purposes").stream().map(SharingPurpose::valueOf).collect(Collectors.toSet()),
                words(row, "listed"),
                words(row, "excluded"));
    }

    static Set<String> words(ResultSet row, String column) throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray()).collect(Collectors.toUnmodifiableSet());
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    static @Nullable OffsetDateTime at(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }

    static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    private static <E extends Enum<E>> @Nullable E optional(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}
