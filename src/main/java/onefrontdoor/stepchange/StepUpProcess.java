package onefrontdoor.stepchange;

import onefrontdoor.shared.Reference;

/** Tells the processes of step-ups, in the words of the work, what happened. */
public interface StepUpProcess {

    /** Social care is asked about children of this plan. */
    void raised(Reference plan);

    /** Somebody decided, or social care answered. */
    void moved(Reference plan);
}
