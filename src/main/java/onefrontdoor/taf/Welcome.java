package onefrontdoor.taf;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import onefrontdoor.consent.AgreementTo;
import onefrontdoor.consent.ConsentRegister;
import onefrontdoor.consent.FieldClass;
import onefrontdoor.consent.HoldsNow;
import onefrontdoor.consent.NeedLevel;
import onefrontdoor.consent.Ruling;
import onefrontdoor.consent.SharingDecision;
import onefrontdoor.consent.SharingGate;
import onefrontdoor.consent.SharingPurpose;
import onefrontdoor.consent.SharingRequest;
import onefrontdoor.correspondence.MeetingPost;
import onefrontdoor.family.Mention;
import onefrontdoor.family.RestrictedRecords;
import onefrontdoor.frontdoor.FamilyWays;
import onefrontdoor.shared.Actor;
import org.springframework.stereotype.Component;

/** Who may be invited, asked of the gate of sharing for each child anew (INV01), and to whom mail may go (INV12). */
@Component
class Welcome {

    private static final List<SharingPurpose> TO_MEET = List.of(SharingPurpose.SHARE_TAF, SharingPurpose.SHARE_NAMED);
    private static final Set<HoldsNow> ENDED = Set.of(HoldsNow.REFUSED, HoldsNow.WITHDRAWN);

    private final SharingGate gate;
    private final ConsentRegister register;
    private final PlanChildren children;
    private final FamilyWays family;
    private final RestrictedRecords restricted;
    private final MeetingPost post;

    Welcome(
            SharingGate gate,
            ConsentRegister register,
            PlanChildren children,
            FamilyWays family,
            RestrictedRecords restricted,
            MeetingPost post) {
        this.gate = gate;
        this.register = register;
        this.children = children;
        this.family = family;
        this.restricted = restricted;
        this.post = post;
    }

    /** Why somebody may not be invited, in a sentence; empty when they may. Nothing is kept. */
    Optional<String> refusal(Plan plan, Member member) {
        return refusal(plan, member, gate::wouldShare);
    }

    /** The same, and each decision of the gate is kept, since an invitation follows from it (RB25). */
    Optional<String> refusalKept(Plan plan, Member member) {
        return refusal(plan, member, request -> gate.mayShare(request, Actor.SYSTEM));
    }

    private Optional<String> refusal(Plan plan, Member member, Function<SharingRequest, SharingDecision> asked) {
        if (member.isFamily()) {
            return helpHasEnded(plan, member)
                    ? Optional.of("The family does not agree to early help any more.")
                    : Optional.empty();
        }
        return children.on(plan.reference()).stream()
                .filter(child -> member.children().contains(child.number()))
                .flatMap(child -> refused(plan, member, child, asked).stream())
                .findFirst();
    }

    private boolean helpHasEnded(Plan plan, Member member) {
        return member.children().stream()
                .map(number -> new Mention(plan.contact(), Mention.As.CHILD, number))
                .allMatch(child -> ENDED.contains(
                        register.standing(child, AgreementTo.SERVICE).holds()));
    }

    private Optional<String> refused(
            Plan plan, Member member, PlanChildren.OnPlan child, Function<SharingRequest, SharingDecision> asked) {
        SharingPurpose purpose = TO_MEET.stream()
                .filter(one -> opens(gate.wouldShare(request(plan, member, child, one))))
                .findFirst()
                .orElse(SharingPurpose.SHARE_TAF);
        SharingDecision decision = asked.apply(request(plan, member, child, purpose));
        return opens(decision)
                ? Optional.empty()
                : Optional.of(decision.ruling().reason());
    }

    private static SharingRequest request(Plan plan, Member member, PlanChildren.OnPlan child, SharingPurpose purpose) {
        return new SharingRequest(
                new Mention(plan.contact(), Mention.As.CHILD, child.number()),
                Set.of(FieldClass.BASIC),
                String.valueOf(member.agency()),
                purpose,
                NeedLevel.valueOf(child.level()));
    }

    private static boolean opens(SharingDecision decision) {
        return decision.ruling().sharing() == Ruling.Sharing.OPEN && decision.mayShare();
    }

    /** Whether mail to them is possible, and safe for the family; otherwise somebody tells them in person. */
    boolean byMail(Plan plan, Member member) {
        boolean unsafe = member.isFamily()
                ? family.of(plan.contact()).inPersonOnly()
                : restricted.on(plan.reference()).isPresent();
        return post.isOpen() && member.reached().byMail() && !unsafe;
    }
}
