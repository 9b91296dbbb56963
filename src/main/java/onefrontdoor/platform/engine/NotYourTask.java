package onefrontdoor.platform.engine;

import onefrontdoor.shared.Refusal;

/** Said of a task of another team and of one that does not exist, so that nobody learns which it is. */
public final class NotYourTask extends Refusal {

    private static final long serialVersionUID = 1L;

    public NotYourTask() {
        super(Kind.NOT_FOUND, "There is no such task for you. It may be finished, or belong to another team.");
    }
}
