package onefrontdoor.taf.process;

/** Names shared by {@code post-closure-check.bpmn} and the code behind it. */
final class PostClosureCheckModel {

    static final String KEY = "PostClosureCheckProcess";

    /** The message that starts it. */
    static final String CLOSED = "PlanClosed";

    static final String CHECK_AT = "checkAt";
    static final String CHECK_BY = "checkBy";

    private PostClosureCheckModel() {}
}
