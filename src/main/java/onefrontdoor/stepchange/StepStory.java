package onefrontdoor.stepchange;

import onefrontdoor.frontdoor.StoryPart;
import org.springframework.stereotype.Component;

/** Step-ups, step-downs from social care and disagreements: none of them changes by itself who is responsible (INV16, INV17). */
@Component
class StepStory implements StoryPart {

    private static final String STEP_UPS = """
            select child.id, step_up.raised_at, step_up.settled_at, 'STEP_UP_' || step_up.state, null, null,
                'duty-social-work-manager', step_up.contact
            from step_up join plan on plan.reference = step_up.plan
            join contact on contact.reference = plan.contact_reference
            join carried_child one on one.contact = step_up.contact
            join child on child.contact = contact.id and child.number = one.was""";

    private static final String STEP_DOWNS = """
            select asked.child, asked.asked_at, ended.ended_at,
                case ended.outcome when 'STEPPED_DOWN' then 'STEP_DOWN_DONE' when 'DECLINED' then 'STEP_DOWN_NOT_DONE'
                    when 'KEPT' then 'STEP_DOWN_NOT_DONE' else 'STEP_DOWN_ASKED' end,
                null, null, 'duty-early-help-manager', asked.contact_reference
            from social_care_step_down asked left join social_care_step_down_end ended on ended.step_down = asked.id""";

    private static final String DISAGREEMENTS = """
            select disagreement.child, disagreement.begun_at,
                (select max(finding.found_at) from disagreement_finding finding
                    where finding.disagreement = disagreement.id and finding.finding in (%s)),
                'CHALLENGED', null, null, null, disagreement.contact_reference
            from disagreement""".formatted("'" + String.join("', '", Finding.ending()) + "'");

    @Override
    public String rows() {
        return String.join(" union all ", STEP_UPS, STEP_DOWNS, DISAGREEMENTS);
    }
}
