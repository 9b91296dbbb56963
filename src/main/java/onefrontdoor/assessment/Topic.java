package onefrontdoor.assessment;

import java.util.Optional;
import onefrontdoor.assessment.Part.Of;

/** What an assessment asks about, in the order in which it is read; the three domains for each child (H35, H36, H37). */
public enum Topic {
    HISTORY(Of.FAMILY),
    /** Fathers are asked after by name, wherever they live. */
    FATHERS(Of.FAMILY),
    SIBLINGS(Of.FAMILY),
    INTERPRETER(Of.FAMILY),
    INVOLVED(Of.FAMILY),
    ANALYSIS(Of.FAMILY),
    /** What the family sees differently; there may be nothing (H34). */
    DISAGREEMENT(Of.FAMILY),
    DEVELOPMENT_STRENGTHS(Of.CHILD),
    DEVELOPMENT_NEEDS(Of.CHILD),
    DEVELOPMENT_EVIDENCE(Of.CHILD),
    PARENTING_STRENGTHS(Of.CHILD),
    PARENTING_NEEDS(Of.CHILD),
    PARENTING_EVIDENCE(Of.CHILD),
    SURROUNDINGS_STRENGTHS(Of.CHILD),
    SURROUNDINGS_NEEDS(Of.CHILD),
    SURROUNDINGS_EVIDENCE(Of.CHILD),
    IMPACT(Of.CHILD),
    CHILD_WORDS(Of.CHILD),
    /** In place of the child's own words: that and why there are none. */
    CHILD_WORDS_NOT_GIVEN(Of.CHILD),
    PARENT_WORDS(Of.PARENT),
    PARENT_WORDS_NOT_GIVEN(Of.PARENT);

    private final Of of;

    Topic(Of of) {
        this.of = of;
    }

    Of of() {
        return of;
    }

    /** Whether this is asked about such a part. */
    public boolean isAbout(Part part) {
        return of == part.of();
    }

    boolean mayStayEmpty() {
        return this == DISAGREEMENT || this == CHILD_WORDS_NOT_GIVEN || this == PARENT_WORDS_NOT_GIVEN;
    }

    /** What counts in place of this: somebody declined to say anything, or could not. */
    Optional<Topic> inItsPlace() {
        return switch (this) {
            case CHILD_WORDS -> Optional.of(CHILD_WORDS_NOT_GIVEN);
            case PARENT_WORDS -> Optional.of(PARENT_WORDS_NOT_GIVEN);
            default -> Optional.empty();
        };
    }
}
