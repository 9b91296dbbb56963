package onefrontdoor.frontdoor;

import static onefrontdoor.frontdoor.StaffWords.given;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onefrontdoor.shared.WorkingCalendar;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** A contact as staff read it on a form, at this moment, in words. */
@Component
class ContactSheet {

    private final StaffWords words;
    private final Submissions submissions;
    private final NoteSheet notes;
    private final ObjectProvider<BroughtAlong> along;
    private final Clock clock;

    ContactSheet(
            StaffWords words,
            Submissions submissions,
            NoteSheet notes,
            ObjectProvider<BroughtAlong> along,
            Clock clock) {
        this.words = words;
        this.submissions = submissions;
        this.notes = notes;
        this.along = along;
        this.clock = clock;
    }

    Map<String, Object> of(Contact contact, List<Child> children) {
        Map<String, Object> sheet = new LinkedHashMap<>();
        addClock(sheet, contact);
        addCompleteness(sheet, Completeness.of(contact, children));
        addReferrer(sheet, contact.referrer());
        addWorry(sheet, contact.worry());
        addHome(sheet, contact.home());
        addFamily(sheet, contact.family());
        sheet.put("household", household(contact));
        sheet.putAll(notes.on(contact));
        sheet.put("otherVersion", otherVersion(contact));
        sheet.put("broughtAlong", broughtAlong(contact));
        return sheet;
    }

    private void addClock(Map<String, Object> sheet, Contact contact) {
        sheet.put("reference", contact.reference().value());
        sheet.put("received", words.of(contact.receivedAt()));
        sheet.put("decideBy", words.of(contact.decideBy()));
        sheet.put("urgency", contact.urgency() == null ? "Not yet rated" : words.of(contact.urgency()));
        sheet.put("urgencyReason", Objects.toString(contact.urgencyReason(), ""));
    }

    private static void addCompleteness(Map<String, Object> sheet, Completeness completeness) {
        sheet.put("complete", completeness.present() + " of " + completeness.wanted());
        sheet.put("missing", completeness.missing().isEmpty() ? "Nothing" : String.join(", ", completeness.missing()));
    }

    private void addReferrer(Map<String, Object> sheet, Referrer referrer) {
        sheet.put("source", words.of(referrer.source()));
        sheet.put(
                "referrer",
                referrer.anonymous()
                        ? "Wishes to stay anonymous"
                        : Stream.of(
                                        referrer.name(),
                                        referrer.role(),
                                        referrer.organisation(),
                                        referrer.phone(),
                                        referrer.email())
                                .filter(Objects::nonNull)
                                .collect(Collectors.joining(", ")));
    }

    private void addWorry(Map<String, Object> sheet, Worry worry) {
        sheet.put("purpose", words.of(worry.purpose()));
        sheet.put("concern", worry.concern());
        sheet.put("goingWell", given(worry.goingWell()));
        sheet.put("immediacy", words.of(worry.immediacy()));
        sheet.put("indicatorsYes", indicators(worry, Answer.YES));
        sheet.put("indicatorsNo", indicators(worry, Answer.NO));
    }

    private String indicators(Worry worry, Answer answer) {
        String named = worry.indicators().stream()
                .filter(given -> given.answer() == answer)
                .map(given -> words.of(given.indicator()))
                .collect(Collectors.joining(", "));
        return named.isEmpty() ? "None" : named;
    }

    private void addHome(Map<String, Object> sheet, Home home) {
        String place = Stream.of(home.address(), home.postcode())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        sheet.put("address", place.isEmpty() ? StaffWords.NOT_GIVEN : place);
        sheet.put("language", given(home.language()));
        sheet.put("interpreter", words.of(home.interpreterNeeded()));
    }

    private void addFamily(Map<String, Object> sheet, FamilyAwareness family) {
        sheet.put("familyKnows", words.of(family.knows()));
        sheet.put("agreesToHelp", words.of(family.agreesToHelp()));
        sheet.put("agreesToSharing", words.of(family.agreesToSharing()));
        sheet.put("reasonNotAsked", given(family.reasonNotAsked()));
    }

    private List<Map<String, Object>> household(Contact contact) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), WorkingCalendar.LONDON);
        return contact.household().stream()
                .map(person -> Map.<String, Object>of(
                        "name", given(person.name()),
                        "relationship", given(person.relationship()),
                        "age", person.birth().describe(today),
                        "livesWithChild", words.of(person.livesWithChild()),
                        "parentalResponsibility", words.of(person.parentalResponsibility())))
                .toList();
    }

    /** Only what early help says comes with what it knows, so no other contact is asked about. */
    private String broughtAlong(Contact contact) {
        return contact.referrer().source() == ContactSource.EARLY_HELP
                ? along.orderedStream()
                        .flatMap(known -> known.inShort(contact.reference()).stream())
                        .collect(Collectors.joining(" "))
                : "";
    }

    private String otherVersion(Contact contact) {
        return submissions.otherVersions(contact.token()) == 0
                ? ""
                : "This contact was sent again with other words. Compare both before you decide.";
    }
}
