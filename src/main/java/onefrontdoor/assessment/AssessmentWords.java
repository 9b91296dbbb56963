package onefrontdoor.assessment;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import onefrontdoor.consent.HoldsNow;
import onefrontdoor.shared.WorkingCalendar;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Practitioners' words for what stands in an assessment; the wording is data ({@code staff.properties}). */
@Component
class AssessmentWords {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK).withZone(WorkingCalendar.LONDON);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK).withZone(WorkingCalendar.LONDON);

    private final MessageSource words;
    private final String document;

    AssessmentWords(MessageSource words, @Value("${onefrontdoor.assessment.name}") String document) {
        this.words = words;
        this.document = document;
    }

    /** The name of the document, which each council chooses (F23). */
    String document() {
        return document;
    }

    String of(Part part) {
        return words("assessment.part." + part.of().name(), part.number());
    }

    String of(Topic topic) {
        return words("assessment.topic." + topic.name());
    }

    String help(Topic topic) {
        return words("assessment.help." + topic.name());
    }

    String of(Assessment.State state) {
        return words("assessment.state." + state.name());
    }

    String of(HoldsNow holds) {
        return words("assessment.holds." + holds.name());
    }

    String of(Gap gap) {
        return words("assessment.gap." + gap.kind().name(), of(gap.part()), gap.topic() == null ? "" : of(gap.topic()));
    }

    /** Everything that is lacking, in one sentence for a task list; it names nobody. */
    String all(List<Gap> gaps) {
        return words("assessment.gaps", gaps.size(), gaps.stream().map(this::of).collect(Collectors.joining("; ")));
    }

    String of(Instant moment) {
        return MOMENT.format(moment);
    }

    String dayOf(Instant moment) {
        return DAY.format(moment);
    }

    String words(String key, Object... values) {
        return words.getMessage(key, values, Locale.UK);
    }
}
