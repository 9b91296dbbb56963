package onefrontdoor.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import onefrontdoor.application.FrontDoorScenario;
import onefrontdoor.family.Matching;
import onefrontdoor.family.Mention;
import onefrontdoor.family.PeopleGenerated;
import onefrontdoor.family.Person;
import onefrontdoor.family.PersonRegister;
import onefrontdoor.frontdoor.ContactSearch;
import onefrontdoor.frontdoor.ContactSearch.Wanted;
import onefrontdoor.shared.Actor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** How long matching and searching take among 200,000 people on 100,000 past contacts; run by {@code mvn -Pbench test}. */
class MatchQueryBench extends FrontDoorScenario {

    private static final int PEOPLE = 200_000;
    private static final int WARMING_UP = 40;
    private static final int MEASURED = 300;

    private static final String SUBMISSIONS = """
            insert into submission (token, digest, as_told, received_at)
            select md5('token ' || contact_reference)::uuid, '', '{}', min(entered_at) from person group by contact_reference""";

    private static final String CONTACTS = """
            insert into contact (id, version, reference, token, status_key, channel, taken_by, received_at, decide_by,
                referrer_source, referrer_anonymous, home_interpreter_needed, worry_purpose, worry_concern, worry_immediacy,
                family_knows, family_agrees_to_help, family_agrees_to_sharing)
            select md5(contact_reference)::uuid, 0, contact_reference, md5('token ' || contact_reference)::uuid,
                md5('status ' || contact_reference)::uuid, 'API', 'bench', min(entered_at), min(entered_at), 'ANONYMOUS', true,
                'NO', 'WORRY', 'Made up.', 'NOT_SOON', 'YES', 'AGREED', 'AGREED'
            from person group by contact_reference""";

    private static final String CHILDREN = """
            insert into child (id, version, contact, number, given_name, family_name, birth_date_of_birth, sex)
            select id, 0, md5(contact_reference)::uuid, substr(mentioned_as, 7)::int, given_name, family_name, birth_date, 'UNKNOWN'
            from person""";

    /** The contacts on which generated people are mentioned. */
    static final List<String> RECORDS = List.of(SUBMISSIONS, CONTACTS, CHILDREN);

    @Autowired
    private Matching matching;

    @Autowired
    private PersonRegister register;

    @Autowired
    private ContactSearch search;

    @Test
    void matchesAndSearchesAmongManyPeople() {
        database.sql(PeopleGenerated.SQL).param(PEOPLE).update();
        RECORDS.forEach(made -> database.sql(made).update());
        database.sql("analyze").update();
        List<Person> people = some();
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("dswm1", "", "duty-social-work-manager"));

        report("match query", people, person -> assertThat(matching.suggestionsFor(person))
                .isNotNull());
        report("case search by name", people, this::searchByName);
        report("case search by name and date of birth", people, this::searchByBoth);
    }

    private List<Person> some() {
        return database
                .sql("select contact_reference || ' ' || mentioned_as from person order by md5(id::text) limit ?")
                .param(WARMING_UP + MEASURED)
                .query(String.class)
                .list()
                .stream()
                .flatMap(mention -> register.of(Mention.parse(mention)).stream())
                .toList();
    }

    private void searchByName(Person person) {
        Wanted wanted = new Wanted(person.name().family() + " " + person.name().given(), null, null, null);
        assertThat(search.find(wanted, new Actor("dswm1")).contacts()).isNotEmpty();
    }

    private void searchByBoth(Person person) {
        Wanted wanted = new Wanted(person.name().inFull(), null, person.birth().dateOfBirth(), null);
        assertThat(search.find(wanted, new Actor("dswm1")).contacts()).isNotEmpty();
    }

    private static void report(String what, List<Person> people, Consumer<Person> deed) {
        List<Long> nanos = new ArrayList<>();
        for (Person person : people) {
            long begun = System.nanoTime();
            deed.accept(person);
            nanos.add(System.nanoTime() - begun);
        }
        List<Double> millis = nanos.stream()
                .skip(WARMING_UP)
                .sorted()
                .map(taken -> taken / 1e6)
                .toList();
        System.out.printf(
                "BENCH %s among %d people: median %.1f ms, p95 %.1f ms, slowest %.1f ms%n",
                what,
                PEOPLE,
                millis.get(millis.size() / 2),
                millis.get(millis.size() * 95 / 100),
                millis.get(millis.size() - 1));
    }
}
