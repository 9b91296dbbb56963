package onefrontdoor.frontdoor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of a contact on agreement: what holds for whom, everything that was said, and what the form offers.
 *
 * @param inPart whether only those are shown of whom the reader knows
 */
public record AgreementView(
        List<Agreed> children,
        List<Agreed> adults,
        List<Entry> history,
        List<Option> people,
        List<Option> agencies,
        Choices choices,
        String statementVersion,
        boolean inPart) {

    /** The answers that the form offers. */
    public record Choices(
            List<Option> agreements,
            List<Option> answers,
            List<Option> capacities,
            List<Option> means,
            List<Option> purposes,
            List<Option> reasonsNotAsked) {}

    /** One person: help and sharing are two agreements, and neither stands for the other (domain 2.3.1). */
    public record Agreed(String place, String name, Holding help, Holding sharing) {}

    /** What holds now, the agencies it names, and until when. */
    public record Holding(
            String code,
            String words,
            String meaning,
            List<String> listed,
            List<String> excluded,
            @Nullable String reviewAt) {}

    /** One entry of the ledger. */
    public record Entry(
            String saidAt, String whose, String agreement, String answer, List<Detail> details, String recorded) {}

    /** Names nobody: what people wrote must not reach a log (P23). */
    @Override
    public String toString() {
        return "AgreementView";
    }
}
