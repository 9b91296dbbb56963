package onefrontdoor.platform.engine;

import java.util.List;
import onefrontdoor.redesign.CaseMove.Way;
import onefrontdoor.redesign.MovingCases;
import onefrontdoor.shared.Actor;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Running cases as the engine holds them. */
@Component
class EngineCases implements MovingCases {

    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final FlowMigration migration;
    private final int most;

    EngineCases(
            RepositoryService repository,
            RuntimeService runtime,
            FlowMigration migration,
            @Value("${onefrontdoor.case-moves.at-once}") int most) {
        this.repository = repository;
        this.runtime = runtime;
        this.migration = migration;
        this.most = most;
    }

    @Override
    public List<Left> left(String process) {
        List<ProcessDefinition> versions = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .orderByProcessDefinitionVersion()
                .asc()
                .list();
        return versions.stream()
                .limit(Math.max(0, versions.size() - 1))
                .map(version -> new Left(version.getVersion(), begunBy(version)))
                .filter(version -> version.cases() > 0)
                .toList();
    }

    private long begunBy(ProcessDefinition version) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionId(version.getId())
                .rootProcessInstances()
                .count();
    }

    @Override
    public List<String> tried(Way way, Actor by) {
        FlowMove order = order(way);
        return MigrationReport.counted(migration.tried(order, by, most), true);
    }

    @Override
    public List<String> moved(Way way, Actor by) {
        FlowMove order = order(way);
        return MigrationReport.counted(migration.moved(order, by, most), false);
    }

    private static FlowMove order(Way way) {
        FlowMove.Clocks clocks = way.clocksAnew() ? FlowMove.Clocks.SET_ANEW : FlowMove.Clocks.KEPT;
        return new FlowMove(way.process(), way.from(), way.to(), clocks);
    }
}
