package onefrontdoor.frontdoor.process;

/** Names shared by {@code open-case.bpmn} and the code behind it. */
final class OpenCaseModel {

    static final String KEY = "OpenCaseProcess";

    private OpenCaseModel() {}
}
