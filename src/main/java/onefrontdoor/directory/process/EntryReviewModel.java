package onefrontdoor.directory.process;

/** Names shared by {@code entry-review.bpmn} and the code behind it. */
final class EntryReviewModel {

    /** The message that starts it. */
    static final String STALE = "EntryStale";

    /** The message that ends it when somebody confirms the entry elsewhere. */
    static final String CONFIRMED = "EntryConfirmed";

    static final String CONFIRM = "Task_ConfirmEntry";

    /** What the work list shows. */
    static final String REFERENCE = "reference";

    static final String KEEPER = "keeper";

    static final String CONFIRM_BY = "confirmBy";

    private EntryReviewModel() {}
}
