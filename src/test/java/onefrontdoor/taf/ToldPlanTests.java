package onefrontdoor.taf;

import static onefrontdoor.taf.Aims.action;
import static onefrontdoor.taf.Aims.need;
import static onefrontdoor.taf.PlansDatabase.held;
import static onefrontdoor.taf.PlansDatabase.typed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.util.List;
import java.util.Set;
import onefrontdoor.consent.AgreementAct;
import onefrontdoor.consent.AgreementTo;
import onefrontdoor.consent.ConsentRegister;
import onefrontdoor.consent.GivenAnswer;
import onefrontdoor.consent.Means;
import onefrontdoor.consent.Reply;
import onefrontdoor.consent.Scope;
import onefrontdoor.consent.SharingPurpose;
import onefrontdoor.consent.Telling;
import onefrontdoor.family.Mention;
import onefrontdoor.frontdoor.EarlyHelpTold;
import onefrontdoor.shared.Reference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What social care is told of a plan with a request to take one of its children on (RB31, INV14). */
class ToldPlanTests {

    private static final String SOCIAL_CARE = "social-care";
    private static final PlansDatabase PLANS =
            new PlansDatabase("plan_told", mock(PlanProcess.class), (holder, tier) -> "duty-early-help-manager");

    private final ToldPlan told = PLANS.bean(ToldPlan.class);
    private Reference contact;
    private Reference plan;

    @BeforeEach
    void aPlanForTwoChildren() {
        contact = PLANS.twoChildren("childrens-centre");
        plan = PLANS.active(contact, "2026-03-10");
    }

    @AfterAll
    static void close() {
        PLANS.close();
    }

    @Test
    void goesOnlyWhereItMayBeToldOfEachChild() {
        assertThat(told.mayGo(plan, SOCIAL_CARE, SharingPurpose.REFER)).isFalse();
        agreed(1);
        assertThat(told.mayGo(plan, SOCIAL_CARE, SharingPurpose.REFER)).isFalse();
        agreed(2);
        assertThat(told.mayGo(plan, SOCIAL_CARE, SharingPurpose.REFER)).isTrue();
    }

    @Test
    void tellsOfTheChildAndTheFamilyAndNothingOfTheOtherChild() {
        PLANS.bean(NeedDesk.class).add(plan, need("child-1", 2));
        PLANS.bean(NeedDesk.class).add(plan, need("child-2", 2));
        PLANS.bean(NeedDesk.class).add(plan, need("family", 2));
        PLANS.bean(ActionDesk.class).add(plan, 2, action("byWhen", "2026-03-09"));

        assertThat(told.aims(plan, 1)).hasSize(2).allSatisfy(aim -> assertThat(aim.actions())
                .isEmpty());
        assertThat(told.aims(plan, 2)).hasSize(2).anySatisfy(aim -> assertThat(aim.actions())
                .singleElement()
                .matches(doing -> "2026-03-09".equals(doing.byWhen())));
    }

    @Test
    void tellsMinutesApartFromWhatElseHappenedAndNoLongerThanItMay() {
        PLANS.bean(MeetingDesk.class).record(plan, held("2026-04-13"));
        PLANS.bean(PlanActions.class).note(plan, typed("words", "x".repeat(7000)));

        assertThat(told.minutes(plan)).extracting(EarlyHelpTold.Entry::words).containsExactly("Agreed.");
        List<EarlyHelpTold.Entry> happened = told.chronology(plan);
        assertThat(happened.get(happened.size() - 1).words()).hasSize(EarlyHelpTold.LONGEST + 3);
        assertThat(happened).extracting(EarlyHelpTold.Entry::words).doesNotContain("Agreed.");
    }

    private void agreed(int child) {
        Mention whose = new Mention(contact, Mention.As.CHILD, child);
        for (AgreementTo to : AgreementTo.values()) {
            Scope scope = to == AgreementTo.SHARE
                    ? new Scope(Set.of(SharingPurpose.REFER), Set.of(SOCIAL_CARE), Set.of())
                    : Scope.NONE;
            Telling telling = Telling.by(Means.REPORTED_BY_PROFESSIONAL, PLANS.clock.instant());
            AgreementAct act = new AgreementAct(whose, to, Reply.of(GivenAnswer.AGREED), null, telling, scope, null);
            PLANS.bean(ConsentRegister.class).record(act, typed().by());
        }
    }
}
