package onefrontdoor.taf;

import static onefrontdoor.correspondence.MeetingNews.CANCELLED;
import static onefrontdoor.correspondence.MeetingNews.CHANGED;
import static onefrontdoor.correspondence.MeetingNews.ENDED;
import static onefrontdoor.correspondence.MeetingNews.INVITED;
import static onefrontdoor.taf.PlansDatabase.typed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import onefrontdoor.correspondence.MailAnswer;
import onefrontdoor.correspondence.MeetingLetter;
import onefrontdoor.frontdoor.FamilyWays;
import org.assertj.core.api.AbstractListAssert;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each member of a team hears of each version of a meeting once, in their language (E22, SC03). */
class InvitationTests {

    private static final PlansDatabase PLANS =
            new PlansDatabase("invitations", mock(PlanProcess.class), (holder, tier) -> "desk");

    private TeamAtWork team;

    @AfterAll
    static void close() {
        PLANS.close();
    }

    @BeforeEach
    void anActivePlan() {
        PLANS.clock.moveTo(Instant.parse("2026-03-02T10:00:00Z"));
        team = new TeamAtWork(PLANS, PLANS.active("2026-04-13"));
    }

    @Test
    void invitesOnceTimeAndPlaceAreKnown() {
        team.mother();
        assertThat(team.mails()).isEmpty();

        team.arranged("14:30", "ONLINE");

        assertThat(team.mails()).singleElement().satisfies(mail -> {
            assertThat(mail.news()).isEqualTo(INVITED);
            assertThat(mail.entry().sequence()).isZero();
            assertThat(mail.entry().begins()).isEqualTo(Instant.parse("2026-04-13T13:30:00Z"));
            assertThat(mail.tongue().beside()).isEqualTo(Locale.forLanguageTag("pl"));
            assertThat(mail.tongue().interpreter()).isTrue();
        });
        assertThat(team.mails()).as("done again, it sends nothing").isEmpty();
    }

    @Test
    void tellsEachChangeOnceUnderTheSameUid() {
        team.mother();
        team.arranged("14:30", "ONLINE");
        MeetingLetter first = team.mails().get(0);

        PLANS.bean(PlanActions.class).move(team.plan, typed("nextTaf", "2026-04-20", "words", "Flood."));
        told().containsExactly(tuple(CHANGED, first.entry().uid(), 1));
        team.arranged("15:00", "TOLD_IN_PERSON");
        told().containsExactly(tuple(CHANGED, first.entry().uid(), 2));
        team.arranged("15:00", "TOLD_IN_PERSON");
        told().isEmpty();

        assertThat(PLANS.count(
                        "taf_invitation i join taf_meeting m on m.id = i.meeting where m.plan = ?", team.plan.value()))
                .isEqualTo(3);
    }

    @Test
    void callsOffWhenTheMeetingIsCancelledAndInvitesToTheNextAnew() {
        team.mother();
        team.arranged("14:30", "ONLINE");
        UUID uid = team.mails().get(0).entry().uid();
        PLANS.clock.moveTo(Instant.parse("2026-04-13T08:30:00Z"));

        PLANS.bean(MeetingDesk.class)
                .record(
                        team.plan,
                        typed(
                                "outcome",
                                "CANCELLED",
                                "notHeldReason",
                                "Ill.",
                                "goesOn",
                                "CONTINUE",
                                "nextTaf",
                                "2026-04-24"));

        told().containsExactly(tuple(CANCELLED, uid, 1));
        team.arranged("10:00", "ONLINE");
        assertThat(team.mails())
                .extracting(MeetingLetter::news, mail -> mail.entry().sequence(), mail -> mail.entry()
                        .begins())
                .containsExactly(tuple(INVITED, 0, Instant.parse("2026-04-24T09:00:00Z")));
    }

    @Test
    void saysNothingMoreOfAMeetingThatTookPlace() {
        team.mother();
        team.arranged("14:30", "ONLINE");
        team.mails();
        PLANS.clock.moveTo(Instant.parse("2026-04-13T15:30:00Z"));

        PLANS.bean(MeetingDesk.class).record(team.plan, PlansDatabase.held("2026-05-18"));

        assertThat(team.mails()).isEmpty();
    }

    @Test
    void saysThatThePlanIsClosedAndCallsTheMeetingOffInTheSameMail() {
        team.mother();
        team.arranged("14:30", "ONLINE");
        UUID uid = team.mails().get(0).entry().uid();

        closed();

        told().containsExactly(tuple(ENDED, uid, 1));
        assertThat(team.mails()).as("done again, it says nothing").isEmpty();
    }

