package onefrontdoor.frontdoor;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import onefrontdoor.consent.FieldClass;
import onefrontdoor.consent.NeedLevel;
import onefrontdoor.consent.SharingDecision;
import onefrontdoor.consent.SharingGate;
import onefrontdoor.consent.SharingPurpose;
import onefrontdoor.consent.SharingRequest;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Decides what of a child's record goes to social care with the request to take the child on (CT6, RB24, RB25). */
@Service
@NamedInterface("social-care")
public class SocialCareReferrals {

    private final CaseFiles files;
    private final LevelsOfNeed levels;
    private final Kinds kinds;
    private final SharingGate gate;
    private final ObjectProvider<BroughtAlong> along;
    private final String agency;

    SocialCareReferrals(
            CaseFiles files,
            LevelsOfNeed levels,
            Kinds kinds,
            SharingGate gate,
            ObjectProvider<BroughtAlong> along,
            @Value("${onefrontdoor.social-care.agency}") String agency) {
        this.files = files;
        this.levels = levels;
        this.kinds = kinds;
        this.gate = gate;
        this.along = along;
        this.agency = agency;
    }

    /**
     * What may go now. The decision is kept, whichever way it goes and whatever becomes of the sending.
     *
     * @return empty where social care may not even be told who the child is
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Optional<SocialCareReferral> decide(Reference reference, UUID childId) {
        Contact contact = files.of(reference);
        Child child = files.childOn(contact, childId);
        SharingDecision decision = gate.mayShare(request(contact, child), Actor.SYSTEM);
        Set<FieldClass> given = EnumSet.noneOf(FieldClass.class);
        given.addAll(decision.given());
        boolean protects = isForProtection(decision);
        if (!protects && !othersAreOpen(contact, child)) {
            given.remove(kinds.story(contact));
        }
        return given.contains(FieldClass.BASIC)
                ? Optional.of(referral(contact, child, given, protects))
                : Optional.empty();
    }

    private static boolean isForProtection(SharingDecision decision) {
        return decision.ruling().rule().equals("CT6");
    }

    /** The worry is about everybody on the contact: without danger it goes only where it may for each child (INV14). */
    private boolean othersAreOpen(Contact contact, Child child) {
        FieldClass story = kinds.story(contact);
        return files.childrenOn(contact).stream()
                .filter(other -> !other.id().equals(child.id()))
                .map(other -> gate.wouldShare(request(contact, other)))
                .allMatch(decision -> decision.given().contains(story));
    }

    private SharingRequest request(Contact contact, Child child) {
        Set<FieldClass> what = EnumSet.of(
                FieldClass.BASIC, kinds.story(contact), kinds.home(contact), kinds.referrer(contact.referrer()));
        NeedLevel level = NeedLevel.valueOf(levels.of(child).name());
        return new SharingRequest(FamilyWord.mention(contact, child), what, agency, SharingPurpose.REFER, level);
    }

    private SocialCareReferral referral(Contact contact, Child child, Set<FieldClass> given, boolean protects) {
        return new SocialCareReferral(
                levels.of(child).name(),
                contact.urgency() == null ? null : contact.urgency().name(),
                who(child.told()),
                given.contains(kinds.home(contact)) ? home(contact.home()) : null,
                given.contains(kinds.story(contact)) ? contact.worry().concern() : null,
                isNamed(contact.referrer(), given) ? referrer(contact.referrer()) : null,
                given.contains(FieldClass.NARRATIVE) ? earlyHelp(contact, child, protects) : null);
    }

    /** Only what early help says comes with what it knows. */
    private @Nullable EarlyHelpTold earlyHelp(Contact contact, Child child, boolean protects) {
        return contact.referrer().source() == ContactSource.EARLY_HELP
                ? along.orderedStream()
                        .flatMap(known -> known.forSocialCare(contact.reference(), child.number(), protects).stream())
                        .findFirst()
                        .orElse(null)
                : null;
    }

    private static SocialCareReferral.Child who(ChildTold told) {
        return new SocialCareReferral.Child(
                told.givenName(),
                told.familyName(),
                told.birth().dateOfBirth(),
                told.birth().expectedDate(),
                told.birth().estimatedAge());
    }

    private static SocialCareReferral.Home home(Home home) {
        return new SocialCareReferral.Home(home.address(), home.postcode());
    }

    /** Who wrote for a resident is as good as the resident (INV11). */
    private static boolean isNamed(Referrer referrer, Set<FieldClass> given) {
        return given.contains(FieldClass.REFERRER_IDENTITY) && referrer.source() != ContactSource.ELECTED_MEMBER;
    }

    private static SocialCareReferral.Referrer referrer(Referrer told) {
        return new SocialCareReferral.Referrer(
                told.name(), told.role(), told.organisation(), told.phone(), told.email());
    }
}
