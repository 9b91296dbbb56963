package onefrontdoor.frontdoor;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** What people wrote about a contact, as staff read it on a form: notes, what is new, advice. */
@Component
class NoteSheet {

    private final StaffWords words;
    private final ContactNotes notes;
    private final Advices advices;

    NoteSheet(StaffWords words, ContactNotes notes, Advices advices) {
        this.words = words;
        this.notes = notes;
        this.advices = advices;
    }

    Map<String, Object> on(Contact contact) {
        return Map.of(
                "notes", notes(contact, kind -> true),
                "added", notes(contact, ContactNotes.Kind::isNews),
                "advice", advice(contact));
    }

    private List<Map<String, Object>> notes(Contact contact, Predicate<ContactNotes.Kind> wanted) {
        return notes.of(contact.id()).stream()
                .filter(note -> wanted.test(note.kind()))
                .map(note -> Map.<String, Object>of(
                        "kind", note.kind().name(),
                        "what", words.of(note.kind()),
                        "words", note.words(),
                        "by", note.writtenBy(),
                        "at", words.of(note.writtenAt())))
                .toList();
    }

    private List<Map<String, Object>> advice(Contact contact) {
        return advices.on(contact.id()).stream()
                .map(asked -> Map.<String, Object>of(
                        "asked", words.of(asked.adviser()) + " was asked:",
                        "question", asked.question(),
                        "answer", Objects.toString(asked.answer(), "Not answered yet"),
                        "status", status(asked)))
                .toList();
    }

    private String status(Advices.Advice asked) {
        String question = asked.askedBy() + " asked, " + words.of(asked.askedAt());
        return asked.answeredBy() == null ? question : question + "; " + asked.answeredBy() + " answered";
    }
}
