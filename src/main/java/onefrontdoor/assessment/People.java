package onefrontdoor.assessment;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import onefrontdoor.family.Mention;
import onefrontdoor.family.Person;
import onefrontdoor.family.PersonRegister;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The people of an assessment: the children as the register knows them, parents and carers, and who writes. */
@Repository
class People {

    private final JdbcClient database;
    private final PersonRegister register;
    private final Clock clock;

    People(JdbcClient database, PersonRegister register, Clock clock) {
        this.database = database;
        this.register = register;
        this.clock = clock;
    }

    Optional<Person> child(Reference contact, int number) {
        return register.of(new Mention(contact, Mention.As.CHILD, number));
    }

    List<Parent> parents(Reference plan) {
        return database.sql("select * from assessment_parent where plan_reference = ? order by number")
                .param(plan.value())
                .query((row, number) ->
                        new Parent(row.getInt("number"), row.getString("name"), row.getString("relation")))
                .list();
    }

    /** @return false when somebody else named one at the same moment */
    boolean enter(Reference plan, Parent parent, Actor by) {
        return database.sql("insert into assessment_parent (plan_reference, number, name, relation, added_by, added_at)"
                                + " values (?, ?, ?, ?, ?, ?) on conflict do nothing")
                        .params(plan.value(), parent.number(), parent.name(), parent.relation(), by.id())
                        .param(AssessmentBook.at(clock.instant()))
                        .update()
                == 1;
    }

    List<String> authors(Reference plan) {
        return database.sql(
                        "select account from assessment_author where plan_reference = ? order by joined_at, account")
                .param(plan.value())
                .query(String.class)
                .list();
    }

    boolean isAuthor(Reference plan, Actor person) {
        return authors(plan).contains(person.id());
    }

    void join(Reference plan, String account, Actor by) {
        database.sql("insert into assessment_author (plan_reference, account, added_by, joined_at) values (?, ?, ?, ?)"
                        + " on conflict do nothing")
                .params(plan.value(), account, by.id(), AssessmentBook.at(clock.instant()))
                .update();
    }

    /** Whether somebody may write into it now. */
    boolean writes(Assessment assessment, Viewer viewer) {
        return assessment.state().isOpen() && isAuthor(assessment.plan(), viewer.by());
    }
}
