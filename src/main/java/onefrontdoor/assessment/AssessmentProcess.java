package onefrontdoor.assessment;

import onefrontdoor.shared.Reference;
import org.jspecify.annotations.Nullable;

/** Tells the processes of an assessment, in the words of the work, what happened. */
public interface AssessmentProcess {

    /** From now on there is a draft that may grow old. */
    void begun(Reference plan);

    /** The draft was submitted, or is kept longer. */
    void draftNews(Reference plan);

    /** The draft is gone, and nothing is left to write. */
    void draftDeleted(Reference plan);

    /**
     * It is in other hands.
     *
     * @param desk at which it is written
     * @param account of the one person there who writes; nobody where the desk finds somebody
     */
    void handedOn(Reference plan, String desk, @Nullable String account);

    /** The author submits it on its page, which is the same as completing the task. */
    void submit(Reference plan, Viewer author);
}
