package onefrontdoor.taf.process;

import static onefrontdoor.taf.LegacyFile.whole;
import static onefrontdoor.taf.process.PlansAtWork.PLANS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.execute;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.job;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.managementService;

import onefrontdoor.CoversModel;
import onefrontdoor.taf.LegacyFile;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@CoversModel("processes/taf/legacy-import.bpmn")
class LegacyImportProcessTests {

    @BeforeEach
    void open() {
        LegacyAtWork.open();
    }

    @Test
    void beginsSoManyFamiliesAtATimeAndEveryOneOnce() {
        LegacyFile file = new LegacyFile();
        for (int row = 1; row <= 120; row++) {
            file.with(whole("E-" + row, "NEXT_TAF_ON", ""));
        }
        ProcessInstance imported = LegacyAtWork.received(file);
        assertThat(imported).isWaitingAtExactly("Task_BeginNextFamilies");

        execute(job(imported));
        assertThat(PLANS.count("legacy_family where begun")).isEqualTo(50);
        execute(job(imported));
        execute(job(imported));

        assertThat(imported).isEnded().hasPassed("EndEvent_AllFamiliesBegun");
        LegacyAtWork.run();
        assertThat(PLANS.count("legacy_family where taken_at is null")).isZero();
        assertThat(PLANS.count("legacy_row where outcome = 'TAKEN'")).isEqualTo(120);
        assertThat(PLANS.count("plan where reference in (select plan_reference from legacy_family)"))
                .isEqualTo(120);
    }

    @Test
    void endsAtOnceWhereAFileHasNothingToTakeOver() {
        ProcessInstance imported = LegacyAtWork.received(new LegacyFile().with(whole("")));

        execute(job(imported));

        assertThat(imported).isEnded();
    }

    @Test
    void stopsNoFamilyForOneThatFailsAndTakesThatOneOverLater() {
        PLANS.earlier.failFor("E-2");
        ProcessInstance imported = LegacyAtWork.received(
                new LegacyFile().with(whole("E-1")).with(whole("E-2")).with(whole("E-3")));
        execute(job(imported));

        managementService().createJobQuery().messages().list().forEach(LegacyImportProcessTests::tried);
        assertThat(PLANS.count("legacy_row where outcome = 'TAKEN'")).isEqualTo(2);
        PLANS.earlier.mend();
        LegacyAtWork.run();

        assertThat(PLANS.count("legacy_row where outcome = 'TAKEN'")).isEqualTo(3);
        assertThat(PLANS.count("plan where reference in (select plan_reference from legacy_family)"))
                .isEqualTo(3);
    }

    private static void tried(Job job) {
        String family = LegacyAtWork.familyOf(job);
        if (family.equals("household H-E-2")) {
            assertThatThrownBy(() -> execute(job)).hasMessageContaining("broke down");
        } else {
            execute(job);
        }
    }
}
