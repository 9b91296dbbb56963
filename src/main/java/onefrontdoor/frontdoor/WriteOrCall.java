package onefrontdoor.frontdoor;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** What an officer says who wrote or called, or could not. */
record WriteOrCall(HowTold how, @Nullable LocalDate day, String words) {

    static WriteOrCall in(FormAnswers answers, LocalDate today) {
        HowTold how = answers.choice("how", HowTold.class, "How did you tell them?");
        Optional<LocalDate> day = answers.optionalText("day").map(WriteOrCall::date);
        if (how != HowTold.NOT_POSSIBLE && day.isEmpty()) {
            throw invalid("Answer “On which day did you tell them?”.");
        }
        if (day.filter(told -> told.isAfter(today)).isPresent()) {
            throw invalid("The day on which you told them cannot be after today.");
        }
        String words = answers.text("note", "What did you say, or why was it not possible?");
        return new WriteOrCall(how, how == HowTold.NOT_POSSIBLE ? null : day.get(), words);
    }

    MessageState end() {
        return how == HowTold.NOT_POSSIBLE ? MessageState.NOT_TOLD : MessageState.TOLD;
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException malformed) {
            throw invalid("Give the day as a date.");
        }
    }

    private static Refusal invalid(String sentence) {
        return new Refusal(Refusal.Kind.INVALID, sentence);
    }

    /** Names nobody: what people wrote must not reach a log (P23). */
    @Override
    public String toString() {
        return "WriteOrCall";
    }
}
