package onefrontdoor.stepchange;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import onefrontdoor.frontdoor.StepDownPlaces.Place;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import onefrontdoor.stepchange.StepDownStanding.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every step-down from social care, what was decided about it and how it ended; each is only ever added to (RB11). */
@Repository
class SocialCareStepDowns {

    private static final String ALL = "select s.*, a.accepted, a.level, a.destination, a.rationale, a.answered_by,"
            + " a.answered_at, e.outcome, e.closure_code, e.ended_at from social_care_step_down s"
            + " left join social_care_step_down_answer a on a.step_down = s.id"
            + " left join social_care_step_down_end e on e.step_down = s.id where ";

    private static final String KEEP =
            "insert into social_care_step_down (id, contact_reference, child, number, request,"
                    + " fingerprint, former_plan, assessed_on, goals, actions, review_on, review_reason, offer, lead_name,"
                    + " lead_agency, lead_reached, lead_login, agreed_by, agreed_on, agreed_with, worker, worker_reached,"
                    + " asked_by, asked_at, decide_by)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final JdbcClient database;
    private final Clock clock;

    SocialCareStepDowns(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** One after the other, until the end of the transaction, for whoever asks under the same number. */
    void turn(UUID id) {
        database.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param("step-down " + id)
                .query()
                .listOfRows();
    }

    void keep(SocialCareStepDown asked, String fingerprint) {
        SocialCareStepDown.Said said = asked.said();
        SocialCareStepDown.Lead lead = asked.lead();
        database.sql(KEEP)
                .params(
                        asked.id(),
                        asked.at().contact().value(),
                        asked.at().child(),
                        asked.at().number())
                .params(asked.request(), fingerprint)
                .params(said.plan().name(), said.assessedOn(), said.goals(), said.actions())
                .params(said.reviewOn(), said.reviewReason(), said.offer())
                .params(lead.name(), lead.agency(), lead.reached(), lead.login())
                .params(howAsked(asked))
                .update();
    }

    private static List<@Nullable Object> howAsked(SocialCareStepDown asked) {
        return Arrays.asList(
                asked.agreed().by(),
                asked.agreed().on(),
                String.join(",", asked.agreed().with().stream().sorted().toList()),
                asked.asked().worker(),
                asked.asked().reached(),
                asked.asked().by().id(),
                asked.asked().at().atOffset(ZoneOffset.UTC),
                asked.asked().decideBy().atOffset(ZoneOffset.UTC));
    }

    /** @return false where a step-down of this child is open: the first one stands, whoever came second waited for it */
    boolean isFirst(UUID child, UUID stepDown) {
        return database.sql("insert into social_care_step_down_open (child, step_down) values (?, ?)"
                                + " on conflict do nothing")
                        .params(child, stepDown)
                        .update()
                == 1;
    }

    /** @return false when it was answered before: the first answer stands */
    boolean answer(UUID id, @Nullable Place accepted, String why, Actor by) {
        return database.sql("insert into social_care_step_down_answer (step_down, accepted, level, destination,"
                                + " rationale, answered_by, answered_at) values (?, ?, ?, ?, ?, ?, ?)"
                                + " on conflict do nothing")
                        .params(id, accepted != null)
                        .param(accepted == null ? null : accepted.level().name())
                        .param(accepted == null ? null : accepted.destination().name())
                        .params(why, by.id(), now())
                        .update()
                == 1;
    }

    /** @return false when it has ended before: the first end stands */
    boolean end(UUID id, Outcome outcome, @Nullable String code) {
        boolean first =
                database.sql("insert into social_care_step_down_end (step_down, outcome, closure_code, ended_at)"
                                        + " values (?, ?, ?, ?) on conflict do nothing")
                                .params(id, outcome.name(), code, now())
                                .update()
                        == 1;
        database.sql("delete from social_care_step_down_open where step_down = ?")
                .param(id)
                .update();
        return first;
    }

    Optional<String> fingerprint(UUID id) {
        return database.sql("select fingerprint from social_care_step_down where id = ?")
                .param(id)
                .query(String.class)
                .optional();
    }

    Optional<StepDownStanding> find(UUID id) {
        return database.sql(ALL + "s.id = ?").param(id).query(StepDownRow::read).optional();
    }

    /** The one that waits for a child. */
    Optional<StepDownStanding> openOf(UUID child) {
        return database.sql(ALL + "s.id = (select o.step_down from social_care_step_down_open o where o.child = ?)")
                .param(child)
                .query(StepDownRow::read)
                .optional();
    }

    List<StepDownStanding> on(Reference contact) {
        return database.sql(ALL + "s.contact_reference = ? order by s.asked_at, s.id")
                .param(contact.value())
                .query(StepDownRow::read)
                .list();
    }

    List<StepDownStanding> newest(int most) {
        return database.sql(ALL + "true order by s.asked_at desc, s.id limit " + most)
                .query(StepDownRow::read)
                .list();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
