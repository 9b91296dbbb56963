package onefrontdoor.partner;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import onefrontdoor.consent.FieldClass;
import onefrontdoor.family.Mention;
import onefrontdoor.frontdoor.ContactSource;
import onefrontdoor.frontdoor.Destination;
import onefrontdoor.frontdoor.Level;
import onefrontdoor.frontdoor.Route;
import onefrontdoor.partner.PartnerRecord.Decision;
import onefrontdoor.partner.PartnerRecord.Person;
import onefrontdoor.partner.PartnerRecord.Told;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One child's record as far as an excerpt goes and the rules of the rows let through. */
@Repository
class PartnerRecords {

    private static final String OF_CHILD = " where child = (select k.id from child k join contact c on c.id = k.contact"
            + " where c.reference = ? and k.number = ?) and superseded_at is null";

    private static final Told NOTHING = new Told(null, null, null, null, null, null, null);

    private final JdbcClient database;
    private final PartnerRows rows;

    PartnerRecords(JdbcClient database, PartnerRows rows) {
        this.database = database;
        this.rows = rows;
    }

    Optional<PartnerRecord> read(Excerpt excerpt) {
        return rows.line(excerpt.sight().whose()).map(line -> read(line, excerpt));
    }

    private PartnerRecord read(PartnerRecord.Line line, Excerpt excerpt) {
        Mention whose = excerpt.sight().whose();
        return new PartnerRecord(
                line, told(whose, excerpt), decision(whose, excerpt), service(whose), people(whose, excerpt));
    }

    private @Nullable Decision decision(Mention whose, Excerpt excerpt) {
        if (!excerpt.gives(FieldClass.NARRATIVE)) {
            return null;
        }
        return database.sql("select level, route from threshold_decision" + OF_CHILD)
                .params(whose.contact().value(), whose.number())
                .query((row, number) -> new Decision(Level.valueOf(row.getString(1)), Route.valueOf(row.getString(2))))
                .optional()
                .orElse(null);
    }

    /** The service that works with the child; how to reach it belongs to the least. */
    private @Nullable String service(Mention whose) {
        return database.sql("select destination from destination_decision" + OF_CHILD)
                .params(whose.contact().value(), whose.number())
                .query(String.class)
                .optional()
                .flatMap(sent -> Destination.valueOf(sent).agency())
                .orElse(null);
    }

    private List<Person> people(Mention whose, Excerpt excerpt) {
        return database
                .sql("select place + 1, name, relationship from household_member"
                        + " where contact = (select id from contact where reference = ?) order by place")
                .param(whose.contact().value())
                .query((row, number) -> excerpt.people().contains(row.getInt(1))
                        ? Optional.of(new Person(row.getString(2), row.getString(3)))
                        : Optional.<Person>empty())
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private Told told(Mention whose, Excerpt excerpt) {
        return database.sql("select * from partner_told where reference = ? and number = ?")
                .params(whose.contact().value(), whose.number())
                .query((row, number) -> told(row, excerpt))
                .optional()
                .orElse(NOTHING);
    }

    private static Told told(ResultSet row, Excerpt excerpt) throws SQLException {
        boolean narrative = excerpt.gives(FieldClass.NARRATIVE);
        return new Told(
                narrative ? row.getString("school") : null,
                narrative ? row.getString("language") : null,
                narrative ? row.getString("interpreter_needed") : null,
                excerpt.words() ? row.getString("concern") : null,
                excerpt.words() ? row.getString("going_well") : null,
                excerpt.gives(FieldClass.REFERRER_IDENTITY) ? referrer(row) : null,
                excerpt.gives(FieldClass.SAFE_ADDRESS) ? joined("\n", row, "address", "postcode") : null);
    }

    private static @Nullable String referrer(ResultSet row) throws SQLException {
        String source = row.getString("referrer_source");
        return source != null && isNamed(ContactSource.valueOf(source))
                ? joined(", ", row, "referrer_name", "referrer_role", "referrer_organisation")
                : null;
    }

    /** Who wrote for a resident is as good as the resident. */
    private static boolean isNamed(ContactSource source) {
        return source.professional() && source != ContactSource.ELECTED_MEMBER;
    }

    private static @Nullable String joined(String between, ResultSet row, String... columns) throws SQLException {
        StringJoiner said = new StringJoiner(between);
        for (String column : columns) {
            String value = row.getString(column);
            if (value != null) {
                said.add(value);
            }
        }
        return said.length() == 0 ? null : said.toString();
    }
}
