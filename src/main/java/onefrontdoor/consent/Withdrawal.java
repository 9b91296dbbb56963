package onefrontdoor.consent;

import java.util.Set;
import onefrontdoor.family.Mention;
import onefrontdoor.shared.Reference;
import org.jspecify.annotations.Nullable;

/**
 * Somebody takes agreement back, for one or more people on one contact.
 *
 * @param giver empty when "the family" says so and nobody is named: that is enough to stop
 */
public record Withdrawal(
        Set<Mention> whose,
        Set<AgreementTo> agreements,
        @Nullable Giver giver,
        Means means,
        @Nullable String reason) {

    public Withdrawal {
        whose = Set.copyOf(whose);
        agreements = Set.copyOf(agreements);
        if (whose.stream().map(Mention::contact).distinct().count() != 1 || agreements.isEmpty()) {
            throw new IllegalArgumentException("Withdraw for people on one contact, from at least one agreement.");
        }
    }

    Reference contact() {
        return whose.iterator().next().contact();
    }

    /** Says nothing of what people wrote: it must not reach a log (P23). */
    @Override
    public String toString() {
        return "Withdrawal";
    }
}
