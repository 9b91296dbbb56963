package onefrontdoor.stepchange.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import onefrontdoor.frontdoor.Agreement;
import onefrontdoor.frontdoor.Answer;
import onefrontdoor.stepchange.CoWorking;
import onefrontdoor.stepchange.FormerPlan;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The answers that the pages of social workers offer. */
@Component
class Choices {

    private final MessageSource words;

    Choices(MessageSource words) {
        this.words = words;
    }

    /** An answer with its words. */
    public record Choice(String value, String words) {}

    Map<String, List<Choice>> of(Map<String, String> agencies) {
        Map<String, List<Choice>> choices = new LinkedHashMap<>();
        choices.put("plan", offered(FormerPlan.values()));
        choices.put("agreesToHelp", offered(Agreement.values()));
        choices.put("known", offered(List.of(Answer.YES, Answer.NO)));
        choices.put("onPlan", offered(CoWorking.OnPlan.values()));
        choices.put(
                "agencies",
                agencies.entrySet().stream()
                        .map(agency -> new Choice(agency.getKey(), agency.getValue()))
                        .toList());
        return choices;
    }

    private List<Choice> offered(Enum<?>... values) {
        return offered(Arrays.asList(values));
    }

    private List<Choice> offered(List<? extends Enum<?>> values) {
        return values.stream().map(this::choice).toList();
    }

    private Choice choice(Enum<?> value) {
        String key = value.getDeclaringClass().getSimpleName() + "." + value.name();
        return new Choice(value.name(), words.getMessage("social-care-step-down." + key, null, Locale.UK));
    }
}
