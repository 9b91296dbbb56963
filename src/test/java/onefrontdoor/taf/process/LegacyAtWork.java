package onefrontdoor.taf.process;

import static onefrontdoor.taf.process.PlansAtWork.PLANS;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.execute;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.managementService;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.runtimeService;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import onefrontdoor.TestEngine;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import onefrontdoor.taf.LegacyDesk;
import onefrontdoor.taf.LegacyFile;
import onefrontdoor.taf.LegacyImport;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/** Imports with their real desks, tables and models; jobs are run by hand. */
final class LegacyAtWork {

    private LegacyAtWork() {}

    static void open() {
        PlansAtWork.open();
        PLANS.earlier.mend();
        PLANS.owner
                .sql("truncate legacy_row, legacy_family, legacy_file cascade")
                .update();
        LegacyDesk desk = PLANS.bean(LegacyDesk.class);
        CamundaLegacyProcess process =
                new CamundaLegacyProcess(TestEngine.engine().getRuntimeService());
        TestEngine.register(new BeginNextFamiliesDelegate(desk, process));
        TestEngine.register(new TakeOverFamilyDelegate(desk));
        TestEngine.register(new AskWhoLeadsDelegate(process));
        TestEngine.register(new CarryOnPlanDelegate(process));
        TestEngine.register(new WatchPlanDelegate(desk));
    }

    /** The import of a file, which has begun nothing yet. */
    static ProcessInstance received(LegacyFile file) {
        UUID number = PLANS.bean(LegacyImport.class).take(file.bytes(), new Actor("hos1"));
        new CamundaLegacyProcess(TestEngine.engine().getRuntimeService()).fileReceived(number);
        return byKey(number.toString()).orElseThrow();
    }

    /** Everything is taken over whose turn it is. */
    static void run() {
        for (Optional<Job> job = next(); job.isPresent(); job = next()) {
            execute(job.get());
        }
    }

    static Optional<Job> next() {
        return managementService().createJobQuery().messages().withRetriesLeft().list().stream()
                .findFirst();
    }

    /** The household that a job is about. */
    static String familyOf(Job job) {
        String key = runtimeService()
                .createProcessInstanceQuery()
                .processInstanceId(job.getProcessInstanceId())
                .singleResult()
                .getBusinessKey();
        return PLANS.owner
                .sql("select household from legacy_family where id = ?")
                .param(UUID.fromString(key))
                .query(String.class)
                .single();
    }

    /** The only plan that was taken over. */
    static Reference plan() {
        return new Reference(PLANS.owner
                .sql("select plan_reference from legacy_family where plan_reference is not null")
                .query(String.class)
                .single());
    }

    static Optional<ProcessInstance> byKey(String businessKey) {
        List<ProcessInstance> running = runtimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey)
                .list();
        return running.stream().findFirst();
    }

    static ProcessInstance of(String process, Reference plan) {
        return runtimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(plan.value())
                .singleResult();
    }
}
