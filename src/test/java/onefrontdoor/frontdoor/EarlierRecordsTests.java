package onefrontdoor.frontdoor;

import static onefrontdoor.frontdoor.AContact.NUR;
import static onefrontdoor.frontdoor.AContact.aContact;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import onefrontdoor.consent.AgreementTo;
import onefrontdoor.consent.HoldsNow;
import onefrontdoor.family.Mention;
import onefrontdoor.family.Reason;
import onefrontdoor.family.Suggestion;
import onefrontdoor.frontdoor.EarlierChild.EarlierAgreement;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A family of the earlier system is one contact that nobody decides about again, and blank is not given (CT14, RB05). */
class EarlierRecordsTests {

    private static final Instant SINCE = Instant.parse("2025-09-01T00:00:00Z");
    private static final Actor HEAD = new Actor("hos1");
    private static final EarlierAgreement NOTHING = new EarlierAgreement(null, null, Set.of(), null);

    private final Door door = new Door();
    private final EarlierRecords records = new EarlierRecords(
            door.envelopes,
            door.files,
            door.book,
            new EarlierAnswers(door.consent),
            door.discretion,
            door.matches,
            Door.words(),
            door.deadlines,
            door.audit,
            door.clock);

    @Test
    void isOneContactByTheDayOfTheRecordsAndStartsNoTriage() {
        EarlierRecords.Taken taken = take(true, NOTHING, NOTHING);

        Contact contact = door.contact(taken.contact());
        assertThat(contact.receivedAt()).isEqualTo(SINCE);
        assertThat(door.triaged).isEmpty();
        assertThat(taken.source()).as("as the work list shows it").isEqualTo("Not known (10)");
        assertThat(taken.children()).extracting(EarlierRecords.Placed::number).containsExactly(1, 2);
        assertThat(door.children(taken.contact())).hasSize(2);
        assertThat(door.book.allDecided(door.children(taken.contact()))).isTrue();
        assertThat(door.book.destination(door.child(taken.contact(), 1))).hasValueSatisfying(decided -> {
            assertThat(decided.id()).isEqualTo(taken.children().get(0).decision());
            assertThat(decided.decidedBy()).as("nobody here").isEqualTo("earlier-system");
            assertThat(decided.decidedAt()).isEqualTo(SINCE);
        });
        assertThat(door.audit.entries()).contains("hos1: taken over from the earlier system, " + taken.contact());
    }

    @Test
    void holdsNothingForGivenThatIsNotOnRecord() {
        EarlierRecords.Taken taken = take(true, NOTHING, agreed(true, false, LocalDate.parse("2026-03-09")));

        assertThat(holds(taken, 1, AgreementTo.SERVICE)).isEqualTo(HoldsNow.NOT_GIVEN);
        assertThat(holds(taken, 1, AgreementTo.SHARE)).isEqualTo(HoldsNow.NOT_GIVEN);
        assertThat(holds(taken, 2, AgreementTo.SERVICE)).isEqualTo(HoldsNow.AGREED);
        assertThat(holds(taken, 2, AgreementTo.SHARE)).isEqualTo(HoldsNow.REFUSED);
        assertThat(door.events).as("what a no had to stop was stopped then").isEmpty();
    }

    @Test
    void sharesWithThoseWhoAreNamedAndOnlyForAsLongAsAnAgreementHolds() {
        EarlierRecords.Taken taken = take(
                true,
                agreed(true, true, LocalDate.parse("2026-03-09")),
                agreed(true, true, LocalDate.parse("2020-01-01")));

        Mention first = new Mention(taken.contact(), Mention.As.CHILD, 1);
        assertThat(door.consent.standing(first, AgreementTo.SHARE).listed()).containsExactly("childrens-centre");
        assertThat(holds(taken, 2, AgreementTo.SHARE)).isEqualTo(HoldsNow.EXPIRED);
    }

    @Test
    void refusesAnAnswerWithoutADayOrAgencies() {
        assertThatThrownBy(() -> agreed(true, false, null)).hasMessageContaining("day");
        assertThatThrownBy(() -> new EarlierAgreement(null, true, Set.of(), LocalDate.parse("2026-01-05")))
                .hasMessageContaining("whom");
    }

    @Test
    void joinsNobodyAndSaysThatSomebodyHasToLook() {
        Reference known = door.receives(aContact().about(NUR));
        assertThat(take(true, NOTHING).mayBeKnown()).isFalse();
        door.matching.suggestForAnybody(new Suggestion(
                PeopleOnContacts.asPerson(door.contact(known), door.child(known, 1)),
                Suggestion.Strength.STRONG,
                List.of(Reason.SAME_NHS_NUMBER),
                null));

        EarlierRecords.Taken taken = take(true, NOTHING);

        assertThat(taken.mayBeKnown())
                .as("although it was told later than the record was opened")
                .isTrue();
        assertThat(door.samePeople.said()).isEmpty();
    }

    @Test
    void restrictsItselfWhereAColleaguesFamilyIsOnIt() {
        door.names.find(Set.of("cso1"), Set.of("cso1"));

        EarlierRecords.Taken taken = take(false, NOTHING);

        assertThat(door.restricted.on(taken.contact())).isPresent();
    }

    private HoldsNow holds(EarlierRecords.Taken taken, int child, AgreementTo to) {
        return door.consent
                .standing(new Mention(taken.contact(), Mention.As.CHILD, child), to)
                .holds();
    }

    private static EarlierAgreement agreed(boolean help, boolean sharing, @Nullable LocalDate on) {
        return new EarlierAgreement(help, sharing, sharing ? Set.of("childrens-centre") : Set.of(), on);
    }

    private EarlierRecords.Taken take(boolean open, EarlierAgreement... each) {
        List<EarlierChild> children = List.of(each).stream()
                .map(said -> new EarlierChild("Nur", "ZZ-Aspen", LocalDate.parse("2018-05-04"), null, null, null, said))
                .toList();
        return records.take(
                new EarlierFamily(
                        UUID.randomUUID(), children, "ZZ99 3VZ", SINCE, open, "Taken over from the earlier system."),
                HEAD);
    }
}
