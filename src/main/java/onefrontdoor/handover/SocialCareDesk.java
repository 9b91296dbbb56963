package onefrontdoor.handover;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.frontdoor.ThresholdMet;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Allowance;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.WorkingCalendar;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands children over to Children's Social Care and keeps its answer; until it accepts, the case stays ours. */
@Service
@Transactional
public class SocialCareDesk {

    private final SocialCareRequests requests;
    private final SocialCare socialCare;
    private final HandoverProcess process;
    private final AuditTrail audit;
    private final WorkingCalendar calendar;
    private final Clock clock;
    private final Allowance patience;

    SocialCareDesk(
            SocialCareRequests requests,
            SocialCare socialCare,
            HandoverProcess process,
            AuditTrail audit,
            WorkingCalendar calendar,
            Clock clock,
            @Value("${onefrontdoor.social-care.answers-within-working-hours}") int patienceHours) {
        this.requests = requests;
        this.socialCare = socialCare;
        this.process = process;
        this.audit = audit;
        this.calendar = calendar;
        this.clock = clock;
        this.patience = new Allowance(patienceHours, Allowance.Unit.WORKING_HOURS);
    }

    /** Notes in the deciding transaction which children are to be handed over; nothing is sent yet. */
    @EventListener
    void on(ThresholdMet met) {
        met.routes()
                .forEach((child, route) ->
                        requests.save(SocialCareRequest.asked(met.reference().value(), child, route)));
    }

    /**
     * Sends what was not yet sent.
     *
     * @return by when social care should answer
     */
    public Instant send(Reference contact) {
        Instant now = clock.instant();
        for (SocialCareRequest request : requests.findByContactReferenceAndSentAtIsNull(contact.value())) {
            socialCare.ask(contact, request);
            requests.save(request.sent(now));
        }
        audit.changed(Actor.SYSTEM, contact, "social care asked");
        return calendar.due(now, patience);
    }

    /** Keeps social care's acceptance of every child it was asked about and lets the process go on. */
    public void accepted(Reference contact) {
        List<SocialCareRequest> open =
                requests.findByContactReferenceAndSentAtIsNotNullAndAcceptedAtIsNull(contact.value());
        if (open.isEmpty()) {
            return;
        }
        open.forEach(request -> requests.save(request.accepted(clock.instant())));
        audit.changed(Actor.SYSTEM, contact, "social care accepted");
        process.socialCareAnswered(contact);
    }

    /**
     * Records that social care has not answered in time.
     *
     * @return by when the Head of Service looks at it
     */
    public Instant silent(Reference contact) {
        audit.changed(Actor.SYSTEM, contact, "social care silent");
        return calendar.due(clock.instant(), patience);
    }
}
