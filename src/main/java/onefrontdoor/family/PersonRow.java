package onefrontdoor.family;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import onefrontdoor.family.Person.Numbers;
import onefrontdoor.family.Person.Place;
import onefrontdoor.family.Person.Role;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/** How a person stands in the table of people. */
final class PersonRow {

    private PersonRow() {}

    static Person read(ResultSet row, int number) throws SQLException {
        return new Person(
                new PersonId(row.getObject("id", UUID.class)),
                Mention.of(new Reference(row.getString("contact_reference")), row.getString("mentioned_as")),
                Role.valueOf(row.getString("role")),
                new Name(row.getString("given_name"), row.getString("family_name")),
                new Birth(
                        row.getObject("birth_date", LocalDate.class),
                        row.getObject("birth_estimated_age", Integer.class),
                        row.getObject("birth_expected_date", LocalDate.class)),
                Sex.valueOf(row.getString("sex")),
                numbers(row),
                new Place(row.getString("address"), row.getString("postcode")),
                row.getTimestamp("entered_at").toInstant());
    }

    private static Numbers numbers(ResultSet row) throws SQLException {
        String nhs = row.getString("nhs_number");
        String upn = row.getString("upn");
        return new Numbers(nhs == null ? null : new NhsNumber(nhs), upn == null ? null : new Upn(upn));
    }

    static Map<String, @Nullable Object> write(Person person) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("id", person.id().value());
        row.put("role", person.role().name());
        row.put("contact", person.mention().contact().value());
        row.put("mentioned", person.mention().place());
        row.put("at", person.toldAt().atZone(WorkingCalendar.LONDON).toOffsetDateTime());
        row.put("given", person.name().given());
        row.put("family", person.name().family());
        row.put("sex", person.sex().name());
        row.put("address", person.home().address());
        row.put("postcode", person.home().postcode());
        addBirth(row, person);
        addNumbers(row, person.numbers());
        return row;
    }

    private static void addBirth(Map<String, @Nullable Object> row, Person person) {
        Birth birth = person.birth();
        row.put("born", birth.dateOfBirth());
        row.put("age", birth.estimatedAge());
        row.put(
                "year",
                birth.estimatedAge() == null
                        ? null
                        : BirthsCompared.Told.day(person.toldAt()).getYear());
        row.put("expected", birth.expectedDate());
    }

    private static void addNumbers(Map<String, @Nullable Object> row, Numbers numbers) {
        row.put("nhs", numbers.nhs() == null ? null : numbers.nhs().value());
        row.put("upn", numbers.upn() == null ? null : numbers.upn().value());
    }
}
