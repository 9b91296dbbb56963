package onefrontdoor.frontdoor;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onefrontdoor.family.Person;
import onefrontdoor.family.Reason;
import onefrontdoor.family.Suggestion;
import onefrontdoor.shared.WorkingCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Earlier contacts and suggestions in practitioners' words. */
@Component
class MatchWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final StaffWords words;
    private final Clock clock;

    MatchWords(StaffWords words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    Map<String, Object> earlier(EarlierContacts.Earlier told, String children) {
        return Map.of(
                "reference", told.reference().value(),
                "received", words.of(told.receivedAt()),
                "source", words.of(told.source()),
                "outcome", outcome(told),
                "children", children);
    }

    private String outcome(EarlierContacts.Earlier told) {
        if (told.isReferral()) {
            return words.of(Stage.SOCIAL_CARE) + ". " + words.of(Objects.requireNonNull(told.route()));
        }
        return told.destination() == null ? words.of(told.stage()) : words.of(told.destination());
    }

    Map<String, Object> match(Child child, Suggestion suggestion) {
        Person known = suggestion.person();
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("child", String.valueOf(child.number()));
        line.put("known", known.name().inFull());
        line.put("age", known.birth().describe(today()));
        line.put("mention", known.mention().toString());
        line.put("strength", words.of(suggestion.strength()));
        line.put("reasons", reasons(suggestion.reasons()));
        line.put("answer", suggestion.answer().map(words::of).orElse("Nobody has answered yet"));
        return line;
    }

    /** @param number finds the child and the suggestion again when the form comes back */
    Map<String, Object> question(Child child, Suggestion suggestion, OpenCases.@Nullable OpenCase open) {
        Map<String, Object> row = asked(child, suggestion.person());
        row.put("reasons", likeliness(suggestion));
        row.put("openCase", open == null ? "" : inWords(open));
        return row;
    }

    private Map<String, Object> asked(Child child, Person known) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put(ChildRow.NUMBER, new MatchRow(child.number(), known.mention()).toString());
        row.put("child", child.name() + ", " + child.told().birth().describe(today()));
        row.put("known", described(known));
        return row;
    }

    /** Of somebody confirmed to be the child only the case is asked about. */
    Map<String, Object> caseQuestion(OpenCaseDesk.Asked asked) {
        Map<String, Object> row = asked(asked.child(), asked.known());
        row.put("reasons", asked.suggestion().map(this::likeliness).orElse("Confirmed to be the same person."));
        row.put("confirmed", asked.suggestion().isPresent() ? "Not yet" : "Yes");
        row.put("openCase", inWords(asked.open()));
        return row;
    }

    private String inWords(OpenCases.OpenCase open) {
        return open.reference() + ": " + words.of(open.stage());
    }

    private String likeliness(Suggestion suggestion) {
        return words.of(suggestion.strength()) + ": " + reasons(suggestion.reasons()) + ".";
    }

    /** Name, birth and home of somebody mentioned before, and where. */
    String described(Person known) {
        LocalDate born = known.birth().dateOfBirth();
        return Stream.of(
                        known.name().inFull(),
                        born == null ? known.birth().describe(today()) : "born " + DAY.format(born),
                        known.home().address(),
                        known.home().postcode(),
                        known.numbers().nhs() == null
                                ? null
                                : "NHS " + known.numbers().nhs().value(),
                        "on " + known.mention() + ", " + words.of(known.toldAt()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    /** As somebody reads it who has no part in finding out who is the same person. */
    String briefly(Person known) {
        return known.name().inFull() + ", " + known.birth().describe(today());
    }

    /** What speaks for it first, what speaks against it last. */
    String reasons(List<Reason> reasons) {
        String inFavour = joined(reasons.stream().filter(reason -> !reason.speaksAgainst()));
        String against = joined(reasons.stream().filter(Reason::speaksAgainst));
        return against.isEmpty() ? inFavour : inFavour.isEmpty() ? "but " + against : inFavour + "; but " + against;
    }

    private String joined(Stream<Reason> reasons) {
        return reasons.map(words::of).collect(Collectors.joining(", "));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.LONDON);
    }
}
