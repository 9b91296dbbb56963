package onefrontdoor.frontdoor;

import static java.util.stream.Collectors.toCollection;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.MappedCollection;

/** What the contact is about, in the words of the person who made it. */
public record Worry(
        Purpose purpose,
        String concern,
        @Nullable String goingWell,
        Immediacy immediacy,
        @MappedCollection(idColumn = "contact") Set<IndicatorAnswer> indicators) {

    public Worry {
        if (concern.isBlank()) {
            throw new IllegalArgumentException("Say what the worry is.");
        }
        Set<IndicatorAnswer> inOrder = indicators.stream()
                .sorted(Comparator.comparing(IndicatorAnswer::indicator))
                .collect(toCollection(LinkedHashSet::new));
        indicators = Collections.unmodifiableSet(inOrder);
    }

    Set<Indicator> present() {
        return indicators.stream()
                .filter(given -> given.answer() == Answer.YES)
                .map(IndicatorAnswer::indicator)
                .collect(toCollection(LinkedHashSet::new));
    }

    /** Only advice was asked for and nothing points to harm: no social work decision is needed (SC01). */
    boolean asksForAdvice() {
        return purpose == Purpose.ADVICE && present().isEmpty();
    }

    /** What was said to one indicator; not asked is not known. */
    Answer answerTo(Indicator indicator) {
        return indicators.stream()
                .filter(given -> given.indicator() == indicator)
                .map(IndicatorAnswer::answer)
                .findFirst()
                .orElse(Answer.NOT_KNOWN);
    }

    /** Whether anybody said yes or no to any indicator; without that, nothing is known (SC22). */
    boolean anyIndicatorAnswered() {
        return indicators.stream().anyMatch(given -> given.answer() != Answer.NOT_KNOWN);
    }

    /** Names nobody: what people wrote must not reach a log (P23). */
    @Override
    public String toString() {
        return "Worry";
    }
}
