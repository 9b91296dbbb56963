package onefrontdoor.taf;

import static onefrontdoor.taf.PlansDatabase.FAMILY_SUPPORT;
import static onefrontdoor.taf.PlansDatabase.leadFrom;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import java.util.List;
import java.util.Set;
import onefrontdoor.family.RestrictedRecords;
import onefrontdoor.family.Restriction;
import onefrontdoor.family.RestrictionKind;
import onefrontdoor.family.Said;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** To whom a plan opens. */
class PlanRoomTests {

    private static final PlansDatabase PLANS =
            new PlansDatabase("plan_room", mock(PlanProcess.class), (holder, tier) -> holder + " " + tier);

    private static final Viewer EARLY_HELP = viewer("dehm1", "duty-early-help-manager");
    private static final Viewer FAMILY_SUPPORT_MANAGER = viewer("tm1", "tfss-team-manager");
    private static final Viewer LEAD = viewer("lp1", "lead-professional");
    private static final Viewer STRANGER = viewer("lp2", "lead-professional");

    private static Reference centre;
    private static Reference support;
    private static Reference restricted;

    private final PlanRoom room = PLANS.bean(PlanRoom.class);

    @BeforeAll
    static void threePlans() {
        centre = PLANS.active("2026-04-13");
        support = led(FAMILY_SUPPORT, "2026-03-20");
        restricted = led("childrens-centre", "2026-03-25");
        Reference contact = PLANS.bean(Plans.class).get(restricted).contact();
        PLANS.bean(RestrictedRecords.class)
                .restrict(
                        new Restriction(contact, RestrictionKind.values()[0], Set.of("dehm2")),
                        Set.of(),
                        new Said(new Actor("hos1"), "Colleague's family."));
    }

    @AfterAll
    static void close() {
        PLANS.close();
    }

    @Test
    void opensToThoseWhoMayKnowAndWritesItDown() {
        room.open(support, LEAD);

        assertThat(PLANS.count("audit_entry where who = 'lp1' and reference = ? and deed = 'READ'", support.value()))
                .isEqualTo(1);
        assertThat(List.of(STRANGER, LEAD)).allSatisfy(viewer -> assertThatThrownBy(() -> room.open(centre, viewer))
                .isInstanceOf(NoSuchPlan.class));
        assertThatThrownBy(() -> room.open(centre, FAMILY_SUPPORT_MANAGER)).isInstanceOf(NoSuchPlan.class);
    }

    @Test
    void isToEverybodyElseAsIfThereWereNone() {
        assertThat(List.of(restricted, new Reference("P-2026-999999")))
                .allSatisfy(plan -> assertThatThrownBy(() -> room.open(plan, EARLY_HELP))
                        .isInstanceOf(NoSuchPlan.class)
                        .hasMessage("There is no plan with this reference."));
        assertThatThrownBy(() -> room.known(restricted, LEAD)).isInstanceOf(NoSuchPlan.class);
    }

    @Test
    void closesToALeadProfessionalWithTheirWork() {
        Reference closed = led("childrens-centre", "2026-03-25");
        Reference handedOver = led("childrens-centre", "2026-03-25");
        assertThat(List.of(closed, handedOver)).allSatisfy(plan -> room.known(plan, LEAD));

        PLANS.bean(Plans.class).close(closed, ClosingReason.NEEDS_MET);
        PLANS.bean(AllocationDesk.class).allocate(handedOver, leadFrom("2026-03-25", "handOver", "All of it."));

        assertThat(List.of(closed, handedOver)).allSatisfy(plan -> assertThatThrownBy(() -> room.known(plan, LEAD))
                .isInstanceOf(NoSuchPlan.class)
                .hasMessage("There is no plan with this reference."));
        assertThat(room.known(closed, EARLY_HELP).state()).isEqualTo(PlanState.CLOSED);
    }

    private static Reference led(String agency, String day) {
        Reference plan = PLANS.bean(BeginningDesk.class)
                .begin(PLANS.contact(agency))
                .orElseThrow()
                .plan();
        PLANS.bean(AllocationDesk.class).allocate(plan, leadFrom(day, "leadLogin", "lp1"));
        return plan;
    }

    private static Viewer viewer(String login, String desk) {
        return new Viewer(new Actor(login), Set.of(desk));
    }
}
