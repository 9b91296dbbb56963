package onefrontdoor.application;

import static org.assertj.core.api.Assertions.assertThat;

import onefrontdoor.frontdoor.Channel;
import onefrontdoor.frontdoor.Scenarios;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SmokeIT extends FrontDoorScenario {
    @Autowired
    TaskService tasks;

    @Test
    void smoke() {
        for (String m : new String[] {"sc01", "sc02", "sc07", "sc08", "sc13", "sc15", "sc22"}) {
            try {
                var c = (onefrontdoor.frontdoor.MakeContact)
                        Scenarios.class.getMethod(m).invoke(null);
                clock.moveTo(java.time.LocalDateTime.ofInstant(
                                (java.time.Instant) Scenarios.class
                                        .getField(m.toUpperCase() + "_AT")
                                        .get(null),
                                onefrontdoor.shared.WorkingCalendar.LONDON)
                        .toString());
                var r = received(c, Channel.PHONE);
                System.out.println("SMOKE " + m + " " + r + " "
                        + tasks
                                .createTaskQuery()
                                .processInstanceBusinessKey(r.reference().value())
                                .list()
                                .stream()
                                .map(t -> t.getName() + " due " + t.getDueDate())
                                .toList()
                        + database.sql(
                                        "select urgency, urgency_reason, p.level, p.route, p.reasons from contact c join child h on h.contact=c.id left join level_proposal p on p.child=h.id where reference=?")
                                .param(r.reference().value())
                                .query()
                                .listOfRows());
            } catch (ReflectiveOperationException e) {
                throw new AssertionError(e);
            }
        }
        assertThat(tasks.createTaskQuery().count()).isPositive();
    }
}
