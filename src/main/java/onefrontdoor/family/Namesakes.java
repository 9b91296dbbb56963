package onefrontdoor.family;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import onefrontdoor.shared.Reference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether the people on a record are staff, or people whom a restricted record is about (SC17). */
@Service
@Transactional(readOnly = true)
public class Namesakes {

    private static final String STAFF = """
            with staff as materialized (
                select account, plain_name(whole) as whole, plain_name(family) as family
                from unnest(string_to_array(:accounts, chr(10)), string_to_array(:names, chr(10)),
                    string_to_array(:families, chr(10))) as listed (account, whole, family))
            select staff.account, bool_or(staff.whole = p.plain_full_name) as themselves
            from staff join person p on p.contact_reference = :record
                and (staff.whole <> '' and staff.whole = p.plain_full_name
                    or staff.family <> '' and staff.family = p.plain_family_name)
            group by staff.account""";

    /** Restricted records are few, so that everybody on them who could be this person is weighed. */
    private static final String ON_RESTRICTED_RECORDS = """
            select p.*, %s
            from person t, restriction r join person p on p.contact_reference = r.contact_reference
            where t.id = ? and p.contact_reference <> t.contact_reference and p.role = t.role
                and (p.nhs_number = t.nhs_number or p.upn = t.upn or p.birth_date = t.birth_date
                    or p.plain_full_name = t.plain_full_name or p.name_sounds && t.name_sounds)
            order by r.since desc, r.contact_reference desc""".formatted(LikenessRow.COMPARED);

    private final JdbcClient database;
    private final PersonRegister register;

    Namesakes(JdbcClient database, PersonRegister register) {
        this.database = database;
        this.register = register;
    }

    /**
     * Staff whose names stand on a record.
     *
     * @param themselves who bear somebody's whole name
     * @param kin who bear at least somebody's family name
     */
    public record Found(Set<String> themselves, Set<String> kin) {}

    /** @param staff the names of those who have an account, by the account */
    public Found on(Reference record, Map<String, String> staff) {
        Found found = new Found(new HashSet<>(), new HashSet<>());
        database.sql(STAFF)
                .param("accounts", lines(staff.keySet()))
                .param("names", lines(staff.values()))
                .param(
                        "families",
                        lines(staff.values().stream().map(Namesakes::family).toList()))
                .param("record", record.value())
                .query(row -> {
                    found.kin().add(row.getString("account"));
                    if (row.getBoolean("themselves")) {
                        found.themselves().add(row.getString("account"));
                    }
                });
        return found;
    }

    private static String family(String name) {
        return Optional.ofNullable(Name.inOnePiece(name).family()).orElse("");
    }

    private static String lines(Collection<String> texts) {
        return texts.stream().map(text -> text.replace('\n', ' ')).collect(Collectors.joining("\n"));
    }

    /** The restricted record, the latest if there are several, that is in all likelihood about somebody on this one. */
    public Optional<Reference> restrictedRecordLike(Reference record) {
        return register.on(record).stream()
                .flatMap(person -> alike(person).stream())
                .findFirst();
    }

    private List<Reference> alike(Person person) {
        return database
                .sql(ON_RESTRICTED_RECORDS)
                .param(person.id().value())
                .query((row, number) -> strong(person, row))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Reference> strong(Person person, ResultSet row) throws SQLException {
        Person other = PersonRow.read(row, 0);
        return LikenessRow.read(person, other, row)
                .strength()
                .filter(Suggestion.Strength.STRONG::equals)
                .map(strong -> other.mention().contact());
    }
}
