package onefrontdoor.consent;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whose answers count together. Somebody's own answer replaces what others say for them (CT13). What "the family" said
 * counts until somebody named answers; but its refusal or withdrawal ends every agreement given before it.
 */
class Voices {

    private final Map<String, LedgerEntry> latest = new LinkedHashMap<>();
    private final Optional<LedgerEntry> refusedByFamily;

    /** @param answers in the order in which they were given */
    Voices(List<LedgerEntry> answers) {
        answers.forEach(answer -> latest.put(answer.voice(), answer));
        refusedByFamily = answers.stream()
                .filter(answer -> answer.voice().equals(LedgerEntry.FAMILY) && answer.isNo())
                .reduce((earlier, later) -> later);
    }

    /** The latest answer of each one who has a say. */
    List<LedgerEntry> withSay() {
        LedgerEntry own = latest.get(LedgerEntry.OWN);
        if (own != null) {
            return List.of(own);
        }
        return latest.values().stream()
                .filter(answer -> latest.size() == 1 || !answer.voice().equals(LedgerEntry.FAMILY))
                .toList();
    }

    /** The answers that stand after what the family as such refused. */
    List<LedgerEntry> heard() {
        List<LedgerEntry> withSay = withSay();
        return refusedByFamily
                .filter(refusal -> !withSay.contains(refusal))
                .map(refusal -> after(refusal, withSay))
                .orElse(withSay);
    }

    private static List<LedgerEntry> after(LedgerEntry refusal, List<LedgerEntry> withSay) {
        boolean last = withSay.stream().noneMatch(answer -> answer.isAfter(refusal));
        return Stream.concat(
                        withSay.stream().filter(answer -> answer.isNo() || answer.isAfter(refusal)),
                        last ? Stream.of(refusal) : Stream.of())
                .toList();
    }

    /** Whether the person's own answer stands against a parent's refusal. */
    boolean ownAgainstParent() {
        return latest.containsKey(LedgerEntry.OWN) && latest.values().stream().anyMatch(LedgerEntry::isNo);
    }
}
