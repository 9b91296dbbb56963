package onefrontdoor.taf;

import onefrontdoor.frontdoor.StoryPart;
import org.springframework.stereotype.Component;

/**
 * Children with a plan: the desk that keeps it until somebody leads it, whoever leads it by role, and its end (INV04). Once
 * social care has taken all its children on it only waits to be closed (INV16).
 */
@Component
class PlanStory implements StoryPart {

    private static final String ROWS = """
            select joined.child, step.since, step.until, step.kind, joined.level, null, step.who, plan.reference
            from (select plan, child, max(level) as level, min(joined_at) as joined_at from plan_child group by plan, child) joined
            join plan on plan.reference = joined.plan
            left join lateral (select max(at) as at from plan_event
                where plan_event.plan = plan.reference and plan_event.kind = 'STEP_UP_ACCEPTED'
                    and (plan.state = 'STEP_UP_PENDING' or plan.closing_reason = 'STEPPED_UP')) taken on true
            cross join lateral (values
                ('PLAN_KEPT', joined.joined_at, least(plan.allocated_at, plan.closed_at),
                    case plan.holder when 'FAMILY_SUPPORT' then 'tfss-team-manager' else 'duty-early-help-manager' end),
                ('PLAN_LED', case when plan.allocated_at is not null then greatest(joined.joined_at, plan.allocated_at) end,
                    least(taken.at, plan.closed_at), 'lead-professional'),
                ('PLAN_STEPPED_UP', taken.at, plan.closed_at, 'lead-professional'),
                ('PLAN_CLOSED', plan.closed_at, null, 'duty-early-help-manager')) step(kind, since, until, who)
            where step.since is not null and (step.until is null or step.until > step.since)""";

    @Override
    public String rows() {
        return ROWS;
    }
}
