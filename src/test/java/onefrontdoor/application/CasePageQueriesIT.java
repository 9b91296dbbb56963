package onefrontdoor.application;

import static onefrontdoor.application.TasklistUser.judgement;
import static onefrontdoor.frontdoor.AContact.aContact;
import static onefrontdoor.frontdoor.AContact.child;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import onefrontdoor.family.Birth;
import onefrontdoor.family.Sex;
import onefrontdoor.frontdoor.Channel;
import onefrontdoor.frontdoor.ChildTold;
import onefrontdoor.frontdoor.MakeContact;
import onefrontdoor.frontdoor.Scenarios;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The case page asks the database equally often, however much there is to show. */
class CasePageQueriesIT extends FrontDoorScenario {

    /** A manager whom no Red contact concerns: calls about those stand on every page of whoever is called. */
    private static final String READER = "dehm1";

    /** With the steps between early help and social care, and who works beside it: however many children there are. */
    private static final int MOST = 26;

    private static final int MANY = 12;

    private final StatementsAsked statements = new StatementsAsked();

    @BeforeEach
    void listen() {
        statements.listen();
    }

    @AfterEach
    void listenNoMore() {
        statements.close();
    }

    @Test
    void asksAsOftenForManyChildrenAsForOne() {
        clock.moveTo("2026-03-11T11:05");
        String small = received(Scenarios.sc07(), Channel.API).reference().value();
        String large = received(manyChildren(), Channel.API).reference().value();
        decided(large);
        open(small);
        open(large);

        List<String> forOne = statementsToOpen(small);
        List<String> forMany = statementsToOpen(large);

        System.out.printf("Case page: %d statements for 1 child, %d for %d%n", forOne.size(), forMany.size(), MANY);
        assertThat(forOne).hasSizeBetween(1, MOST);
        assertThat(forMany).isEqualTo(forOne);
    }

    @Test
    void asksTheLedgerOnceForTheFormOfManyChildren() {
        clock.moveTo("2026-03-11T11:05");
        String large = received(manyChildren(), Channel.API).reference().value();
        TasklistUser manager = signedIn("dswm1");
        String task = manager.taskId(large);
        statements.forget();

        assertThat(manager.open(task).body()).contains("ZZ-Row1", "ZZ-Row" + MANY);

        assertThat(statements.asked())
                .filteredOn(line -> line.contains("agreement_entry"))
                .hasSize(1);
    }

    /** The numbers: one query for each block, whatever there is to count. */
    @Test
    void asksOnceForEachBlockOfTheNumbers() {
        TasklistUser manager = signedIn(READER);
        statements.forget();

        assertThat(manager.get("/desk/numbers").statusCode()).isEqualTo(200);

        assertThat(statements.asked()).hasSize(5);
    }

    private List<String> statementsToOpen(String reference) {
        TasklistUser manager = signedIn(READER);
        statements.forget();
        assertThat(manager.get("/contacts/" + reference).statusCode()).isEqualTo(200);
        return statements.asked();
    }

    private void open(String reference) {
        signedIn(READER).get("/contacts/" + reference);
    }

    private void decided(String reference) {
        TasklistUser manager = signedIn("dswm1");
        String task = manager.taskId(reference);
        manager.claim(task);
        assertThat(manager.decideThreshold(
                                task,
                                IntStream.rangeClosed(1, MANY)
                                        .mapToObj(child -> judgement(
                                                child,
                                                "LEVEL_3",
                                                child % 2 == 0 ? "SECTION_17" : "NOT_SOCIAL_CARE",
                                                "Because."))
                                        .toArray())
                        .statusCode())
                .isLessThan(300);
        runJobs();
    }

    private static MakeContact manyChildren() {
        ChildTold[] children = IntStream.rangeClosed(1, MANY)
                .mapToObj(number -> child("Kim ZZ-Row" + number, Birth.on(LocalDate.of(2012, number, 5)), Sex.UNKNOWN))
                .toArray(ChildTold[]::new);
        return aContact().about(children).make();
    }
}
