package onefrontdoor.handover;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import onefrontdoor.shared.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Stands in for the system of Children's Social Care until a council connects its own: accepts every request after a
 * set time. What it has to answer is in the database, so that a restart forgets nothing.
 */
@Component
@ConditionalOnExpression("'${onefrontdoor.social-care.address:}' == ''")
class SimulatedSocialCare implements SocialCare {

    private static final Logger LOG = LoggerFactory.getLogger(SimulatedSocialCare.class);
    private static final Actor STAND_IN = new Actor("simulated-social-care");

    private final SocialCareRequests requests;
    private final ObjectProvider<SocialCareAnswerDesk> desk;
    private final Clock clock;
    private final Duration answersAfter;

    SimulatedSocialCare(
            SocialCareRequests requests,
            ObjectProvider<SocialCareAnswerDesk> desk,
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
    public Delivery ask(SocialCareLetter letter) {
        return Delivery.TAKEN;
    }

    /** The request row itself says so. */
    @Override
    public Delivery close(SocialCareClosing closing) {
        return Delivery.TAKEN;
    }

    @Scheduled(fixedDelayString = "${onefrontdoor.social-care.looks-every}")
    void answer() {
        requests.findBySentAtBeforeAndAcceptedAtIsNullAndReturnedAtIsNull(
                        clock.instant().minus(answersAfter))
                .forEach(request -> desk.getObject().take(acceptance(request), STAND_IN));
    }

    private static SocialCareAnswer acceptance(SocialCareRequest request) {
        String id = "simulated-" + request.id();
        return new SocialCareAnswer(id, request.id(), SocialCareAnswer.Kind.ACCEPTED, id, null, null, null, Set.of());
    }
}
