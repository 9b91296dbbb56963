package onefrontdoor.family;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds who of the people mentioned before may be the one in question. It joins nobody (RB05, H7). */
@Service
@Transactional(readOnly = true)
public class Matching {

    private static final int MOST_SUGGESTIONS = 5;

    private final JdbcClient database;

    Matching(JdbcClient database) {
        this.database = database;
    }

    /** The likeliest earlier mentions, one for each person that they are held to be, strongest first. */
    public List<Suggestion> suggestionsFor(Person person) {
        Map<UUID, Scored> best = new LinkedHashMap<>();
        lookUp(person).forEach(scored -> best.merge(scored.identity(), scored, Scored::stronger));
        return best.values().stream()
                .sorted(Comparator.comparingInt(Scored::score).reversed())
                .map(Scored::suggestion)
                .limit(MOST_SUGGESTIONS)
                .toList();
    }

    private List<Scored> lookUp(Person person) {
        database.sql(MatchQuery.BEFOREHAND).query(String.class).single();
        List<Scored> found = database
                .sql(MatchQuery.SQL)
                .param(person.id().value())
                .query((row, number) -> scored(person, row))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
        database.sql(MatchQuery.AFTERWARDS).query(String.class).single();
        return found;
    }

    /** Everybody held to be this person, and everybody of the same number or the same name and date of birth (RB34). */
    public List<PersonId> sameOrIdentified(PersonId person) {
        return database.sql(MatchQuery.IDENTIFIED)
                .param("id", person.value())
                .query((row, number) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Everybody whom somebody confirmed to be this person, the person included. */
    public List<PersonId> confirmed(PersonId person) {
        return database.sql(
                        "select p.id from person t join person p on p.identity = t.identity where t.id = ? order by p.id")
                .param(person.value())
                .query((row, number) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
    }

    private static Optional<Scored> scored(Person person, ResultSet row) throws SQLException {
        Person other = PersonRow.read(row, 0);
        Likeness likeness = LikenessRow.read(person, other, row);
        SamePerson said = Optional.ofNullable(row.getString("said"))
                .map(SamePerson::valueOf)
                .orElse(null);
        UUID identity = row.getObject("identity", UUID.class);
        return likeness.strength()
                .map(strength -> new Scored(
                        identity, likeness.score(), new Suggestion(other, strength, likeness.reasons(), said)));
    }

    private record Scored(UUID identity, int score, Suggestion suggestion) {

        /** What was said about one mention of a person holds for the others. */
        Scored stronger(Scored other) {
            Scored best = other.score > score ? other : this;
            SamePerson said = Stream.of(suggestion, other.suggestion)
                    .flatMap(one -> one.answer().stream())
                    .findFirst()
                    .orElse(null);
            Suggestion shown = best.suggestion;
            return new Scored(
                    identity, best.score, new Suggestion(shown.person(), shown.strength(), shown.reasons(), said));
        }
    }
}
