package onefrontdoor.handover;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import onefrontdoor.shared.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Stands in for the system of Children's Social Care until a council connects its own: accepts every request after a
 * set time. What it has to answer is in the database, so that a restart forgets nothing.
 */
@Component
class SimulatedSocialCare implements SocialCare {

    private static final Logger LOG = LoggerFactory.getLogger(SimulatedSocialCare.class);

    private final SocialCareRequests requests;
    private final ObjectProvider<SocialCareDesk> desk;
    private final Clock clock;
    private final Duration answersAfter;

    SimulatedSocialCare(
            SocialCareRequests requests,
            ObjectProvider<SocialCareDesk> desk,
            Clock clock,
            @Value("${onefrontdoor.social-care.answers-after}") Duration answersAfter) {
        this.requests = requests;
        this.desk = desk;
        this.clock = clock;
        this.answersAfter = answersAfter;
        LOG.warn("Social care is simulated and accepts everything after {}. Connect its own system.", answersAfter);
    }

    /** The request row itself is the message: {@link #answer} finds it there. */
    @Override
    public void ask(Reference contact, SocialCareRequest request) {}

    @Scheduled(fixedDelayString = "${onefrontdoor.social-care.looks-every}")
    void answer() {
        List<SocialCareRequest> ripe =
                requests.findBySentAtBeforeAndAcceptedAtIsNull(clock.instant().minus(answersAfter));
        ripe.stream()
                .map(SocialCareRequest::contactReference)
                .distinct()
                .map(Reference::new)
                .forEach(desk.getObject()::accepted);
    }
}
