package onefrontdoor.handover;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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

/** Hands children over to Children's Social Care; until it accepts, the case stays ours (INV16). */
@Service
@Transactional
public class SocialCareDesk {

    /**
     * How it stands after sending.
     *
     * @param sent every request went; otherwise a person sees to what did not
     * @param answered social care has answered for every child already
     * @param reachBy when a person should have seen to what did not go
     */
    public record Sending(boolean sent, boolean answered, Instant answerBy, Instant reachBy) {}

    private final SocialCareRequests requests;
    private final SocialCareDelivery delivery;
    private final SocialCareTimes times;
    private final SocialCareLines lines;
    private final AuditTrail audit;
    private final WorkingCalendar calendar;
    private final Clock clock;
    private final Allowance patience;
    private final Duration reachWithin;

    SocialCareDesk(
            SocialCareRequests requests,
            SocialCareDelivery delivery,
            SocialCareTimes times,
            SocialCareLines lines,
            AuditTrail audit,
            WorkingCalendar calendar,
            Clock clock,
            @Value("${onefrontdoor.social-care.answers-within-working-hours}") int patienceHours,
            @Value("${onefrontdoor.social-care.reached-within}") Duration reachWithin) {
        this.requests = requests;
        this.delivery = delivery;
        this.times = times;
        this.lines = lines;
        this.audit = audit;
        this.calendar = calendar;
        this.clock = clock;
        this.patience = new Allowance(patienceHours, Allowance.Unit.WORKING_HOURS);
        this.reachWithin = reachWithin;
    }

    /**
     * Notes in the deciding transaction which children are to be handed over; nothing is sent yet. A child whom social
     * care has, or is being asked about, on the same route is not asked about again.
     */
    @EventListener
    void on(ThresholdMet met) {
        String contact = met.reference().value();
        List<SocialCareRequest> known = requests.findByContactReference(contact);
        Instant received = lines.receivedAt(met.reference());
        met.routes().forEach((child, route) -> {
            boolean asked = known.stream()
                    .filter(request -> request.returnedAt() == null)
                    .anyMatch(request ->
                            request.child().equals(child) && request.route().equals(route));
            if (!asked) {
                times.asked(requests.save(SocialCareRequest.asked(contact, child, route, clock.instant())), received);
            }
        });
    }

    /**
     * Sends what was not yet sent. An answer may overtake this: it waits until what is noted here stands.
     *
     * @throws RuntimeException that says nothing but that it is to be tried again
     */
    public Sending send(Reference contact) {
        Map<UUID, Optional<SocialCareFailure>> tried = new HashMap<>();
        requests.findByContactReference(contact.value()).stream()
                .filter(SocialCareRequest::isToSend)
                .forEach(request -> tried.put(request.id(), delivery.send(request)));
        Instant now = clock.instant();
        List<SocialCareRequest> standing = requests.findByContactReferenceOrderById(contact.value()).stream()
                .map(request ->
                        tried.containsKey(request.id()) ? noted(request, tried.get(request.id()), now) : request)
                .toList();
        return standing(contact, standing, now);
    }

    private Sending standing(Reference contact, List<SocialCareRequest> standing, Instant now) {
        boolean sent = standing.stream().noneMatch(SocialCareRequest::isToSend);
        boolean answered = standing.stream().allMatch(SocialCareRequest::isAnswered);
        audit.changed(Actor.SYSTEM, contact, sent ? "social care asked" : "social care could not be asked");
        return new Sending(sent, answered, calendar.due(now, patience), now.plus(reachWithin));
    }

    private SocialCareRequest noted(SocialCareRequest request, Optional<SocialCareFailure> failure, Instant now) {
        return requests.save(failure.filter(why -> !request.isAnswered())
                .map(request::failed)
                .orElseGet(() -> request.sent(now)));
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
