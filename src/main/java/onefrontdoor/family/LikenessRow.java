package onefrontdoor.family;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Two people held against each other in one row: this one ({@code t}) and another mention ({@code p}). */
final class LikenessRow {

    static final String COMPARED = """
            name_likeness(t.plain_given_name, p.plain_given_name) as given,
                name_likeness(t.plain_family_name, p.plain_family_name) as family,
                name_likeness(t.plain_given_name, p.plain_family_name) as given_to_family,
                name_likeness(t.plain_family_name, p.plain_given_name) as family_to_given,
                p.plain_postcode = t.plain_postcode as same_postcode,
                p.plain_address = t.plain_address
                    and coalesce(p.plain_postcode = t.plain_postcode, true) as same_address""";

    private LikenessRow() {}

    static Likeness read(Person person, Person other, ResultSet row) throws SQLException {
        Likeness.HomesCompared homes =
                new Likeness.HomesCompared(row.getBoolean("same_address"), row.getBoolean("same_postcode"));
        return Likeness.of(person, other, names(row), homes);
    }

    private static NamesCompared names(ResultSet row) throws SQLException {
        return new NamesCompared(
                likeness(row, "given"),
                likeness(row, "family"),
                likeness(row, "given_to_family"),
                likeness(row, "family_to_given"));
    }

    private static NameLikeness likeness(ResultSet row, String column) throws SQLException {
        return NameLikeness.valueOf(row.getString(column));
    }
}
