package onefrontdoor.frontdoor;

import static onefrontdoor.frontdoor.AContact.LEO;
import static onefrontdoor.frontdoor.AContact.NUR;
import static onefrontdoor.frontdoor.AContact.aContact;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import onefrontdoor.consent.FieldClass;
import onefrontdoor.consent.RecipientKind;
import onefrontdoor.consent.Ruling;
import onefrontdoor.consent.SharingDecision;
import onefrontdoor.consent.SharingGate;
import onefrontdoor.consent.SharingRequest;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;

class SocialCareReferralsTests {

    private static final EarlyHelpTold KNOWN =
            new EarlyHelpTold("P-2026-000001", "AGREED", "AGREED", List.of(), List.of(), List.of(), List.of());

    private final Door door = new Door();
    private final SharingGate gate = mock(SharingGate.class);
    private final BroughtAlong along = mock(BroughtAlong.class);
    private final SocialCareReferrals referrals = new SocialCareReferrals(
            door.files,
            door.levelsOfNeed,
            new Kinds(new FieldNeeds(List.of(), List.of(), Set.of(Indicator.DOMESTIC_ABUSE))),
            gate,
            providerOf(along),
            "social-care");
    private final Set<FieldClass> heldBack = EnumSet.noneOf(FieldClass.class);
    private String rule = "CT6";
    private boolean siblingIsOpen = true;

    @BeforeEach
    void openTheGate() {
        when(along.forSocialCare(any(), anyInt(), eq(true))).thenReturn(Optional.of(KNOWN));
        when(along.forSocialCare(any(), anyInt(), eq(false))).thenReturn(Optional.empty());
        when(gate.mayShare(any(), any())).thenAnswer(asked -> decision(asked.getArgument(0), heldBack));
        when(gate.wouldShare(any()))
                .thenAnswer(asked ->
                        decision(asked.getArgument(0), siblingIsOpen ? Set.of() : EnumSet.allOf(FieldClass.class)));
    }

    @Test
    void sendsWhoWhereWhatAndWhoSaysSoWhereAllMayGo() {
        SocialCareReferral referral = first(aContact()).orElseThrow();

        assertThat(referral.child().givenName()).isEqualTo("Nur");
        assertThat(referral.child().dateOfBirth()).isEqualTo("2018-05-04");
        assertThat(referral.home()).isEqualTo(new SocialCareReferral.Home("1 Test Street", "ZZ99 3VZ"));
        assertThat(referral.concern()).isEqualTo("She has been very quiet since the summer.");
        assertThat(referral.referrer().name()).isEqualTo("Una ZZ-Teacher");
        assertThat(referral.toString()).doesNotContain("Nur");
        verify(gate).mayShare(any(), any());
    }

    @Test
    void sendsNothingWhereSocialCareMayNotBeToldWhoTheChildIs() {
        heldBack.addAll(EnumSet.allOf(FieldClass.class));

        assertThat(first(aContact())).isEmpty();
    }

    @Test
    void keepsBackEachKindThatTheGateKeepsBack() {
        heldBack.addAll(Set.of(FieldClass.SAFE_ADDRESS, FieldClass.NARRATIVE, FieldClass.REFERRER_IDENTITY));

        SocialCareReferral referral = first(aContact()).orElseThrow();

        assertThat(referral.home()).isNull();
        assertThat(referral.concern()).isNull();
        assertThat(referral.referrer()).isNull();
        assertThat(referral.child().familyName()).isEqualTo("ZZ-Aspen");
    }

    @Test
    void neverNamesAMemberOfThePublic() {
        Optional<SocialCareReferral> referral =
                first(aContact().by(AContact.fromThePublic(ContactSource.ACQUAINTANCE, "Ann ZZ-Neighbour")));

        assertThat(referral.orElseThrow().referrer()).isNull();
    }

    @Test
    void namesNoElectedMemberWhoWroteForAResident() {
        Referrer councillor = AContact.professional(
                ContactSource.ELECTED_MEMBER, "Cora ZZ-Councillor", "Councillor", "ZZ Town Council");

        assertThat(first(aContact().by(councillor)).orElseThrow().referrer()).isNull();
    }

    @Test
    void tellsWhatWasSaidOfAllOnlyWhereItMayGoForEachUnlessAChildIsInDanger() {
        siblingIsOpen = false;
        rule = "CT1";
        assertThat(first(aContact().about(NUR, LEO)).orElseThrow().concern()).isNull();

        rule = "CT6";
        assertThat(first(aContact().about(NUR, LEO)).orElseThrow().concern()).isNotNull();
    }

    @Test
    void sendsWhatEarlyHelpKnowsWithWhatEarlyHelpAsks() {
        AContact asked =
                aContact().by(AContact.professional(ContactSource.EARLY_HELP, "Lia ZZ-Lead", "Lead", "ZZ Help"));
        assertThat(first(asked).orElseThrow().earlyHelp()).isSameAs(KNOWN);
        verify(along).forSocialCare(any(), eq(1), eq(true));
        assertThat(first(aContact()).orElseThrow().earlyHelp())
                .as("asked by somebody else")
                .isNull();

        rule = "CT1";
        assertThat(first(asked).orElseThrow().earlyHelp())
                .as("only where it may go for each child")
                .isNull();
        rule = "CT6";
        heldBack.add(FieldClass.NARRATIVE);
        assertThat(first(asked).orElseThrow().earlyHelp()).isNull();
    }

    @SuppressWarnings("unchecked")
    private static ObjectProvider<BroughtAlong> providerOf(BroughtAlong one) {
        ObjectProvider<BroughtAlong> provider = mock(ObjectProvider.class);
        when(provider.orderedStream()).thenAnswer(asked -> Stream.of(one));
        return provider;
    }

    private Optional<SocialCareReferral> first(AContact told) {
        Reference contact = door.receives(told);
        UUID child = door.child(contact, 1).id().value();
        return referrals.decide(contact, child);
    }

    private SharingDecision decision(SharingRequest request, Set<FieldClass> kept) {
        List<SharingDecision.Part> parts = request.what().stream()
                .map(kind -> new SharingDecision.Part(kind, !kept.contains(kind), "Because."))
                .toList();
        Ruling ruling = new Ruling(
                Ruling.Sharing.ONCE, rule, Ruling.NextStep.PROCEED, Ruling.LawfulBasis.LEGAL_OBLIGATION, "Because.");
        return new SharingDecision(
                UUID.randomUUID(), request, RecipientKind.SOCIAL_CARE, ruling, parts, null, Actor.SYSTEM, Door.MORNING);
    }
}
