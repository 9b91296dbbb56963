package onefrontdoor.frontdoor.process;

/** Names shared by {@code returned-child.bpmn} and the code behind it. */
final class ReturnedChildModel {

    static final String MESSAGE = "ChildReturned";

    private ReturnedChildModel() {}
}
