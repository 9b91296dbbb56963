package onefrontdoor.frontdoor.process;

import onefrontdoor.TestEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Social care as the front door's own processes see it: asked once, silent until told to accept. */
final class StandInForSocialCare implements JavaDelegate {

    private boolean asked;

    private StandInForSocialCare() {}

    static StandInForSocialCare ready() {
        StandInForSocialCare socialCare = new StandInForSocialCare();
        TestEngine.register("sendRequestToSocialCareDelegate", socialCare);
        return socialCare;
    }

    @Override
    public void execute(DelegateExecution execution) {
        asked = true;
        execution.setVariable("requestSent", true);
        execution.setVariable("everyChildAnswered", false);
        execution.setVariable("answerBy", Work.DECIDE_BY);
    }

    boolean wasAsked() {
        return asked;
    }

    void accepts() {
        TestEngine.engine()
                .getRuntimeService()
                .createMessageCorrelation("SocialCareAnswered")
                .processInstanceBusinessKey(Work.REFERENCE.value())
                .correlate();
    }
}
