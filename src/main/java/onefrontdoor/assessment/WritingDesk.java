package onefrontdoor.assessment;

import java.util.Map;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the authors of an assessment write, several at once, without one writing over the other (E26, RB21). */
@Service
@Transactional
public class WritingDesk {

    private final AssessmentDoor door;
    private final AssessmentBook book;
    private final TextBook texts;
    private final Footing footing;
    private final AuditTrail audit;

    WritingDesk(AssessmentDoor door, AssessmentBook book, TextBook texts, Footing footing, AuditTrail audit) {
        this.door = door;
        this.book = book;
        this.texts = texts;
        this.footing = footing;
        this.audit = audit;
    }

    /** What somebody typed, and the version of the text that they had before them. */
    public record Typed(int read, String words) {

        /** Says nothing of what people wrote: it must not reach a log (P23). */
        @Override
        public String toString() {
            return "Typed over " + read;
        }
    }

    /**
     * What became of it.
     *
     * @param kept false when somebody else had written meanwhile: then both texts are kept and the author chooses
     */
    public record Saved(int version, boolean kept) {}

    /** Which of two texts stands. */
    public enum Choice {
        THEIRS,
        MINE,
        BOTH
    }

    /** Keeps what was typed as a new version, or beside the text that somebody else wrote meanwhile. */
    public Saved save(Reference plan, Field field, Typed typed, Viewer author) {
        Assessment assessment = door.write(plan, author);
        checkPlace(assessment, field.part());
        String words = clean(typed.words(), author);
        Text standing = texts.standing(plan, field);
        if (standing.words().equals(words)) {
            return new Saved(standing.version(), true);
        }
        if (standing.version() == typed.read() && texts.add(plan, field, typed.read(), words, author.by())) {
            audit.changed(author.by(), plan, "assessment written: " + field);
            return new Saved(typed.read() + 1, true);
        }
        texts.putAside(plan, field, words, author.by());
        audit.changed(author.by(), plan, "assessment written beside: " + field);
        return new Saved(texts.standing(plan, field).version(), false);
    }

    /**
     * Settles which of two texts stands; both stay on the record.
     *
     * @param seen the version of the other text that its author had before them
     */
    public void choose(Reference plan, Field field, Choice choice, int seen, Viewer author) {
        door.write(plan, author);
        Aside aside = texts.aside(plan, field, author.by()).orElseThrow(NoSuchAssessment::new);
        Text standing = texts.standing(plan, field);
        String words = chosen(choice, standing, aside);
        boolean changes = !words.equals(standing.words());
        if (standing.version() != seen || changes && !texts.add(plan, field, seen, words, author.by())) {
            throw new Refusal(Refusal.Kind.CONFLICT, "The text changed once more. Look at both texts again.");
        }
        texts.settle(aside);
        audit.changed(author.by(), plan, "assessment text chosen: " + field + " " + choice);
    }

    private static String chosen(Choice choice, Text standing, Aside aside) {
        return switch (choice) {
            case THEIRS -> standing.words();
            case MINE -> aside.words();
            case BOTH -> standing.words() + "\n\n" + aside.words();
        };
    }

    private void checkPlace(Assessment assessment, Part part) {
        boolean isThere =
                part.of() != Part.Of.CHILD || book.children(assessment.plan()).contains(part.number());
        if (!isThere) {
            throw new NoSuchAssessment();
        }
        if (!mayBeWritten(assessment, part)) {
            throw new Refusal(
                    Refusal.Kind.CONFLICT,
                    "Nobody has agreed to the service. Ask the family, or give a reason for assessing without.");
        }
    }

    /** About the family and its parents as soon as one child may be assessed. */
    private boolean mayBeWritten(Assessment assessment, Part part) {
        return part.of() == Part.Of.CHILD
                ? footing.of(assessment, part.number()).mayBeAssessed()
                : book.children(assessment.plan()).stream()
                        .anyMatch(child -> footing.of(assessment, child).mayBeAssessed());
    }

    private static String clean(String words, Viewer author) {
        return new FormAnswers(author.by(), Map.of("words", words))
                .optionalText("words")
                .orElse("");
    }
}
