package onefrontdoor.frontdoor;

import java.util.List;
import onefrontdoor.frontdoor.DestinationDecision.Choice;
import onefrontdoor.frontdoor.ServiceAnswers.Declined;
import onefrontdoor.shared.Refusal;
import org.springframework.stereotype.Component;

/** The services that said no to a child: never asked a second time by accident, and shown to whoever chooses again. */
@Component
class DeclinedBefore {

    private final ServiceAnswers answers;
    private final StaffWords words;

    DeclinedBefore(ServiceAnswers answers, StaffWords words) {
        this.answers = answers;
        this.words = words;
    }

    /** @throws Refusal unless the manager says that the same service is to be asked again */
    void refuseByAccident(Child child, Choice choice) {
        boolean declined =
                answers.declined(child).stream().anyMatch(earlier -> earlier.destination() == choice.destination());
        if (declined && !choice.again()) {
            throw new Refusal(
                    Refusal.Kind.INVALID,
                    "That service did not take child " + child.number()
                            + " on. Choose another destination, or tick that the same service is to be asked again.");
        }
    }

    /** Every refusal with its reason; empty where there was none. */
    String inWords(Child child) {
        List<Declined> declined = answers.declined(child);
        return declined.isEmpty()
                ? ""
                : String.join("\n", declined.stream().map(this::line).toList()) + "\n";
    }

    private String line(Declined declined) {
        String said = declined.words() == null ? "" : " " + declined.words();
        return words.sentence("declined.line", words.of(declined.destination()), words.of(declined.reason())) + said;
    }
}
