package onefrontdoor.assessment;

import onefrontdoor.shared.Reference;

/** Tells the processes of an assessment, in the words of the work, what happened. */
public interface AssessmentProcess {

    /** From now on there is a draft that may grow old. */
    void begun(Reference plan);

    /** The draft was submitted, or is kept longer. */
    void draftNews(Reference plan);

    /** The draft is gone, and nothing is left to write. */
    void draftDeleted(Reference plan);
}
