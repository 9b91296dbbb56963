package onefrontdoor.frontdoor.web;

import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import onefrontdoor.frontdoor.RedAlerts;
import onefrontdoor.shared.Actor;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Alerts as sentences with a link to the task. */
@Component
class AlertLines {

    static final String TASKLIST = "/camunda/app/tasklist/default/#/";

    private final RedAlerts alerts;
    private final MessageSource words;

    AlertLines(RedAlerts alerts, MessageSource words) {
        this.alerts = alerts;
        this.words = words;
    }

    record Line(UUID id, String sentence, String href) {}

    List<Line> of(Principal person) {
        return alerts.unseenBy(new Actor(person.getName())).stream()
                .map(this::line)
                .toList();
    }

    private Line line(RedAlerts.Alert alert) {
        Object[] values = {alert.reference().value(), Receipts.inWords(alert.due())};
        String sentence = words.getMessage("alert.sentence", values, Locale.UK);
        String href =
                TASKLIST + alerts.taskBehind(alert).map(task -> "?task=" + task).orElse("");
        return new Line(alert.id(), sentence, href);
    }
}
