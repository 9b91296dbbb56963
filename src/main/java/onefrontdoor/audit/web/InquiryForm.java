package onefrontdoor.audit.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import onefrontdoor.audit.Inquiry;
import onefrontdoor.audit.Why;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;

/** What somebody of information governance typed, and which fields are wrong. */
record InquiryForm(Map<String, String> typed, List<String> wrong) {

    /** What they want to see. */
    enum Question {
        RECORD,
        COLLEAGUE,
        REPORT
    }

    private static final Pattern ACCOUNT = Pattern.compile("[a-zA-Z0-9._@-]{1,100}");

    static InquiryForm blank(LocalDate today) {
        return new InquiryForm(Map.of("from", today.minusMonths(1).toString(), "until", today.toString()), List.of());
    }

    static InquiryForm of(Map<String, String> typed) {
        InquiryForm form = new InquiryForm(Map.copyOf(typed), List.of());
        return new InquiryForm(form.typed, form.errors());
    }

    /** As it was typed, or nothing. */
    public String at(String field) {
        return typed.getOrDefault(field, "");
    }

    public boolean isWrong(String field) {
        return wrong.contains(field);
    }

    Question question() {
        return choice("question", Question.values()).orElseThrow();
    }

    Inquiry by(Actor person) {
        return new Inquiry(
                about(),
                day("from").orElseThrow(),
                day("until").orElseThrow(),
                choice("why", Why.values()).orElseThrow(),
                person);
    }

    private List<String> errors() {
        return Stream.of("question", "about", "from", "until", "why")
                .filter(field -> !isRight(field))
                .toList();
    }

    private boolean isRight(String field) {
        return switch (field) {
            case "question" -> choice(field, Question.values()).isPresent();
            case "about" ->
                choice("question", Question.values()).map(this::isAbout).orElse(true);
            case "until" ->
                day(field)
                        .filter(last -> !day("from").orElse(last).isAfter(last))
                        .isPresent();
            case "why" -> choice(field, Why.values()).isPresent();
            default -> day(field).isPresent();
        };
    }

    private boolean isAbout(Question question) {
        if (question == Question.COLLEAGUE) {
            return ACCOUNT.matcher(about()).matches();
        }
        try {
            return !new Reference(about()).value().isEmpty();
        } catch (IllegalArgumentException otherwise) {
            return false;
        }
    }

    /** References are read aloud and typed in small letters; accounts are as they are. */
    private String about() {
        String about = at("about").strip();
        return at("question").equals(Question.COLLEAGUE.name()) ? about : about.toUpperCase(Locale.ROOT);
    }

    private Optional<LocalDate> day(String field) {
        try {
            return Optional.of(LocalDate.parse(at(field).strip()));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private <E extends Enum<E>> Optional<E> choice(String field, E[] choices) {
        return Arrays.stream(choices)
                .filter(choice -> choice.name().equals(at(field)))
                .findFirst();
    }
}
