package onefrontdoor.frontdoor;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts into words what was proposed and decided for each child. */
@Component
class ChildHistory {

    private final DecisionHistory history;
    private final ChildSheet sheet;
    private final StaffWords words;

    ChildHistory(DecisionHistory history, ChildSheet sheet, StaffWords words) {
        this.history = history;
        this.sheet = sheet;
        this.words = words;
    }

    List<DecisionHistory.Entry> of(Contact contact) {
        return history.of(contact.id());
    }

    List<CaseView.ChildPart> parts(List<Child> children, List<DecisionHistory.Entry> entries) {
        Map<ChildId, List<DecisionHistory.Entry>> byChild =
                entries.stream().collect(groupingBy(DecisionHistory.Entry::child));
        return children.stream()
                .map(child -> new CaseView.ChildPart(
                        sheet.described(child),
                        byChild.getOrDefault(child.id(), List.of()).stream()
                                .map(this::judged)
                                .toList()))
                .toList();
    }

    /** Decisions as lines of the chronology; what was only proposed stays with the child. */
    List<CaseEvent> events(List<DecisionHistory.Entry> entries) {
        return entries.stream()
                .filter(DecisionHistory.Entry::decision)
                .map(entry -> new CaseEvent(
                        entry.at(),
                        Objects.requireNonNull(entry.by()),
                        CaseEvent.Kind.DECISION,
                        "Child " + entry.number() + ": " + answer(entry),
                        entry.words()))
                .toList();
    }

    private CaseView.Judged judged(DecisionHistory.Entry entry) {
        return new CaseView.Judged(
                entry.decision(),
                answer(entry),
                entry.words(),
                entry.by(),
                words.of(entry.at()),
                entry.supersededAt() == null ? null : words.of(entry.supersededAt()));
    }

    private String answer(DecisionHistory.Entry entry) {
        return entry.destination() == null
                ? inWords(entry.level()) + ". Threshold of social care: " + inWords(entry.route())
                : inWords(entry.destination());
    }

    private String inWords(@Nullable Enum<?> code) {
        return code == null ? StaffWords.NOT_GIVEN : words.of(code);
    }
}
