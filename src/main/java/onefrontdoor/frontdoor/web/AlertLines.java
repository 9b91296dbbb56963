package onefrontdoor.frontdoor.web;

import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import onefrontdoor.frontdoor.RedAlerts;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import org.jspecify.annotations.Nullable;
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
        List<RedAlerts.Alert> unseen = alerts.unseenBy(new Actor(person.getName()));
        Map<Reference, String> tasks = alerts.tasksBehind(unseen);
        return unseen.stream()
                .map(alert -> line(alert, tasks.get(alert.reference())))
                .toList();
    }

    private Line line(RedAlerts.Alert alert, @Nullable String task) {
        Object[] values = {alert.reference().value(), Receipts.inWords(alert.due())};
        String sentence = words.getMessage("alert.sentence", values, Locale.UK);
        String href = TASKLIST + (task == null ? "" : "?task=" + task);
        return new Line(alert.id(), sentence, href);
    }
}
