package onefrontdoor.frontdoor;

import static onefrontdoor.frontdoor.AContact.aContact;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import onefrontdoor.family.Restriction;
import onefrontdoor.family.RestrictionKind;
import onefrontdoor.family.Said;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import org.junit.jupiter.api.Test;

/** Which contacts restrict themselves, and who is on the list then (SC17). */
class DiscretionTests {

    private final Door door = new Door();

    @Test
    void leavesAPlainContactOpen() {
        Reference plain = door.receives(aContact());

        assertThat(door.restricted.on(plain)).isEmpty();
        assertThat(door.triage.goesStraightToManager(plain)).isFalse();
    }

    @Test
    void restrictsTheFamilyOfAColleagueToTheDeskThatDecides() {
        door.names.find(Set.of("cso1"), Set.of("cso1"));

        Reference family = door.receives(aContact());

        assertThat(door.restricted.on(family))
                .contains(new Restriction(family, RestrictionKind.RESTRICTED_STAFF, Set.of("dswm1", "dswm2")));
        assertThat(door.triage.goesStraightToManager(family)).isTrue();
        assertThat(door.triage.chaseBy(family)).as("nobody is sent after it").isEmpty();
        assertThat(door.audit.entries()).contains("system: restricted, " + family);
    }

    @Test
    void leavesOutAManagerOfTheFamilysName() {
        door.names.find(Set.of("cso1"), Set.of("cso1", "dswm2"));

        Reference family = door.receives(aContact());

        assertThat(door.restricted.on(family).orElseThrow().listed()).containsExactly("dswm1");
    }

    @Test
    void fallsToTheHeadOfServiceWhenTheWholeDeskIsKin() {
        door.names.find(Set.of("dswm1"), Set.of("dswm1", "dswm2"));

        Reference family = door.receives(aContact());

        assertThat(door.restricted.on(family).orElseThrow().listed()).containsExactly("hos1");
    }

    @Test
    void neverLeavesARecordWithoutAnOwner() {
        door.names.find(Set.of("dswm1"), Set.of("dswm1", "dswm2", "hos1"));

        Reference family = door.receives(aContact());

        assertThat(door.restricted.on(family).orElseThrow().listed())
                .as("last comes whoever only has the name in common")
                .containsExactly("dswm2");
    }

    @Test
    void aNameAloneInCommonRestrictsNothing() {
        door.names.find(Set.of(), Set.of("cso1"));

        assertThat(door.restricted.on(door.receives(aContact()))).isEmpty();
    }

    @Test
    void inheritsKindAndListOfTheRecordThatItIsLike() {
        Reference first = door.receives(aContact());
        Restriction adopted = new Restriction(first, RestrictionKind.PRE_ADOPTION, Set.of("dswm2", "dehm1"));
        door.restricted.restrict(adopted, Set.of(), new Said(new Actor("dswm2"), "Before the adoption."));
        door.names.isLike(first);

        Reference second = door.receives(aContact());

        assertThat(door.restricted.on(second))
                .contains(new Restriction(second, RestrictionKind.PRE_ADOPTION, Set.of("dswm2", "dehm1")));
    }

    @Test
    void restrictsAContactWhoseFamilyBecomesKnownLaterAndOffersItsTasksAgain() {
        Reference plain = door.receives(aContact());
        door.names.find(Set.of("cso1"), Set.of("cso1"));

        door.discretion.learned(plain);

        assertThat(door.restricted.on(plain)).isPresent();
        assertThat(door.tasks.offered).containsExactly(plain);
    }

    @Test
    void takesSomebodyOffTheListWhoTurnsOutToBeKin() {
        Reference family = door.receives(aContact());
        Restriction wide = new Restriction(family, RestrictionKind.HIGH_PROFILE, Set.of("dswm1", "dswm2"));
        door.restricted.restrict(wide, Set.of(), new Said(new Actor("dswm1"), "In the papers."));
        door.names.find(Set.of(), Set.of("dswm2"));

        door.discretion.learned(family);

        assertThat(door.restricted.on(family).orElseThrow().listed()).containsExactly("dswm1");
        assertThat(door.restricted.reasons()).last().asString().startsWith("system: ");
        assertThat(door.tasks.offered).containsExactly(family);
    }
}
