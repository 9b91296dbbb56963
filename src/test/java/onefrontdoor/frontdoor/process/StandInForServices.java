package onefrontdoor.frontdoor.process;

import java.util.List;
import onefrontdoor.TestEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.runtime.Execution;

/** Services as the front door's own processes see them: asked about the first, the second child, silent until told to answer. */
final class StandInForServices {

    private boolean anyChildWaits;

    private StandInForServices() {}

    static StandInForServices ready() {
        StandInForServices services = new StandInForServices();
        JavaDelegate ask = StandInForServices::ask;
        JavaDelegate record = services::record;
        TestEngine.register("takeUpRequestDelegate", (JavaDelegate) StandInForServices::takeUp);
        TestEngine.register("askServiceDelegate", ask);
        TestEngine.register("recordServiceAnswerDelegate", record);
        return services;
    }

    private static void takeUp(DelegateExecution execution) {
        execution.setVariable("subject", "request " + execution.getVariable("loopCounter"));
    }

    private static void ask(DelegateExecution execution) {
        execution.setVariable("serviceAsked", true);
        execution.setVariable("remindAt", Work.REVIEW_BY);
        execution.setVariable("ringAt", Work.REVIEW_BY);
    }

    private void record(DelegateExecution execution) {
        execution.setVariable("serviceAnswer", anyChildWaits ? "DECLINED" : "ACCEPTED");
        execution.setVariable("anyChildNeedsDestination", anyChildWaits);
        execution.setVariable("decideBy", Work.REVIEW_BY);
    }

    /** What is on record when the service about this child answers. */
    void answers(int number, boolean anyChildWaitsThen) {
        anyChildWaits = anyChildWaitsThen;
        List<Execution> waiting = TestEngine.engine()
                .getRuntimeService()
                .createExecutionQuery()
                .messageEventSubscriptionName("ServiceAnswered")
                .processVariableValueEquals("subject", "request " + number)
                .list();
        waiting.forEach(
                one -> TestEngine.engine().getRuntimeService().messageEventReceived("ServiceAnswered", one.getId()));
    }
}
