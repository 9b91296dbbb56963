package onefrontdoor.platform.engine;

import java.io.Serial;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import onefrontdoor.redesign.StartHolds;
import onefrontdoor.redesign.StartHolds.Hold;
import onefrontdoor.shared.Refusal;
import onefrontdoor.shared.WorkingCalendar;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Added to every model: whoever asks for a start that is held hears until when, and what they did is taken back with it (0043).
 * What another process calls is no new start.
 */
class HeldStarts extends AbstractBpmnParseListener implements ExecutionListener {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm 'on' d MMMM yyyy", Locale.UK).withZone(WorkingCalendar.LONDON);

    private final ObjectProvider<StartHolds> holds;

    HeldStarts(ObjectProvider<StartHolds> holds) {
        this.holds = holds;
    }

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity process) {
        process.addBuiltInListener(EVENTNAME_START, this);
    }

    @Override
    public void notify(DelegateExecution begins) {
        if (begins.getSuperExecution() == null) {
            ProcessDefinitionEntity model = ((ExecutionEntity) begins).getProcessDefinition();
            holds.stream()
                    .findFirst()
                    .flatMap(known -> known.on(model.getKey()))
                    .ifPresent(hold -> {
                        throw new Held(model.getName(), hold);
                    });
        }
    }

    /** Somebody asked for it, and can ask again. */
    private static final class Held extends Refusal {

        @Serial
        private static final long serialVersionUID = 1L;

        private Held(String name, Hold hold) {
            super(
                    Kind.CONFLICT,
                    "“" + name + "” cannot begin before " + TIME.format(hold.until())
                            + ": whoever looks after this flow is mending it. Nothing was kept; ask again then.");
        }
    }
}
