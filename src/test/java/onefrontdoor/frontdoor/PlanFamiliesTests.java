package onefrontdoor.frontdoor;

import static onefrontdoor.frontdoor.AContact.LEO;
import static onefrontdoor.frontdoor.AContact.NUR;
import static onefrontdoor.frontdoor.AContact.aContact;
import static onefrontdoor.frontdoor.Door.sent;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which children are to have a plan: those of level 2b or 3 whom a service has taken on, and nobody else (SC01, SC02). */
class PlanFamiliesTests {

    private static final Actor SERVICE = new Actor("centre");

    private final Door door = new Door();
    private final Reference contact = door.receives(aContact().about(NUR, LEO));
    private final PlanFamilies families =
            new PlanFamilies(door.files, null, door.book, door.levelsOfNeed, door.serviceAnswers, door.supportAnswers);

    @ParameterizedTest
    @EnumSource(
            value = Level.class,
            names = {"LEVEL_2B", "LEVEL_3"})
    void areThoseWhomAServiceHasTakenOn(Level level) {
        sentToServices(level);
        assertThat(families.accepted(contact)).isEmpty();

        accept(2);

        assertThat(families.accepted(contact)).singleElement().satisfies(child -> {
            assertThat(child.number()).isEqualTo(2);
            assertThat(child.level()).isEqualTo(level.name());
            assertThat(child.agency()).isEqualTo("childrens-centre");
            assertThat(child.decision())
                    .isEqualTo(door.book
                            .destination(door.child(contact, 2))
                            .orElseThrow()
                            .id());
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = Level.class,
            names = {"LEVEL_1", "LEVEL_2A"})
    void areNotThoseWhomOneAgencyHelpsAlone(Level level) {
        sentToServices(level);

        accept(2);
        supported("ACCEPT");

        assertThat(families.accepted(contact)).isEmpty();
    }

    @Test
    void areThoseOfTargetedFamilySupportOnceItHasAccepted() {
        sentToServices(Level.LEVEL_3);

        door.clock.pass(Duration.ofDays(3));
        supported("ACCEPT");

        assertThat(families.accepted(contact)).singleElement().satisfies(child -> {
            assertThat(child.agency()).isEqualTo("targeted-family-support");
            assertThat(child.decidedAt()).as("its manager has the final say").isEqualTo(door.clock.instant());
        });
    }

    @Test
    void areNotThoseWhoWereDeclined() {
        sentToServices(Level.LEVEL_3);

        supported("DECLINE");

        assertThat(families.accepted(contact)).isEmpty();
    }

    private void sentToServices(Level level) {
        door.threshold.decide(contact, List.of(judged(1, level), judged(2, level)), Door.MANAGER);
        door.destination.decide(
                contact,
                List.of(sent(1, Destination.TARGETED_FAMILY_SUPPORT), sent(2, Destination.CHILDRENS_CENTRE)),
                Door.EARLY_HELP);
    }

    private static ThresholdDecision.Judgement judged(int child, Level level) {
        return new ThresholdDecision.Judgement(child, level, Route.NOT_SOCIAL_CARE, "Because of what school sees.");
    }

    private void accept(int child) {
        door.serviceAnswers.accept(
                door.book.destination(door.child(contact, child)).orElseThrow().id(), SERVICE);
    }

    private void supported(String answer) {
        Map<String, Object> row = Map.of(
                "number", "1", "answer", answer, "alternative", "OTHER_EARLY_HELP", "rationale", "As discussed.");
        door.familySupport.decide(contact, new FormAnswers(new Actor("tm1"), Map.of("children", List.of(row))));
    }
}
