package onefrontdoor.frontdoor;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import onefrontdoor.consent.AgreementTo;
import onefrontdoor.consent.HoldsNow;
import onefrontdoor.consent.Standings;
import onefrontdoor.family.Mention;
import onefrontdoor.family.Person;
import onefrontdoor.family.Sex;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.WorkingCalendar;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The family of a plan, as far as somebody may know of each (P6, RB24): the children, and who else is in their lives. */
@Service
@Transactional(readOnly = true)
@NamedInterface("plans")
public class FamilyMembers {

    private static final Set<HoldsNow> NO = Set.of(HoldsNow.REFUSED, HoldsNow.WITHDRAWN, HoldsNow.DISPUTED);

    private final CaseFiles files;
    private final Confidence confidence;
    private final SightOfLead lead;
    private final Redaction redaction;
    private final FamilyWord family;
    private final Clock clock;

    FamilyMembers(
            CaseFiles files,
            Confidence confidence,
            SightOfLead lead,
            Redaction redaction,
            FamilyWord family,
            Clock clock) {
        this.files = files;
        this.confidence = confidence;
        this.lead = lead;
        this.redaction = redaction;
        this.family = family;
        this.clock = clock;
    }

    /** Whoever sees a family only by leading its plan sees nobody who refused that anything is shared of them. */
    public List<FamilyMember> of(Reference reference, Actor viewer, Led led) {
        Contact contact = files.of(reference);
        Sight sight = confidence.of(contact, viewer).and(lead.of(contact, led));
        Standings said = family.on(contact);
        return everybody(contact)
                .filter(told -> redaction.knows(mention(contact, told), contact, sight))
                .filter(told -> sight.everyChild()
                        || told.child()
                        || !NO.contains(said.of(mention(contact, told), AgreementTo.SHARE)
                                .holds()))
                .toList();
    }

    private static Mention mention(Contact contact, FamilyMember told) {
        return Mention.of(contact.reference(), told.place());
    }

    private Stream<FamilyMember> everybody(Contact contact) {
        List<PersonTold> others = contact.household();
        return Stream.concat(
                files.childrenOn(contact).stream().map(this::member),
                IntStream.range(0, others.size()).mapToObj(place -> member(contact, others.get(place), place + 1)));
    }

    private FamilyMember member(Child child) {
        ChildTold told = child.told();
        String place = "child " + child.number();
        String age = told.birth().describe(today());
        return new FamilyMember(
                place, child.name(), "", age, told.sex(), told.birth().isUnborn(), true, true);
    }

    private FamilyMember member(Contact contact, PersonTold told, int number) {
        return new FamilyMember(
                "person " + number,
                Objects.requireNonNullElse(told.name(), "Name not known"),
                Objects.requireNonNullElse(told.relationship(), ""),
                told.birth().describe(today()),
                Sex.UNKNOWN,
                told.birth().isUnborn(),
                Person.roleOf(told.birth(), contact.receivedAt()) == Person.Role.CHILD,
                told.livesWithChild() == Answer.YES);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.LONDON);
    }
}
