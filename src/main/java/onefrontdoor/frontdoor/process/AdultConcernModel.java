package onefrontdoor.frontdoor.process;

/** Names shared by {@code adult-concern.bpmn} and the code behind it. */
final class AdultConcernModel {

    static final String MESSAGE = "AdultAtRisk";
    static final String PASS_ON_BY = "passOnBy";

    private AdultConcernModel() {}
}
