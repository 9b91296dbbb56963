package onefrontdoor.stepchange;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import onefrontdoor.frontdoor.AgenciesInWords;
import onefrontdoor.shared.Deadlines;
import onefrontdoor.shared.Timer;
import onefrontdoor.shared.WorkingCalendar;
import org.springframework.stereotype.Component;

/** A step-down from social care in words, for the manager who decides and for the social worker who asked. */
@Component
public class StepDownFacts {

    private final StepDownWords words;
    private final AgenciesInWords agencies;
    private final Deadlines deadlines;

    StepDownFacts(StepDownWords words, AgenciesInWords agencies, Deadlines deadlines) {
        this.words = words;
        this.agencies = agencies;
        this.deadlines = deadlines;
    }

    /** What was asked, as it was asked. */
    public Map<String, String> of(SocialCareStepDown asked) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("number", String.valueOf(asked.at().number()));
        facts.put("decideBy", words.of(asked.asked().decideBy()));
        facts.put("asked", words.of(asked.asked().at()));
        facts.put("plan", words.of(asked.said().plan()));
        facts.put("goals", asked.said().goals());
        facts.put("actions", asked.said().actions());
        facts.put("review", review(asked.said()));
        facts.put("offer", asked.said().offer());
        facts.put("worker", asked.asked().worker() + ", " + asked.asked().reached());
        putPeople(facts, asked);
        return facts;
    }

    private void putPeople(Map<String, String> facts, SocialCareStepDown asked) {
        facts.put("lead", lead(asked.lead()));
        facts.put(
                "agreed",
                words.of("agreed", asked.agreed().by(), words.of(asked.agreed().on())));
        facts.put("with", with(asked.agreed()));
        facts.put("firstMeeting", words.of(firstMeetingBy(asked)));
    }

    private String review(SocialCareStepDown.Said said) {
        LocalDate on = said.reviewOn();
        return on == null ? words.of("no-review", said.reviewReason()) : words.of(on);
    }

    private static String lead(SocialCareStepDown.Lead lead) {
        return String.join(", ", lead.name(), lead.agency(), lead.reached());
    }

    private String with(SocialCareStepDown.Agreed agreed) {
        return agreed.with().isEmpty()
                ? words.of("with-nobody")
                : agreed.with().stream().sorted().map(agencies::name).collect(Collectors.joining(", "));
    }

    private LocalDate firstMeetingBy(SocialCareStepDown asked) {
        return LocalDate.ofInstant(deadlines.due(Timer.T16, asked.asked().at()), WorkingCalendar.LONDON);
    }
}
