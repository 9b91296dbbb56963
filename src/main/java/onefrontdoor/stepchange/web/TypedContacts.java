package onefrontdoor.stepchange.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import onefrontdoor.directory.Agencies;
import onefrontdoor.directory.Agency;
import onefrontdoor.family.Sex;
import onefrontdoor.frontdoor.Answer;
import onefrontdoor.frontdoor.MakeContact;
import onefrontdoor.frontdoor.web.AgencyContacts;
import onefrontdoor.frontdoor.web.BadRequest;
import onefrontdoor.frontdoor.web.ContactRequest;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Reads a child who was never here from the page on which a social worker tells of it, with the checks of the front door. */
@Component
class TypedContacts {

    private final AgencyContacts contacts;
    private final Agency socialCare;

    TypedContacts(
            AgencyContacts contacts, Agencies agencies, @Value("${onefrontdoor.social-care.agency}") String code) {
        this.contacts = contacts;
        this.socialCare = agencies.withCode(code).orElseGet(() -> new Agency(code, "Children’s Social Care", "5A"));
    }

    /** @throws Refusal with the first thing that is to be mended */
    MakeContact read(FormAnswers typed) {
        try {
            return contacts.read(request(typed), socialCare, "");
        } catch (BadRequest bad) {
            throw new Refusal(
                    Refusal.Kind.INVALID,
                    bad.problems().stream()
                            .findFirst()
                            .map(BadRequest.Problem::message)
                            .orElse("Look at the child again."));
        }
    }

    private static ContactRequest request(FormAnswers typed) {
        return new ContactRequest(
                null,
                professional(typed),
                List.of(child(typed)),
                adult(typed),
                new ContactRequest.Home(text(typed, "address"), text(typed, "postcode"), text(typed, "language"), null),
                new ContactRequest.Worry(text(typed, "goals"), null, null, null),
                new ContactRequest.Family(
                        Answer.YES,
                        null,
                        null,
                        null,
                        typed.optionalChoice("council", Answer.class).orElse(null)));
    }

    private static ContactRequest.Professional professional(FormAnswers typed) {
        String reached = text(typed, "workerReached");
        boolean mail = reached != null && reached.contains("@");
        return new ContactRequest.Professional(
                text(typed, "worker"), "Social worker", mail ? null : reached, mail ? reached : null);
    }

    private static ContactRequest.Child child(FormAnswers typed) {
        return new ContactRequest.Child(
                text(typed, "givenName"),
                text(typed, "familyName"),
                text(typed, "description"),
                new ContactRequest.Birth(born(typed), null, null),
                typed.optionalChoice("sex", Sex.class).orElse(null),
                text(typed, "school"),
                text(typed, "nhsNumber"),
                text(typed, "upn"));
    }

    private static List<ContactRequest.Person> adult(FormAnswers typed) {
        return typed.optionalText("adult")
                .map(name -> List.of(
                        new ContactRequest.Person(name, text(typed, "relationship"), null, Answer.YES, Answer.YES)))
                .orElse(List.of());
    }

    private static @Nullable LocalDate born(FormAnswers typed) {
        try {
            return typed.optionalText("born").map(LocalDate::parse).orElse(null);
        } catch (DateTimeParseException malformed) {
            throw new Refusal(Refusal.Kind.INVALID, "Give the date of birth as a day, such as 2018-06-22.");
        }
    }

    private static @Nullable String text(FormAnswers typed, String key) {
        return typed.optionalText(key).orElse(null);
    }
}
