package onefrontdoor.frontdoor.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import onefrontdoor.frontdoor.Adviser;
import onefrontdoor.frontdoor.Urgency;
import onefrontdoor.shared.Reference;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** A page that asks one thing about a contact: sometimes a choice, always words. */
enum CaseAction {
    INFORMATION(List.of()),
    ADVICE(List.of(Adviser.values())),
    URGENCY(List.of(Urgency.values()));

    static final String CHOICE = "choice";
    static final String WORDS = "words";

    private final List<? extends Enum<?>> choices;

    CaseAction(List<? extends Enum<?>> choices) {
        this.choices = choices;
    }

    /** One answer to choose, with the key of its wording. */
    record Option(String value, String words) {}

    static CaseAction named(String name) {
        return Arrays.stream(values())
                .filter(action -> action.address().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private String address() {
        return name().toLowerCase(Locale.ROOT);
    }

    ModelAndView page(Reference reference) {
        return page(reference, Map.of(), null, HttpStatus.OK);
    }

    ModelAndView page(Reference reference, Map<String, Object> typed, @Nullable String refusal, HttpStatus status) {
        ModelAndView view = new ModelAndView("case/action");
        view.addObject("action", address());
        view.addObject("reference", reference.value());
        view.addObject("options", options());
        view.addObject("chosen", Objects.toString(typed.get(CHOICE), ""));
        view.addObject("typed", Objects.toString(typed.get(WORDS), ""));
        view.addObject("refusal", refusal);
        view.setStatus(status);
        return view;
    }

    private List<Option> options() {
        return choices.stream()
                .map(choice ->
                        new Option(choice.name(), choice.getDeclaringClass().getSimpleName() + "." + choice.name()))
                .toList();
    }
}
