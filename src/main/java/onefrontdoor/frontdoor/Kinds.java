package onefrontdoor.frontdoor;

import java.util.Map;
import onefrontdoor.consent.FieldClass;
import org.springframework.stereotype.Component;

/** Which kind of information each part of a contact is (RB24, INV11, INV12). */
@Component
class Kinds {

    private static final Map<ContactNotes.Kind, FieldClass> ABOUT_AN_ADULT = Map.of(
            ContactNotes.Kind.ADULT_AT_RISK, FieldClass.THIRD_PARTY,
            ContactNotes.Kind.ADULT_PASSED_ON, FieldClass.THIRD_PARTY);

    private final FieldNeeds needs;

    Kinds(FieldNeeds needs) {
        this.needs = needs;
    }

    FieldClass referrer(Referrer referrer) {
        return referrer(referrer.source(), referrer.anonymous());
    }

    /** Who made contact; of somebody who stays anonymous nobody knows it. */
    FieldClass referrer(ContactSource source, boolean anonymous) {
        if (anonymous) {
            return FieldClass.NARRATIVE;
        }
        return source.professional() ? FieldClass.REFERRER_IDENTITY : FieldClass.PUBLIC_REFERRER_IDENTITY;
    }

    /** What they wrote; what the police know is theirs to pass on. */
    FieldClass story(Contact contact) {
        return contact.referrer().source() == ContactSource.POLICE
                ? FieldClass.POLICE_INFORMATION
                : FieldClass.NARRATIVE;
    }

    /** Where the family lives: nothing known about it is not "nobody would hurt them" (SC22). */
    FieldClass home(Contact contact) {
        Worry worry = contact.worry();
        boolean maybeSafe =
                !worry.anyIndicatorAnswered() || worry.present().stream().anyMatch(needs.safeAddressWhen()::contains);
        return maybeSafe ? FieldClass.SAFE_ADDRESS : FieldClass.NARRATIVE;
    }

    /** Somebody beside the children: family where they live with them or answer for them. */
    FieldClass person(PersonTold told) {
        return told.livesWithChild() == Answer.YES || told.parentalResponsibility() == Answer.YES
                ? FieldClass.NARRATIVE
                : FieldClass.THIRD_PARTY;
    }

    /** Somebody whom a contact mentions beside its children, by their place on it. */
    FieldClass person(Contact contact, int number) {
        return number <= contact.household().size()
                ? person(contact.household().get(number - 1))
                : FieldClass.THIRD_PARTY;
    }

    /**
     * What was written while it was worked on; a note about a message says whom we spoke to.
     *
     * @param referrer which kind of information it is who made contact
     */
    FieldClass note(ContactNotes.Kind kind, FieldClass referrer) {
        return kind == ContactNotes.Kind.MESSAGE ? referrer : ABOUT_AN_ADULT.getOrDefault(kind, FieldClass.NARRATIVE);
    }
}
