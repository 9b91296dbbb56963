package onefrontdoor.platform.engine;

/**
 * From one version of a model to another: which cases are meant, and what becomes of the clocks that already run.
 *
 * @param process key of the process with which the cases began, such as {@code EarlyHelpPlanProcess}
 */
public record FlowMove(String process, int from, int to, Clocks clocks) {

    public enum Clocks {
        /** A clock rings when it would have rung, whatever the new version says. */
        KEPT,

        /** A clock that the new version has too is set anew by what that version says, from what the case knows. */
        SET_ANEW
    }

    public FlowMove {
        if (from == to) {
            throw new NoSuchFlow("The cases of version %d are on version %d already.".formatted(from, to));
        }
    }
}
