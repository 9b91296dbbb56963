package onefrontdoor.stepchange;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import onefrontdoor.frontdoor.Stories;
import onefrontdoor.frontdoor.StoryKind;
import onefrontdoor.frontdoor.UnansweredMoves;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds children without exactly one owner, and work on which record and engine disagree. Each question is asked once of
 * everybody together, so that 200,000 children take seconds.
 */
@Repository
class OwnerCheck {

    /**
     * Of one person only one may hold the child, on whichever contact; every child has a turn, an end or somebody who holds it.
     * Social care keeps a child whom a plan is to take over until somebody leads that plan.
     */
    private static final String OWNERS = """
            with live as materialized (
                select child, kind, who, case when kind = 'SOCIAL_CARE' then null else reference end as reference
                from (%s) story
                where kind <> all (:tells) and since <= :now and (until is null or until > :now)),
            held as (
                select coalesce(person.identity, live.child) as identity
                from live left join person on person.id = live.child where live.kind = any (:holds)
                    and not (live.kind = 'PLAN_KEPT' and exists (
                        select from live keeps where keeps.child = live.child and keeps.kind = 'SOCIAL_CARE'))
                group by 1 having count(distinct (live.who, live.reference)) > 1)
            select contact.reference, child.number, 'NO_OWNER'
            from child join contact on contact.id = child.contact
            where not exists (select from live where live.child = child.id) and contact.received_at <= :now
            union all
            select contact.reference, child.number, 'SEVERAL_OWNERS'
            from live join child on child.id = live.child join contact on contact.id = child.contact
            left join person on person.id = child.id
            where live.kind = any (:holds) and coalesce(person.identity, child.id) in (select identity from held)""";

    /** Processes run under the reference of what they are about, those that others call too. */
    private static final String RUNNING = """
            running as materialized (
                select distinct execution.business_key_ as reference, definition.key_ as process
                from act_ru_execution execution join act_re_procdef definition on definition.id_ = execution.proc_def_id_
                where execution.business_key_ is not null)""";

    private static final String NO_PROCESS = "with " + RUNNING + """
            select waits.reference, 0, 'NO_PROCESS' from (
                select distinct contact.reference, 'triage' as work
                from child_without_outcome undecided join contact on contact.id = undecided.contact
                union
                select distinct contact.reference, 'FamilySupportProcess'
                from destination_decision sent join child on child.id = sent.child join contact on contact.id = child.contact
                where sent.superseded_at is null and sent.destination = 'TARGETED_FAMILY_SUPPORT'
                    and not exists (select from family_support_answer answer where answer.decision = sent.id)
                union
                select request.contact_reference, 'SocialCareHandoverProcess' from social_care_request request
                where request.asked_at is not null and request.accepted_at is null and request.returned_at is null
                    and exists (select from threshold_decision met where met.child = request.child
                        and met.route = request.route and met.superseded_at is null)
                union
                select contact_reference, 'ServiceHandoverProcess' from service_request where state in ('ASKED', 'SENT')
                union
                select plan, 'StepUpProcess' from step_up where state = 'PENDING'
                union
                select asked.contact_reference, 'StepDownProcess' from social_care_step_down asked
                where not exists (select from social_care_step_down_end ended where ended.step_down = asked.id)
                union
                select disagreement.contact_reference, 'ThresholdDisagreementProcess' from disagreement
                where not exists (select from disagreement_finding finding
                    where finding.disagreement = disagreement.id and finding.finding = any (:ending))
                union
                select reference, 'plan' from plan where state <> 'CLOSED') waits
            where not exists (select from running where running.reference = waits.reference
                and case waits.work
                    when 'triage' then running.process in ('ContactTriageProcess', 'ThresholdDecisionProcess', 'PlacementProcess',
                        'DestinationDecisionProcess', 'InformationSharingProcess', 'ReturnedChildProcess',
                        'InformationAddedProcess', 'AgreementWithdrawnProcess', 'OpenCaseProcess')
                    when 'plan' then running.process in ('EarlyHelpPlanProcess', 'LegacyFamilyProcess')
                    else running.process = waits.work end)""";

    private static final String NO_RECORD = """
            select distinct process.business_key_, 0, 'NO_RECORD'
            from act_ru_task task join act_ru_execution process on process.id_ = task.proc_inst_id_
            where task.task_def_key_ in ('Task_DecideThreshold', 'Task_DecideDestination')
                and process.business_key_ not in (
                    select contact.reference from child_without_outcome undecided join contact on contact.id = undecided.contact)
                and process.business_key_ not in (
                    select contact.reference from reopening again join child on child.id = again.child
                    join contact on contact.id = child.contact where again.settled_at is null)
            union
            select distinct process.business_key_, 0, 'NO_RECORD'
            from act_ru_task task join act_ru_execution process on process.id_ = task.proc_inst_id_
            where task.task_def_key_ in ('Task_AllocateLeadProfessional', 'Task_WriteUpReview', 'Task_DecideClosing')
                and process.business_key_ not in (select reference from plan where state <> 'CLOSED')""";

    private final JdbcClient database;
    private final Stories stories;
    private final UnansweredMoves moves;

    OwnerCheck(JdbcClient database, Stories stories, UnansweredMoves moves) {
        this.database = database;
        this.stories = stories;
        this.moves = moves;
    }

    List<OwnerFinding> look(Instant now) {
        Stream<OwnerFinding> unanswered = moves.at(now).stream()
                .map(move -> new OwnerFinding(move.reference(), move.child(), OwnerFinding.Kind.MOVE_UNANSWERED));
        return Stream.concat(asked(now), unanswered).distinct().toList();
    }

    private Stream<OwnerFinding> asked(Instant now) {
        JdbcClient.StatementSpec owners = database.sql(OWNERS.formatted(stories.everything()))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("tells", StoryKind.names(StoryKind.Weight.TELLS).toArray(String[]::new))
                .param("holds", StoryKind.names(StoryKind.Weight.HOLDS).toArray(String[]::new));
        return Stream.of(owners, database.sql(NO_PROCESS).param("ending", Finding.ending()), database.sql(NO_RECORD))
                .flatMap(question -> question
                        .query((row, place) -> new OwnerFinding(
                                row.getString(1), row.getInt(2), OwnerFinding.Kind.valueOf(row.getString(3))))
                        .list()
                        .stream());
    }
}
