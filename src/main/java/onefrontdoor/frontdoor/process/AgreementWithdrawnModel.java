package onefrontdoor.frontdoor.process;

/** Names shared by {@code agreement-withdrawn.bpmn} and the code behind it. */
final class AgreementWithdrawnModel {

    static final String KEY = "AgreementWithdrawnProcess";

    static final String MESSAGE = "AgreementWithdrawn";

    static final String RISK_TO_RECONSIDER = "riskToReconsider";

    private AgreementWithdrawnModel() {}
}
