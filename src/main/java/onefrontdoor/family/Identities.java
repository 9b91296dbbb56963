package onefrontdoor.family;

import java.util.List;
import onefrontdoor.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which mentions are one person: exactly those that standing confirmations join, directly or through others. */
@Component
class Identities {

    private static final String REGROUP = """
            with recursive affected as (
                select id from person where identity in (select identity from person where id in (:people))),
            joined as (
                select one as here, other as there from same_person where undone_at is null and one in (select id from affected)
                union all
                select other, one from same_person where undone_at is null and other in (select id from affected)),
            reached (root, id) as (
                select id, id from affected
                union
                select reached.root, joined.there from reached join joined on joined.here = reached.id),
            grouped as (select root, min(id::text)::uuid as identity from reached group by root)
            update person set identity = grouped.identity from grouped
            where person.id = grouped.root and person.identity <> grouped.identity""";

    private static final String CHILDREN_OF_ONE_CONTACT = """
            select p.contact_reference from person t join person p on p.identity = t.identity
            where t.id = ? and p.mentioned_as like 'child %'
            group by p.contact_reference having count(*) > 1 limit 1""";

    private final JdbcClient database;

    Identities(JdbcClient database) {
        this.database = database;
    }

    /** Confirmations follow one another; two at the same moment could each miss what the other joined. */
    void lock() {
        database.sql("select pg_advisory_xact_lock(hashtext('same_person'))")
                .query()
                .listOfRows();
    }

    /** Two children of one contact, twins perhaps, never become one by way of a third mention. */
    void join(PersonId one, PersonId other) {
        regroup(List.of(one, other));
        database.sql(CHILDREN_OF_ONE_CONTACT)
                .param(one.value())
                .query(String.class)
                .optional()
                .ifPresent(contact -> {
                    throw new Refusal(
                            Refusal.Kind.CONFLICT,
                            "This would make two children on " + contact
                                    + " one and the same. Take back the other confirmation first if that one is wrong.");
                });
    }

    void regroup(List<PersonId> people) {
        database.sql(REGROUP)
                .param("people", people.stream().map(PersonId::value).toList())
                .update();
    }
}
