package onefrontdoor.handover;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The children whom social care has: it keeps each until early help has accepted the child and somebody leads (INV16). */
@Service
@Transactional
@NamedInterface("step")
public class SocialCareCases {

    private static final String CHILD_IN_NEED = "SECTION_17";

    private final SocialCareClosings closings;
    private final SocialCareTimeBook times;
    private final SocialCareTimesProcess watch;
    private final SocialCare socialCare;
    private final AuditTrail audit;
    private final Clock clock;

    SocialCareCases(
            SocialCareClosings closings,
            SocialCareTimeBook times,
            SocialCareTimesProcess watch,
            SocialCare socialCare,
            AuditTrail audit,
            Clock clock) {
        this.closings = closings;
        this.times = times;
        this.watch = watch;
        this.socialCare = socialCare;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A child whom social care has.
     *
     * @param assessed its assessment is complete, as it told here
     */
    @NamedInterface("step")
    public record Held(UUID request, @Nullable String reference, Instant since, boolean assessed) {}

    /** Empty where social care does not have the child, or has it no more. */
    @Transactional(readOnly = true)
    public Optional<Held> held(Reference contact, UUID child) {
        return closings.held(contact, child);
    }

    /**
     * Notes that social care has a child of whom nobody here ever asked it; no clock of ours runs for it.
     *
     * @param theirs under which social care knows the child
     */
    public UUID adopt(Reference contact, UUID child, String theirs) {
        Instant now = clock.instant();
        SocialCareRequest held = SocialCareRequest.asked(contact.value(), child, CHILD_IN_NEED, now)
                .accepted(theirs, now);
        closings.adopt(held);
        return held.id();
    }

    /** Ends social care's case and its clocks here, once; social care is told afterwards. */
    public void close(Reference contact, UUID request, String code) {
        Instant now = clock.instant();
        if (closings.close(request, code, now)) {
            times.stop(request, now);
            watch.timesChanged(contact, request, false);
            audit.changed(Actor.SYSTEM, contact, "social care closed: " + code);
        }
    }

    /**
     * Tells social care's system that early help has accepted the child; the same again does no harm.
     *
     * @throws RuntimeException that says nothing but that it is to be tried again
     */
    public void tell(Reference contact, UUID request) {
        closings.toTell(request).ifPresent(closing -> {
            SocialCare.Delivery delivery = socialCare.close(closing);
            if (delivery == SocialCare.Delivery.AWAY) {
                throw new SocialCareAway();
            }
            closings.told(request, clock.instant());
            audit.changed(
                    Actor.SYSTEM,
                    contact,
                    delivery == SocialCare.Delivery.TAKEN
                            ? "social care told: early help has accepted"
                            : "social care's system refused the news that early help has accepted");
        });
    }
}
