package onefrontdoor.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import onefrontdoor.family.Birth;
import onefrontdoor.family.Mention;
import onefrontdoor.family.Name;
import onefrontdoor.family.Person;
import onefrontdoor.family.PersonId;
import onefrontdoor.family.Sex;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import org.jspecify.annotations.Nullable;

/** A made-up family on a contact: a child, a young person of sixteen, an unborn child, mother and father; and what they say. */
final class AFamily {

    static final Actor WORKER = new Actor("lp1");
    static final Actor MANAGER = new Actor("dswm1");
    static final Set<SharingPurpose> NAMED = Set.of(SharingPurpose.REFER, SharingPurpose.SHARE_NAMED);

    private static final AtomicInteger NEXT = new AtomicInteger(1);

    final Reference contact = new Reference("C-2026-%06d".formatted(NEXT.getAndIncrement()));
    final Mention child = mention(Mention.As.CHILD, 1);
    final Mention youngPerson = mention(Mention.As.CHILD, 2);
    final Mention unborn = mention(Mention.As.CHILD, 3);
    final Mention mother = mention(Mention.As.PERSON, 1);
    final Mention father = mention(Mention.As.PERSON, 2);

    private final ConsentDatabase consent;

    AFamily(ConsentDatabase consent) {
        this.consent = consent;
        Instant now = consent.clock.instant();
        enter(child, Birth.on(LocalDate.parse("2018-03-03")), now);
        enter(youngPerson, Birth.on(LocalDate.parse("2009-05-30")), now);
        enter(unborn, Birth.expected(LocalDate.parse("2026-08-01")), now);
        enter(mother, Birth.on(LocalDate.parse("1988-01-07")), now);
        enter(father, Birth.notKnown(), now);
    }

    private void enter(Mention mention, Birth birth, Instant toldAt) {
        consent.people()
                .keep(new Person(
                        new PersonId(UUID.randomUUID()),
                        mention,
                        mention.as() == Mention.As.CHILD ? Person.Role.CHILD : Person.Role.ADULT,
                        new Name("Lou", "ZZ-Ivy"),
                        birth,
                        Sex.UNKNOWN,
                        Person.Numbers.NONE,
                        new Person.Place(null, null),
                        toldAt));
    }

    private Mention mention(Mention.As as, int number) {
        return new Mention(contact, as, number);
    }

    static Giver parent(Mention who) {
        return new Giver(who, Capacity.PARENTAL_RESPONSIBILITY, "Mother, or on the birth certificate.", null);
    }

    Telling signed() {
        return new Telling(consent.clock.instant(), Means.SIGNED, null, "2026-01", null);
    }

    AgreementAct agrees(Mention whose, Giver giver, String... agencies) {
        Scope scope = new Scope(NAMED, Set.of(agencies), Set.of());
        return new AgreementAct(whose, AgreementTo.SHARE, Reply.of(GivenAnswer.AGREED), giver, signed(), scope, null);
    }

    AgreementAct says(Mention whose, @Nullable Giver giver, GivenAnswer answer) {
        return new AgreementAct(
                whose, AgreementTo.SHARE, new Reply(answer, null, "No, thank you."), giver, signed(), Scope.NONE, null);
    }

    AgreementAct reported(Mention whose, Means by, GivenAnswer answer, String... agencies) {
        Scope scope = new Scope(agencies.length == 0 ? Set.of() : NAMED, Set.of(agencies), Set.of());
        Telling telling = Telling.by(by, consent.clock.instant());
        return new AgreementAct(whose, AgreementTo.SHARE, Reply.of(answer), null, telling, scope, null);
    }

    AgreementAct notAsked(Mention whose, @Nullable ReasonNotAsked because) {
        Reply reply = because == null ? Reply.of(GivenAnswer.NOT_YET_ASKED) : Reply.notAsked(because);
        Telling nobody = Telling.nobodyAsked(consent.clock.instant());
        return new AgreementAct(whose, AgreementTo.SHARE, reply, null, nobody, Scope.NONE, null);
    }

    static AgreementAct toService(AgreementAct act) {
        return new AgreementAct(
                act.whose(), AgreementTo.SERVICE, act.reply(), act.giver(), act.telling(), Scope.NONE, act.reviewAt());
    }

    void keep(AgreementAct... acts) {
        for (AgreementAct act : acts) {
            consent.register().record(act, WORKER);
        }
    }

    SharingOverride override(Mention whose, OverrideGround ground, String... recipients) {
        return new SharingOverride(
                whose,
                ground,
                "What the manager relied on.",
                NeedLevel.LEVEL_4,
                Set.of(recipients),
                Set.of(FieldClass.BASIC, FieldClass.NARRATIVE),
                new SharingOverride.Parents(false, "It would put the child at risk."),
                consent.clock.instant().plusSeconds(86_400),
                ground == OverrideGround.CA2004_S16LA_DUTY ? "Not sharing would be worse for the child." : null);
    }

    SharingDecision ask(Mention whose, String agency, @Nullable NeedLevel level, FieldClass... what) {
        Set<FieldClass> classes = what.length == 0 ? Set.of(FieldClass.BASIC, FieldClass.NARRATIVE) : Set.of(what);
        return consent.gate()
                .mayShare(new SharingRequest(whose, classes, agency, SharingPurpose.SHARE_NAMED, level), WORKER);
    }
}
