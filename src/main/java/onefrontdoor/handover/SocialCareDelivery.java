package onefrontdoor.handover;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import onefrontdoor.frontdoor.SocialCareReferral;
import onefrontdoor.frontdoor.SocialCareReferrals;
import onefrontdoor.shared.Reference;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Takes one request to social care: asks the gate what may go, sends that, and gives up in time for a person to call. */
@Component
class SocialCareDelivery {

    private final SocialCareReferrals referrals;
    private final SocialCare socialCare;
    private final Clock clock;
    private final Duration patience;

    SocialCareDelivery(
            SocialCareReferrals referrals,
            SocialCare socialCare,
            Clock clock,
            @Value("${onefrontdoor.social-care.tries-for}") Duration patience) {
        this.referrals = referrals;
        this.socialCare = socialCare;
        this.clock = clock;
        this.patience = patience;
    }

    /** @return why it did not go, when trying again would not help */
    Optional<SocialCareFailure> send(SocialCareRequest request) {
        Optional<SocialCareReferral> mayGo =
                referrals.decide(new Reference(request.contactReference()), request.child());
        if (mayGo.isEmpty()) {
            return Optional.of(SocialCareFailure.MAY_NOT_GO);
        }
        return switch (socialCare.ask(letter(request, mayGo.get()))) {
            case TAKEN -> Optional.empty();
            case REFUSED -> Optional.of(SocialCareFailure.TURNED_DOWN);
            case AWAY -> Optional.of(unreachable(request));
        };
    }

    private SocialCareFailure unreachable(SocialCareRequest request) {
        boolean longEnough = request.askedAt() == null
                || !clock.instant().isBefore(request.askedAt().plus(patience));
        if (!longEnough) {
            throw new SocialCareAway();
        }
        return SocialCareFailure.UNREACHABLE;
    }

    private static SocialCareLetter letter(SocialCareRequest request, SocialCareReferral mayGo) {
        return new SocialCareLetter(request.id(), request.contactReference(), request.route(), mayGo);
    }
}