    @Test
    void saysThatThePlanIsClosedToEverybodyWhoIsOfTheTeamAlsoWhereNothingWasArranged() {
        team.mother();
        UUID father =
                team.joins("kind", "FAMILY", "name", "Jan ZZ-Cedar", "part", "Father", "email", "jan@example.test");
        team.joins("kind", "FAMILY", "name", "Ula ZZ-Cedar", "part", "Aunt", "reached", "01632 960007");
        PLANS.bean(TeamDesk.class).leave(team.plan, father, typed().by());

        closed();

        assertThat(team.mails()).singleElement().satisfies(mail -> {
            assertThat(mail.to().value()).isEqualTo("ewa@example.test");
            assertThat(mail.news()).isEqualTo(ENDED);
            assertThat(mail.entry()).as("no calendar knows of it").isNull();
        });
        assertThat(states()).containsExactlyInAnyOrder("SENT", "IN_PERSON");
        assertThat(PLANS.bean(InvitationDesk.class).forLead(team.plan))
                .hasValueSatisfying(told -> assertThat(told.clock()).isEqualTo(PlanClock.TELL_OF_ENDING));
    }

    @Test
    void leavesItToAPersonWhereMailIsNotSafe() {
        team.mother();
        team.arranged("14:30", "ONLINE");
        team.mails();
        PLANS.bean(InvitationDesk.class).write(team.plan);
        when(PLANS.team.family.of(any())).thenReturn(new FamilyWays.Ways("Polish", true, true));

        closed();

        assertThat(team.mails()).as("mail is not safe").isEmpty();
        assertThat(states()).containsExactlyInAnyOrder("SENT", "IN_PERSON");
    }

    private void closed() {
        PLANS.bean(PlanHistory.class)
                .add(PlanEvent.of(team.plan, PlanEvent.Kind.CLOSING_PROPOSED, typed().by())
                        .chosen(ClosingReason.NEEDS_MET));
        Aims.heard(PLANS, team.plan);
        PLANS.bean(ClosingDesk.class).decide(team.plan, Aims.closing("noFinalMeeting", "They moved abroad."));
    }

    @Test
    void callsOffForWhoeverLeavesAndForNobodyElse() {
        UUID mother = team.mother();
        team.joins("kind", "FAMILY", "name", "Jan ZZ-Cedar", "part", "Father", "email", "jan@example.test");
        team.arranged("14:30", "ONLINE");
        assertThat(team.mails()).hasSize(2);

        PLANS.bean(TeamDesk.class).leave(team.plan, mother, typed().by());

        assertThat(team.mails())
                .extracting(mail -> mail.to().value(), MeetingLetter::news)
                .containsExactly(tuple("ewa@example.test", CANCELLED));
    }

    @Test
    void triesAgainWhileTheMailServerIsAwayAndThenLeavesItToAPerson() {
        team.mother();
        team.arranged("14:30", "ONLINE");
        PLANS.team.answer.set(MailAnswer.AWAY);
        for (int tries = 0; tries < 12; tries++) {
            assertThatThrownBy(team::round).isInstanceOf(InvitationStillWaits.class);
        }

        team.round();

        assertThat(states()).containsExactly("IN_PERSON");
        assertThat(PLANS.bean(InvitationDesk.class).forLead(team.plan)).isPresent();
        assertThat(PLANS.bean(InvitationDesk.class).forLead(team.plan)).isEmpty();
    }

    @Test
    void sendsWhatANodeThatDiedWasSendingOnceMoreOnlyAfterItsTime() {
        team.mother();
        team.arranged("14:30", "ONLINE");
        PLANS.bean(InvitationDesk.class).write(team.plan);
        Invitations invitations = PLANS.bean(Invitations.class);
        Invitation waits = invitations.toSend(team.plan).orElseThrow();
        invitations.claim(waits.id());

        assertThatThrownBy(() -> PLANS.bean(InvitationRoom.class).sendNext(team.plan))
                .isInstanceOf(InvitationStillWaits.class);
        assertThat(PLANS.team.sent).as("another node may be at it").isEmpty();
        PLANS.clock.pass(Duration.ofMinutes(1));
        assertThat(team.mails()).extracting(MeetingLetter::id).containsExactly(waits.id());
        assertThat(team.mails()).isEmpty();
        assertThat(states()).containsExactly("SENT");
    }

    @Test
    void sendsOnlyTheLatestWhereAChangeCameBeforeTheMailWent() {
        team.mother();
        team.arranged("14:30", "ONLINE");
        PLANS.bean(InvitationDesk.class).write(team.plan);
        team.arranged("16:00", "ONLINE");

        assertThat(team.mails())
                .extracting(MeetingLetter::news, mail -> mail.entry().begins())
                .containsExactly(tuple(INVITED, Instant.parse("2026-04-13T15:00:00Z")));
    }

    private AbstractListAssert<?, ?, Tuple, ?> told() {
        return assertThat(team.mails())
                .extracting(MeetingLetter::news, mail -> mail.entry().uid(), mail -> mail.entry()
                        .sequence());
    }

    private List<String> states() {
        return PLANS.owner
                .sql("select i.state from taf_invitation i join taf_meeting m on m.id = i.meeting where m.plan = ?")
                .param(team.plan.value())
                .query(String.class)
                .list();
    }
}
