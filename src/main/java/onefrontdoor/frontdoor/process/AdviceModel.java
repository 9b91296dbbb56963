package onefrontdoor.frontdoor.process;

/** Names shared by {@code advice.bpmn} and the code behind it. */
final class AdviceModel {

    static final String MESSAGE = "AdviceAsked";
    static final String ADVISER = "adviser";
    static final String ADVISE_BY = "adviseBy";

    private AdviceModel() {}
}
