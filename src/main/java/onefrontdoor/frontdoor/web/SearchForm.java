package onefrontdoor.frontdoor.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import onefrontdoor.family.NhsNumber;
import onefrontdoor.family.Upn;
import onefrontdoor.frontdoor.ContactSearch.Wanted;
import onefrontdoor.shared.Reference;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed into the search, and what is wrong with it.
 *
 * @param errors the field and the key of the sentence
 */
record SearchForm(Map<String, String> typed, List<Wrong> errors) {

    static final SearchForm BLANK = new SearchForm(Map.of(), List.of());

    private static final int LONGEST = 200;
    private static final List<String> DATE = List.of("day", "month", "year");

    /** One field that cannot be searched for. */
    record Wrong(String field, String message) {}

    static SearchForm of(Map<String, String> typed) {
        SearchForm form = new SearchForm(Map.copyOf(typed), List.of());
        return new SearchForm(form.typed, form.findErrors());
    }

    /** As it was typed, or nothing. */
    public String at(String field) {
        return typed.getOrDefault(field, "");
    }

    public boolean isWrong(String field) {
        return errors.stream().anyMatch(wrong -> wrong.field().equals(field));
    }

    private List<Wrong> findErrors() {
        List<Wrong> wrong = new ArrayList<>();
        if (reference() != null && !isReference()) {
            wrong.add(new Wrong("reference", "search.error.reference"));
        }
        if (anyDate() && born().isEmpty()) {
            wrong.add(new Wrong("day", "search.error.date"));
        }
        Stream.of("name", "number")
                .filter(field -> at(field).length() > LONGEST)
                .forEach(field -> wrong.add(new Wrong(field, "search.error.long")));
        findSlip().filter(slip -> wrong.isEmpty()).ifPresent(wrong::add);
        if (wrong.isEmpty() && wanted().isNothing()) {
            wrong.add(new Wrong("name", "search.error.empty"));
        }
        return wrong;
    }

    private Optional<Wrong> findSlip() {
        return Optional.ofNullable(number())
                .filter(number -> !isNumber(number))
                .map(number -> new Wrong("number", "search.error.number"));
    }

    Wanted wanted() {
        return new Wanted(text("name").orElse(null), reference(), born().orElse(null), number());
    }

    private @Nullable String number() {
        return text("number")
                .map(number -> number.replaceAll("[\\s\\u00a0]", "").toUpperCase(Locale.ROOT))
                .orElse(null);
    }

    private static boolean isNumber(String number) {
        return reads(NhsNumber::parse, number) || reads(Upn::parse, number);
    }

    private static boolean reads(Consumer<String> reading, String number) {
        try {
            reading.accept(number);
            return true;
        } catch (IllegalArgumentException otherwise) {
            return false;
        }
    }

    private Optional<String> text(String field) {
        return Optional.of(StorableText.storable(at(field)).strip()).filter(text -> !text.isEmpty());
    }

    private @Nullable String reference() {
        return text("reference").map(text -> text.toUpperCase(Locale.ROOT)).orElse(null);
    }

    private boolean isReference() {
        try {
            return new Reference(String.valueOf(reference())).value().startsWith("C");
        } catch (IllegalArgumentException otherwise) {
            return false;
        }
    }

    private boolean anyDate() {
        return DATE.stream().anyMatch(part -> text(part).isPresent());
    }

    private Optional<LocalDate> born() {
        try {
            return anyDate() ? Optional.of(LocalDate.of(part("year"), part("month"), part("day"))) : Optional.empty();
        } catch (NumberFormatException | DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private int part(String part) {
        return Integer.parseInt(at(part).strip());
    }

    /** Names nobody: what people typed must not reach a log (P23). */
    @Override
    public String toString() {
        return "SearchForm";
    }
}
