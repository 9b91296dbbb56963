package onefrontdoor.frontdoor;

import onefrontdoor.correspondence.Occasion;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How often a mail is tried before a person tells it instead: always fewer times than the engine retries its job. */
@Component
class Patience {

    static final int LONGEST = 20;

    private final int tries;
    private final int triesOfAnAlert;

    Patience(
            @Value("${onefrontdoor.mail.tries}") int tries,
            @Value("${onefrontdoor.mail.tries-of-an-alert}") int triesOfAnAlert) {
        if (Math.min(tries, triesOfAnAlert) < 1 || Math.max(tries, triesOfAnAlert) > LONGEST) {
            throw new IllegalArgumentException(
                    "Set onefrontdoor.mail.tries and onefrontdoor.mail.tries-of-an-alert from 1 to " + LONGEST + ".");
        }
        this.tries = tries;
        this.triesOfAnAlert = triesOfAnAlert;
    }

    int with(Message message) {
        return message.kind() == Occasion.ALERT ? triesOfAnAlert : tries;
    }
}
