package onefrontdoor.stepchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import onefrontdoor.frontdoor.StepDownDoor.OnContact;
import onefrontdoor.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * A child whom social care hands to early help (step-down from social care, RB32). The step-down from targeted family support
 * to volunteers is another thing and lives in the front door.
 *
 * @param at the child, by the contact that brought it here
 * @param request under which social care has the child
 */
@NamedInterface("step")
public record SocialCareStepDown(
        UUID id, OnContact at, UUID request, Said said, Lead lead, Agreed agreed, Asked asked) {

    /**
     * What the social worker says of the work so far and of what is to follow.
     *
     * @param assessedOn when social care completed its assessment, where it told
     * @param reviewOn day of the final review
     * @param reviewReason why there is none
     */
    @NamedInterface("step")
    public record Said(
            FormerPlan plan,
            @Nullable LocalDate assessedOn,
            String goals,
            String actions,
            @Nullable LocalDate reviewOn,
            @Nullable String reviewReason,
            String offer) {

        /** Names nobody: what people wrote must not reach a log (P23). */
        @Override
        public String toString() {
            return "Said";
        }
    }

    /** The named lead professional. @param login where they sign in here */
    @NamedInterface("step")
    public record Lead(
            String name,
            String agency,
            String reached,
            @Nullable String login) {

        /** Names nobody (P23). */
        @Override
        public String toString() {
            return "Lead";
        }
    }

    /** What the family agreed to beside early help. @param with agencies that may be told */
    @NamedInterface("step")
    public record Agreed(String by, LocalDate on, Set<String> with) {

        public Agreed {
            with = Set.copyOf(with);
        }

        /** Names nobody (P23). */
        @Override
        public String toString() {
            return "Agreed";
        }
    }

    /** Who asked, and by when early help answers. @param reached e-mail address or telephone number of the social worker */
    @NamedInterface("step")
    public record Asked(Actor by, String worker, String reached, Instant at, Instant decideBy) {

        /** Names nobody (P23). */
        @Override
        public String toString() {
            return "Asked";
        }
    }

    /** Names nobody: what people wrote must not reach a log (P23). */
    @Override
    public String toString() {
        return "SocialCareStepDown " + id;
    }
}
