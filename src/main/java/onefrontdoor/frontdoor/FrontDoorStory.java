package onefrontdoor.frontdoor;

import org.springframework.stereotype.Component;

/**
 * What the front door itself says: the decisions in force at each moment since the contact, and which desk has to decide while
 * there is none. At each moment exactly one row of the decisions holds.
 */
@Component
class FrontDoorStory implements StoryPart {

    private static final String DECISIONS = """
            select child.id as child, span.since, span.until,
                case when threshold.route <> 'NOT_SOCIAL_CARE' then 'DECIDED_SOCIAL_CARE'
                    when chosen.decided_by = 'earlier-system' and contact.channel = 'EARLIER_SYSTEM_CLOSED' then 'EARLIER_RECORD'
                    when chosen.destination = 'TARGETED_FAMILY_SUPPORT' and answer.decision is null then 'FAMILY_SUPPORT_ASKED'
                    when chosen.destination = 'TARGETED_FAMILY_SUPPORT' then 'FAMILY_SUPPORT'
                    when chosen.destination in ('NO_FURTHER_ACTION', 'ADVICE', 'UNIVERSAL_SERVICES') then chosen.destination
                    when chosen.destination <> 'SOCIAL_WORK_DECISION' then 'SERVICE_CHOSEN'
                    when passed.contact is not null then 'PASSED_ON'
                    when chosen.destination is null and threshold.route is not null then 'WAITING_DESTINATION'
                    when chosen.destination is null and contact.worry_purpose = 'ADVICE' then 'WAITING_DESTINATION'
                    else 'WAITING' end as kind,
                threshold.level as level, threshold.route as route,
                case when threshold.route <> 'NOT_SOCIAL_CARE' then 'duty-social-work-manager'
                    when chosen.destination = 'TARGETED_FAMILY_SUPPORT' and answer.decision is null then 'tfss-team-manager'
                    when chosen.destination = 'TARGETED_FAMILY_SUPPORT' then 'targeted-family-support'
                    when chosen.destination <> 'SOCIAL_WORK_DECISION' then 'duty-early-help-manager'
                    when passed.contact is not null then 'duty-social-work-manager'
                    when chosen.destination is null and threshold.route is not null then 'duty-early-help-manager'
                    when chosen.destination is null and contact.worry_purpose = 'ADVICE' then 'duty-early-help-manager'
                    else 'duty-social-work-manager' end as who,
                contact.reference as reference
            from child join contact on contact.id = child.contact
            cross join lateral (
                select at as since, lead(at) over (order by at) as until from (
                    select contact.received_at as at
                    union select unnest(array[met.decided_at, met.superseded_at]) from threshold_decision met where met.child = child.id
                    union select unnest(array[sent.decided_at, sent.superseded_at, given.answered_at])
                        from destination_decision sent
                        left join family_support_answer given on given.decision = sent.id where sent.child = child.id
                    union select to_case.passed_at from passed_contact to_case where to_case.contact = contact.id) each_point
                where at is not null) span
            left join threshold_decision threshold on threshold.child = child.id and threshold.decided_at <= span.since
                and (threshold.superseded_at is null or threshold.superseded_at > span.since)
            left join destination_decision chosen on chosen.child = child.id and chosen.decided_at <= span.since
                and (chosen.superseded_at is null or chosen.superseded_at > span.since)
            left join family_support_answer answer on answer.decision = chosen.id and answer.answered_at <= span.since
            left join passed_contact passed on passed.contact = contact.id and passed.passed_at <= span.since""";

    private static final String BESIDE = """
            select asked.child, ended.ended_at, sent.superseded_at, 'STEPPED_DOWN', null, null, asked.agency, contact.reference
            from step_down_end ended join step_down asked on asked.id = ended.step_down and ended.outcome = 'ACCEPTED'
            join destination_decision sent on sent.id = asked.decision
            join child on child.id = asked.child join contact on contact.id = child.contact
            union all
            select again.child, again.reopened_at, again.settled_at, 'DECIDING_AGAIN', null, null, 'duty-social-work-manager',
                contact.reference
            from reopening again join child on child.id = again.child join contact on contact.id = child.contact
            union all
            select ending.child, ending.ended_at, null, 'WORK_ENDED', null, null, ending.agency, contact.reference
            from work_ending ending join child on child.id = ending.child join contact on contact.id = child.contact""";

    @Override
    public String rows() {
        return DECISIONS + " union all " + BESIDE;
    }
}
