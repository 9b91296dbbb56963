package onefrontdoor.handover;

import onefrontdoor.frontdoor.StoryPart;
import org.springframework.stereotype.Component;

/**
 * Children with social care and with services: asked, taken on, and no longer theirs (INV16). While social care is asked the
 * manager who asked is responsible; once it took a child on social care is, until it says that it closed or early help took
 * the child over from it. Who was asked again on another route is closed on both.
 */
@Component
class HandOverStory implements StoryPart {

    private static final String SOCIAL_CARE = """
            select request.child, step.since, step.until, step.kind, null, request.route, step.who, request.contact_reference
            from social_care_request request
            left join lateral (
                select min(ended.at) as at from (
                    select least(greatest(answer.happened_at, request.accepted_at), answer.received_at)
                    from social_care_answer answer join social_care_request told on told.id = answer.request
                    where told.child = request.child and answer.kind = 'CLOSED' and answer.received_at >= request.accepted_at
                    union all
                    select taken.closed_at from social_care_request taken
                    where taken.child = request.child and taken.closed_at >= request.accepted_at) ended(at)) closed on true
            cross join lateral (values
                ('SOCIAL_CARE_ASKED', coalesce(request.asked_at, request.sent_at, request.accepted_at, request.returned_at),
                    least(request.accepted_at, request.returned_at), 'duty-social-work-manager'),
                ('SOCIAL_CARE', request.accepted_at, closed.at, 'social-care'),
                ('SOCIAL_CARE_RETURNED', request.returned_at, null, 'duty-social-work-manager'),
                ('SOCIAL_CARE_CLOSED', closed.at, null, 'social-care')) step(kind, since, until, who)
            where step.since is not null and (step.until is null or step.until > step.since)""";

    private static final String SERVICES = """
            select request.child, step.since, step.until, step.kind, null, null, step.who, request.contact_reference
            from service_request request join destination_decision sent on sent.id = request.decision
            cross join lateral (values
                ('SERVICE_ASKED', request.asked_at, request.ended_at, 'duty-early-help-manager'),
                ('SERVICE', case when request.state = 'ACCEPTED' then request.ended_at end, sent.superseded_at, request.agency))
                step(kind, since, until, who)
            where step.since is not null and (step.until is null or step.until > step.since)""";

    @Override
    public String rows() {
        return SOCIAL_CARE + " union all " + SERVICES;
    }
}
