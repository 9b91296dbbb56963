package onefrontdoor.partner;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import onefrontdoor.consent.AgreementTo;
import onefrontdoor.consent.ConsentRegister;
import onefrontdoor.consent.FieldClass;
import onefrontdoor.consent.HoldsNow;
import onefrontdoor.family.Mention;
import onefrontdoor.frontdoor.ContactSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Decides what else goes along with a child who is open. What was said is about everybody on the contact: it goes only
 * where all children are open and no other person refused, and what the police said only where that is listed. Each other
 * person is named by their own agreement (INV14, RB24).
 */
@Component
class Excerpts {

    private static final Set<HoldsNow> NO = Set.of(HoldsNow.REFUSED, HoldsNow.WITHDRAWN, HoldsNow.DISPUTED);

    private static final String CHILDREN =
            "select number from child where contact = (select id from contact where reference = ?) order by number";

    private static final String OTHERS = "select place + 1 from household_member"
            + " where contact = (select id from contact where reference = ?) order by place";

    private final JdbcClient database;
    private final Sights sights;
    private final ConsentRegister register;

    Excerpts(JdbcClient database, Sights sights, ConsentRegister register) {
        this.database = database;
        this.sights = sights;
        this.register = register;
    }

    Excerpt of(Sight sight) {
        List<Mention> others = on(sight.whose(), Mention.As.PERSON, OTHERS);
        boolean words = allChildrenOpen(sight) && others.stream().noneMatch(this::refuses);
        Set<Integer> named = others.stream()
                .filter(person -> sight.gives(FieldClass.THIRD_PARTY)
                        || seen(person, sight).isPresent())
                .map(Mention::number)
                .collect(Collectors.toUnmodifiableSet());
        return new Excerpt(sight, words, named);
    }

    private boolean refuses(Mention person) {
        return NO.contains(register.standing(person, AgreementTo.SHARE).holds());
    }

    private boolean allChildrenOpen(Sight sight) {
        Set<FieldClass> needed = needed(sight.whose());
        return on(sight.whose(), Mention.As.CHILD, CHILDREN).stream()
                .map(child -> child.equals(sight.whose()) ? Optional.of(sight) : seen(child, sight))
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

    private Optional<Sight> seen(Mention other, Sight sight) {
        return sights.of(other, sight.request().withWhom());
    }

    private List<Mention> on(Mention whose, Mention.As as, String sql) {
        return database.sql(sql).param(whose.contact().value()).query(Integer.class).list().stream()
                .map(number -> new Mention(whose.contact(), as, number))
                .toList();
    }
}
