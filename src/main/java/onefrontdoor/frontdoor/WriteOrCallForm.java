package onefrontdoor.frontdoor;

import static onefrontdoor.frontdoor.StaffWords.given;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onefrontdoor.correspondence.Occasion;
import onefrontdoor.shared.FormView;
import onefrontdoor.shared.OpenedTask;
import onefrontdoor.shared.Reference;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Whom an officer writes to or calls, and what they may be told: no more than their own status page says. */
@Component
class WriteOrCallForm implements FormView {

    private final CaseFiles files;
    private final MessageBook book;
    private final ToldReferrer told;
    private final Confidence confidence;
    private final Redaction redaction;
    private final StaffWords staffWords;
    private final MessageSource words;
    private final EndingInWords endings;
    private final AdviceLinks links;

    WriteOrCallForm(
            CaseFiles files,
            MessageBook book,
            ToldReferrer told,
            Confidence confidence,
            Redaction redaction,
            StaffWords staffWords,
            MessageSource words,
            EndingInWords endings,
            AdviceLinks links) {
        this.files = files;
        this.book = book;
        this.told = told;
        this.confidence = confidence;
        this.redaction = redaction;
        this.staffWords = staffWords;
        this.words = words;
        this.endings = endings;
        this.links = links;
    }

    @Override
    public String form() {
        return "write-or-call";
    }

    @Override
    public Map<String, Object> open(OpenedTask task) {
        Reference reference = task.reference();
        Contact contact = files.of(reference);
        Message message = book.of(UUID.fromString(task.subject().orElseThrow()));
        Map<String, Object> sheet = new LinkedHashMap<>();
        sheet.put("reference", reference.value());
        sheet.put("received", staffWords.of(contact.receivedAt()));
        sheet.put("kind", staffWords.of(message.kind()));
        sheet.put("by", staffWords.of(message.due()));
        sheet.put("why", why(message));
        sheet.put("words", say(contact, message));
        Sight sight = confidence.of(contact, task.viewer(), form());
        sheet.putAll(whom(contact, message, sight));
        return Map.of("message", sheet);
    }

    private Map<String, Object> whom(Contact contact, Message message, Sight sight) {
        if (message.agency().isPresent()) {
            return endings.service(message);
        }
        return message.isToReferrer() ? redaction.addressee(referrer(contact), contact, sight) : staff(message);
    }

    private Map<String, Object> referrer(Contact contact) {
        Referrer referrer = contact.referrer();
        String who = Stream.of(referrer.name(), referrer.role(), referrer.organisation())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        String home = Reach.lettersReach(contact) ? contact.home().address() : null;
        return Map.of(
                "for", text("write-or-call.for-referrer"),
                "who", who.isEmpty() ? StaffWords.NOT_GIVEN : who,
                "source", staffWords.of(referrer.source()),
                "phone", given(referrer.phone()),
                "email", given(referrer.email()),
                "address", given(home));
    }

    private Map<String, Object> staff(Message message) {
        return Map.of(
                "for",
                text("write-or-call.for-staff"),
                "who",
                message.recipient(),
                "source",
                "",
                "phone",
                StaffWords.NOT_GIVEN,
                "email",
                message.recipient(),
                "address",
                StaffWords.NOT_GIVEN);
    }

    private String why(Message message) {
        return message.failure() == null ? text("write-or-call.by-hand") : staffWords.of(message.failure());
    }

    private String say(Contact contact, Message message) {
        if (message.kind() == Occasion.ALERT) {
            return text("write-or-call.words.ALERT");
        }
        if (message.kind() == Occasion.SHARING_ENDED) {
            return endings.sentence(message.id()).orElse("");
        }
        if (message.kind().isToService() || message.kind() == Occasion.DISAGREEMENT) {
            return text("write-or-call.words." + message.kind());
        }
        return outcome(contact, message.kind() == Occasion.ACKNOWLEDGEMENT);
    }

    private String outcome(Contact contact, boolean receipt) {
        List<ContactStatus.Told> mayHear = told.to(contact.id());
        String outcome = mayHear.stream()
                .filter(line -> receipt == (line.kind() == ContactStatus.Kind.RECEIVED))
                .map(line -> text("told." + line.kind()))
                .collect(Collectors.joining(" "));
        return receipt ? outcome : outcome + links.inWords(contact, mayHear);
    }

    private String text(String key) {
        return words.getMessage(key, null, Locale.UK);
    }
}
