package onefrontdoor.consent;

import java.util.List;
import java.util.Set;

/**
 * Decides for each kind of information whether it goes along: only what is relevant, and nothing that could put
 * somebody in danger (RB24, INV11, INV12).
 *
 * @param agreed whether the family's agreement by itself opens the record to the agency
 * @param items what overrides in force list; empty without one
 */
record Disclosure(Ruling ruling, RecipientKind recipient, boolean agreed, Set<FieldClass> items) {

    List<SharingDecision.Part> parts(Set<FieldClass> what) {
        return what.stream().sorted().map(this::part).toList();
    }

    private SharingDecision.Part part(FieldClass item) {
        if (ruling.sharing() == Ruling.Sharing.NO) {
            return no(item, ruling.reason());
        }
        return switch (item.protection()) {
            case NEVER -> no(item, "Who made contact as a member of the public is told to nobody.");
            case GUARDED -> guarded(item);
            case ORDINARY -> ordinary(item);
        };
    }

    private SharingDecision.Part guarded(FieldClass item) {
        if (!recipient.protects()) {
            return no(item, "This could put somebody in danger and goes to agencies that protect people only.");
        }
        boolean neededForProtection = items.isEmpty() && ruling.rule().equals("CT6");
        return items.contains(item) || neededForProtection
                ? yes(item)
                : no(
                        item,
                        "This could put somebody in danger: only a manager's authorisation that lists it lets it go.");
    }

    private SharingDecision.Part ordinary(FieldClass item) {
        if (ruling.sharing() == Ruling.Sharing.MINIMUM && item != FieldClass.BASIC) {
            return no(item, "Only the least is shared while this is disputed.");
        }
        return agreed || items.isEmpty() || items.contains(item)
                ? yes(item)
                : no(item, "The manager's authorisation does not list it.");
    }

    private SharingDecision.Part yes(FieldClass item) {
        return new SharingDecision.Part(item, true, ruling.reason());
    }

    private static SharingDecision.Part no(FieldClass item, String reason) {
        return new SharingDecision.Part(item, false, reason);
    }
}
