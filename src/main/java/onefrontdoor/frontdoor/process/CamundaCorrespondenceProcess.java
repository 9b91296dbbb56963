package onefrontdoor.frontdoor.process;

import java.util.Date;
import onefrontdoor.frontdoor.CorrespondenceProcess;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Starts the correspondence about a contact in the transaction in which the message was written. */
@Component
class CamundaCorrespondenceProcess implements CorrespondenceProcess {

    private final RuntimeService runtime;
    private final WorkList list;

    CamundaCorrespondenceProcess(@Lazy RuntimeService runtime, WorkList list) {
        this.runtime = runtime;
        this.list = list;
    }

    @Override
    public void messageWritten(Told message) {
        runtime.createMessageCorrelation(CorrespondenceModel.MESSAGE)
                .processInstanceBusinessKey(message.contact().reference().value())
                .setVariables(list.card(message.contact()))
                .setVariable(CorrespondenceModel.SUBJECT, message.message().toString())
                .setVariable(CorrespondenceModel.TELL_BY, Date.from(message.by()))
                .correlateStartMessage();
    }
}
