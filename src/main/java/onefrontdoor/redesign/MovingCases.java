package onefrontdoor.redesign;

import java.util.List;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Refusal;

/** The engine's part in moving running cases from one version of a model to another. */
public interface MovingCases {

    /**
     * A version that is live no more and by which cases still run.
     *
     * @param cases those that began with this model; what a case called moves with it
     */
    record Left(int version, long cases) {}

    /** The oldest first. */
    List<Left> left(String process);

    /**
     * Moves each case and takes it back, up to as many as are moved at once.
     *
     * @return how many can move, from which steps, and why others stay; no case by its reference
     * @throws Refusal when there is no such version
     */
    List<String> tried(CaseMove.Way way, Actor by);

    /**
     * Moves each case that can be moved, whole, in a transaction of its own, up to as many as are moved at once; called again
     * it goes on with those that are left.
     *
     * @return how many moved, from which steps, and why others stay; no case by its reference
     * @throws Refusal when there is no such version
     */
    List<String> moved(CaseMove.Way way, Actor by);
}
