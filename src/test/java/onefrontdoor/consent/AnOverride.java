package onefrontdoor.consent;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An authorisation that differs in one thing from another. */
final class AnOverride {

    private final SharingOverride from;
    private String facts;
    private Set<String> recipients;
    private Set<FieldClass> items;
    private SharingOverride.Parents parents;
    private Instant reviewAt;
    private @Nullable String balance;

    private AnOverride(SharingOverride from) {
        this.from = from;
        facts = from.facts();
        recipients = from.recipients();
        items = from.items();
        parents = from.parents();
        reviewAt = from.reviewAt();
        balance = from.balance();
    }

    static AnOverride like(SharingOverride from) {
        return new AnOverride(from);
    }

    AnOverride because(String words) {
        facts = words;
        return this;
    }

    AnOverride to(String... agencies) {
        recipients = Set.of(agencies);
        return this;
    }

    AnOverride of(FieldClass... classes) {
        items = Set.of(classes);
        return this;
    }

    AnOverride parentsNotInformed() {
        parents = new SharingOverride.Parents(false, null);
        return this;
    }

    AnOverride reviewedAt(Instant moment) {
        reviewAt = moment;
        return this;
    }

    AnOverride weighed(@Nullable String words) {
        balance = words;
        return this;
    }

    SharingOverride made() {
        return new SharingOverride(
                from.whose(), from.ground(), facts, from.level(), recipients, items, parents, reviewAt, balance);
    }
}
