package onefrontdoor.taf;

import onefrontdoor.frontdoor.StoryPart;
import org.springframework.stereotype.Component;

/**
 * Children with a plan: the desk that keeps it until somebody leads it, whoever leads it by role, and its end (INV04). Of
 * a child whom social care has taken on by way of a step-up nobody holds it any more (INV16).
 */
@Component
class PlanStory implements StoryPart {

    /** Social care that took the child on by way of a step-up holds it from then on, although the plan closes later (INV16). */
    private static final String TAKEN_OVER = """
            left join lateral (
                select min(request.accepted_at) as at
                from child here join carried_contact carried on carried.from_contact = plan.contact_reference
                join carried_child one on one.contact = carried.contact and one.was = here.number
                join contact raised on raised.reference = carried.contact
                join child there on there.contact = raised.id and there.number = one.child
                join social_care_request request on request.child = there.id and request.accepted_at >= joined.joined_at
                where here.id = joined.child) taken on true""";

    private static final String PLANS = """
            select joined.child, step.since, step.until, step.kind, joined.level, null, step.who, plan.reference
            from (select plan, child, max(level) as level, min(joined_at) as joined_at from plan_child group by plan, child) joined
            join plan on plan.reference = joined.plan
            %s
            cross join lateral (values
                ('PLAN_KEPT', joined.joined_at, least(plan.allocated_at, plan.closed_at, taken.at),
                    case plan.holder when 'FAMILY_SUPPORT' then 'tfss-team-manager' else 'duty-early-help-manager' end),
                ('PLAN_LED', case when plan.allocated_at is not null then greatest(joined.joined_at, plan.allocated_at) end,
                    least(taken.at, plan.closed_at), 'lead-professional'),
                ('PLAN_STEPPED_UP', taken.at, plan.closed_at, 'lead-professional'),
                ('PLAN_CLOSED', plan.closed_at, null, 'duty-early-help-manager')) step(kind, since, until, who)
            where step.since is not null and (step.until is null or step.until > step.since)""".formatted(TAKEN_OVER);

    private static final String MOVES = """
            select joined.child, move.at, answer.at, 'MOVING', null, null, null, move.plan
            from plan_move move join (select distinct plan, child from plan_child) joined on joined.plan = move.plan
            left join plan_move_answer answer on answer.plan = move.plan and answer.number = move.number""";

    @Override
    public String rows() {
        return PLANS + " union all " + MOVES;
    }
}
