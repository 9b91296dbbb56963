package onefrontdoor.partner;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import onefrontdoor.consent.FieldClass;
import onefrontdoor.family.Mention;
import onefrontdoor.frontdoor.ContactSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Decides what else goes along with a child who is open: words about several children only where all of them are, what the
 * police said only where that is listed, and each other person by their own agreement (INV14, RB24).
 */
@Component
class Excerpts {

    private final JdbcClient database;
    private final Sights sights;

    Excerpts(JdbcClient database, Sights sights) {
        this.database = database;
        this.sights = sights;
    }

    Excerpt of(Sight sight) {
        return new Excerpt(sight, words(sight), people(sight));
    }

    private boolean words(Sight sight) {
        Mention whose = sight.whose();
        Set<FieldClass> needed = needed(whose);
        return numbers(
                        "select number from child where contact = (select id from contact where reference = ?)"
                                + " order by number",
                        whose)
                .stream()
                .map(number -> new Mention(whose.contact(), Mention.As.CHILD, number))
                .map(child -> child.equals(whose) ? Optional.of(sight) : seen(child, sight))
                .allMatch(child ->
                        child.filter(open -> open.kinds().containsAll(needed)).isPresent());
    }

    private Set<FieldClass> needed(Mention whose) {
        String source = database.sql("select referrer_source from contact where reference = ?")
                .param(whose.contact().value())
                .query(String.class)
                .optional()
                .orElse(ContactSource.UNKNOWN.name());
        return ContactSource.valueOf(source) == ContactSource.POLICE
                ? Set.of(FieldClass.NARRATIVE, FieldClass.POLICE_INFORMATION)
                : Set.of(FieldClass.NARRATIVE);
    }

    private Set<Integer> people(Sight sight) {
        return numbers(
                        "select place + 1 from household_member where contact ="
                                + " (select id from contact where reference = ?) order by place",
                        sight.whose())
                .stream()
                .filter(place -> sight.gives(FieldClass.THIRD_PARTY) || isOpen(place, sight))
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean isOpen(int place, Sight sight) {
        return seen(new Mention(sight.whose().contact(), Mention.As.PERSON, place), sight)
                .isPresent();
    }

    private Optional<Sight> seen(Mention other, Sight sight) {
        return sights.of(other, sight.request().withWhom());
    }

    private List<Integer> numbers(String sql, Mention whose) {
        return database.sql(sql)
                .param(whose.contact().value())
                .query(Integer.class)
                .list();
    }
}
