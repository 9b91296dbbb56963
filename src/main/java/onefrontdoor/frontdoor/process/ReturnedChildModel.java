package onefrontdoor.frontdoor.process;

/** Names shared by {@code returned-child.bpmn} and the code behind it. */
final class ReturnedChildModel {

    /** The message that social care does not take a child on. */
    static final String MESSAGE = "ChildReturned";

    /** The message that a service does not. */
    static final String DECLINED = "ChildDeclined";

    static final String DECIDED_ANEW = "ChildDecidedAnew";

    private ReturnedChildModel() {}
}
