package onefrontdoor.taf;

import static onefrontdoor.correspondence.MeetingNews.CANCELLED;
import static onefrontdoor.correspondence.MeetingNews.INVITED;
import static onefrontdoor.taf.PlansDatabase.typed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import onefrontdoor.consent.AgreementAct;
import onefrontdoor.consent.AgreementTo;
import onefrontdoor.consent.ConsentRegister;
import onefrontdoor.consent.GivenAnswer;
import onefrontdoor.consent.Means;
import onefrontdoor.consent.Reply;
import onefrontdoor.consent.Scope;
import onefrontdoor.consent.SharingPurpose;
import onefrontdoor.consent.Telling;
import onefrontdoor.consent.Withdrawal;
import onefrontdoor.correspondence.MeetingLetter;
import onefrontdoor.directory.ServiceEntry;
import onefrontdoor.family.Mention;
import onefrontdoor.family.RestrictedRecords;
import onefrontdoor.family.Restriction;
import onefrontdoor.family.RestrictionKind;
import onefrontdoor.family.Said;
import onefrontdoor.frontdoor.FamilyWays;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is invited at all, and to whom nothing is written (INV01, INV12, SC03, CT11). */
class WelcomeTests {

    private static final PlansDatabase PLANS =
            new PlansDatabase("welcome", mock(PlanProcess.class), (holder, tier) -> "desk");

    private TeamAtWork team;
    private Mention child;

    @AfterAll
    static void close() {
        PLANS.close();
    }

    @BeforeEach
    void anActivePlan() {
        PLANS.clock.moveTo(Instant.parse("2026-03-02T10:00:00Z"));
        team = new TeamAtWork(PLANS, PLANS.active("2026-04-13"));
        child = new Mention(plan().contact(), Mention.As.CHILD, 1);
        team.arranged("14:30", "ONLINE");
    }

    @Test
    void invitesAProfessionalOnlyWhereTheGateOpensToTheirAgency() {
        team.nurseryNurse();
        assertThat(team.mails()).as("nobody asked the family").isEmpty();
        assertThat(PLANS.bean(Welcome.class).refusal(plan(), nurse())).isPresent();

        agrees("school");
        assertThat(team.mails()).as("another agency").isEmpty();
        agrees("nursery");

        assertThat(team.mails()).extracting(MeetingLetter::news).containsExactly(INVITED);
        assertThat(PLANS.count(
                        "sharing_decision where reference = ? and recipient = 'nursery'",
                        child.contact().value()))
                .as("the decision from which the invitation follows is kept")
                .isEqualTo(1);
    }

    @Test
    void invitesOnlyWhereItOpensForEveryChildTheyWorkWith() {
        PLANS.accepted(child.contact(), PLANS.child(2, "childrens-centre"));
        PLANS.bean(BeginningDesk.class).begin(child.contact());
        agrees("nursery");

        assertThatThrownBy(() -> team.nurseryNurse())
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Tick the children");
        team.joins(
                "kind",
                "PROFESSIONAL",
                "name",
                "Ann ZZ-Nurse",
                "part",
                "Nurse",
                "agency",
                "nursery",
                "email",
                "ann@nursery.example.test",
                "child-1",
                "yes",
                "child-2",
                "yes");
        assertThat(team.mails()).isEmpty();
        team.joins(
                "kind",
                "PROFESSIONAL",
                "name",
                "Bo ZZ-Nurse",
                "part",
                "Nurse",
                "agency",
                "nursery",
                "email",
                "bo@nursery.example.test",
                "child-1",
                "yes");

        assertThat(team.mails()).extracting(mail -> mail.to().value()).containsExactly("bo@nursery.example.test");
    }

    @Test
    void tellsThemThatTheyNeedNotComeOnceTheAgreementEnds() {
        team.nurseryNurse();
        agrees("nursery");
        assertThat(team.mails()).hasSize(1);
        List<Reference> heard = new ArrayList<>();
        PLANS.team.process.set(changed -> heard.add(changed));

        PLANS.bean(ConsentRegister.class)
                .withdraw(
                        new Withdrawal(Set.of(child), Set.of(AgreementTo.SHARE), null, Means.VERBAL, "Enough."),
                        new Actor("lp1"));

        assertThat(heard).contains(team.plan);
        assertThat(team.mails()).extracting(MeetingLetter::news).containsExactly(CANCELLED);
        assertThat(team.mails()).isEmpty();
    }

