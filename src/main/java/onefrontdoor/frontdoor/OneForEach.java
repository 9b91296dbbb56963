package onefrontdoor.frontdoor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import onefrontdoor.shared.Refusal;

/** Exactly one answer for each child: none left out, none answered twice, no stranger (INV14). */
final class OneForEach {

    private OneForEach() {}

    static <A> Map<Child, A> child(List<Child> waiting, List<A> answers, ToIntFunction<A> childNumber) {
        if (waiting.isEmpty()) {
            throw new Refusal(
                    Refusal.Kind.CONFLICT,
                    "Every child on this contact is decided already. Nothing of yours was saved; copy what you need"
                            + " before you leave.");
        }
        Map<Child, A> byChild = new LinkedHashMap<>();
        waiting.forEach(child -> byChild.put(child, only(child, answers, childNumber)));
        if (answers.size() != waiting.size()) {
            throw refusal("The children on this contact have changed. Refresh the page and decide again.");
        }
        return byChild;
    }

    private static <A> A only(Child child, List<A> answers, ToIntFunction<A> childNumber) {
        List<A> own = answers.stream()
                .filter(answer -> childNumber.applyAsInt(answer) == child.number())
                .toList();
        if (own.size() != 1) {
            throw refusal("Child " + child.number() + " needs exactly one decision.");
        }
        return own.get(0);
    }

    private static Refusal refusal(String sentence) {
        return new Refusal(Refusal.Kind.INVALID, sentence);
    }
}
