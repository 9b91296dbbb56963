package onefrontdoor.stepchange;

import java.util.List;
import java.util.UUID;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where managers write down what was learnt from a disagreement that nobody judged to its end: it was taken back, or settled by
 * a decision for another reason. Whoever judges one to its end is asked for it there (RB33).
 */
@Service
@Transactional
public class LearningDesk {

    private final Disagreements book;
    private final Learning learning;
    private final DisagreementProperties settings;
    private final DisagreementWords words;
    private final AuditTrail audit;

    LearningDesk(
            Disagreements book,
            Learning learning,
            DisagreementProperties settings,
            DisagreementWords words,
            AuditTrail audit) {
        this.book = book;
        this.learning = learning;
        this.settings = settings;
        this.words = words;
        this.audit = audit;
    }

    /** A kind of what can be learnt. @param value its code in the council's list */
    public record Kind(String value, String words) {}

    /** All that the council names, in its order. */
    public List<Kind> kinds() {
        return settings.learning().stream()
                .map(code -> new Kind(code, words.learning(code)))
                .toList();
    }

    /**
     * Keeps what was learnt, once.
     *
     * @throws Refusal where the disagreement is open, or somebody has written it down before
     */
    public void write(Reference contact, UUID id, FormAnswers typed) {
        book.hold(id);
        Disagreement ended = book.find(id)
                .filter(found -> found.about().contact().equals(contact))
                .orElseThrow(
                        () -> new Refusal(Refusal.Kind.NOT_FOUND, "There is no such disagreement on this contact."));
        if (!ended.hasEnded()) {
            throw conflict("This disagreement is open. What was learnt is asked for when it ends.");
        }
        if (learning.from(id).isPresent()) {
            throw conflict("Somebody has written down already what was learnt from it.");
        }
        learning.keep(id, typed);
        audit.changed(typed.by(), contact, "learning from disagreement written down");
    }

    private static Refusal conflict(String sentence) {
        return new Refusal(Refusal.Kind.CONFLICT, sentence);
    }
}