    @Test
    void sendsNothingToAnAgencyExcludedBetweenWritingAndSending() {
        team.nurseryNurse();
        agrees("nursery");
        PLANS.bean(InvitationDesk.class).write(team.plan);
        PLANS.team.process.set(changed -> {});
        PLANS.bean(ConsentRegister.class)
                .withdraw(
                        new Withdrawal(Set.of(child), Set.of(AgreementTo.SHARE), null, Means.VERBAL, "Enough."),
                        new Actor("lp1"));

        PLANS.bean(InvitationRoom.class).sendNext(team.plan);

        assertThat(PLANS.team.sent).isEmpty();
    }

    @Test
    void writesToNobodyOfAFamilyToWhomMailIsNotSafe() {
        when(PLANS.team.family.of(any())).thenReturn(new FamilyWays.Ways("Polish", true, true));
        team.mother();

        assertThat(team.mails()).isEmpty();
        assertThat(PLANS.bean(InvitationDesk.class).forLead(team.plan)).isPresent();
    }

    @Test
    void writesToNobodyWhoseMailSomebodyElseReads() {
        team.joins(
                "kind",
                "FAMILY",
                "name",
                "Ewa ZZ-Cedar",
                "part",
                "Mother",
                "email",
                "ewa@example.test",
                "inPerson",
                "yes");

        assertThat(team.mails()).isEmpty();
        assertThat(PLANS.bean(InvitationDesk.class).forLead(team.plan)).isPresent();
    }

    @Test
    void writesToNobodyAboutARestrictedRecord() {
        team.nurseryNurse();
        agrees("nursery");
        PLANS.bean(RestrictedRecords.class)
                .restrict(
                        new Restriction(child.contact(), RestrictionKind.values()[0], Set.of("tm1")),
                        Set.of(),
                        new Said(new Actor("hos1"), "Colleague's family."));

        assertThat(team.mails()).isEmpty();
        assertThat(PLANS.bean(InvitationDesk.class).forLead(team.plan)).isPresent();
    }

    @Test
    void arrangesAnInterpreterAndTellsTheLeadWhereALanguageHasNoWording() {
        team.joins(
                "kind",
                "FAMILY",
                "name",
                "Sara ZZ-Cedar",
                "part",
                "Aunt",
                "email",
                "sara@example.test",
                "language",
                "Tigrinya");

        assertThat(team.mails()).singleElement().satisfies(mail -> {
            assertThat(mail.tongue()).isEqualTo(new MeetingLetter.Tongue(null, true));
            assertThat(mail.toString()).doesNotContain("Tigrinya");
        });
        assertThat(PLANS.bean(InvitationDesk.class).forLead(team.plan)).isPresent();
    }

    @Test
    void acceptsNoPlaceThatSomebodyTyped() {
        assertThatThrownBy(() -> team.arranged("14:30", "1 Safe Street")).hasMessage("Choose where the team meets.");
        assertThatThrownBy(() -> team.arranged("14:30", UUID.randomUUID().toString()))
                .hasMessage("Choose where the team meets.");
        assertThatThrownBy(() -> team.arranged("2:30 pm", "ONLINE")).hasMessageContaining("such as 14:30");
    }

    @Test
    void meetsAtNoServiceThatKeepsItsAddressToItself() {
        UUID open = UUID.randomUUID();
        UUID refuge = UUID.randomUUID();
        when(PLANS.team.directory.everything()).thenReturn(List.of(service(open, false), service(refuge, true)));

        assertThatThrownBy(() -> team.arranged("10:00", refuge.toString())).hasMessage("Choose where the team meets.");
        team.mother();
        team.arranged("10:00", open.toString());

        assertThat(team.mails())
                .extracting(mail -> mail.entry().place().service())
                .containsExactly("Elm Road centre");
        assertThat(PLANS.bean(MeetingSheet.class).of(team.plan).get("places").toString())
                .contains(open.toString())
                .doesNotContain(refuge.toString());
    }

    private static ServiceEntry service(UUID id, boolean confidential) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put("id", id.toString()).put("name", "Elm Road centre");
        document.putObject("x_one_front_door").put("confidential_address", confidential);
        return new ServiceEntry(document, null, null);
    }

    private Member nurse() {
        return PLANS.bean(Members.class).of(team.plan).get(0);
    }

    private Plan plan() {
        return PLANS.bean(Plans.class).get(team.plan);
    }

    private void agrees(String agency) {
        for (AgreementTo to : AgreementTo.values()) {
            Scope scope = to == AgreementTo.SHARE
                    ? new Scope(Set.of(SharingPurpose.SHARE_TAF), Set.of(agency), Set.of())
                    : Scope.NONE;
            Telling telling = Telling.by(Means.REPORTED_BY_PROFESSIONAL, PLANS.clock.instant());
            PLANS.bean(ConsentRegister.class)
                    .record(
                            new AgreementAct(child, to, Reply.of(GivenAnswer.AGREED), null, telling, scope, null),
                            typed().by());
        }
    }
}
