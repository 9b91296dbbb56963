package onefrontdoor.platform.engine;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/** The processes of a case, and where they stand. */
@Component
class CasePlaces {

    private final RuntimeService runtime;

    CasePlaces(RuntimeService runtime) {
        this.runtime = runtime;
    }

    /** A process and all that it called, itself first. */
    List<ProcessInstance> of(ProcessInstance begun) {
        Stream<ProcessInstance> called =
                runtime.createProcessInstanceQuery().superProcessInstanceId(begun.getId()).list().stream()
                        .map(this::of)
                        .flatMap(Collection::stream);
        return Stream.concat(Stream.of(begun), called).toList();
    }

    /** Names of the steps at which somebody or something is waited for, in the order of the alphabet; none once it has ended. */
    String words(List<ProcessInstance> processes) {
        return processes.stream()
                .map(process -> runtime.getActivityInstance(process.getId()))
                .filter(Objects::nonNull)
                .flatMap(CasePlaces::leaves)
                .sorted()
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static Stream<String> leaves(ActivityInstance place) {
        Stream<String> begins =
                Arrays.stream(place.getChildTransitionInstances()).map(job -> job.getActivityName() + " (begins)");
        ActivityInstance[] inner = place.getChildActivityInstances();
        boolean waits = inner.length == 0
                && !"callActivity".equals(place.getActivityType())
                && !place.getActivityId().equals(place.getProcessDefinitionId());
        Stream<String> here =
                waits && place.getActivityName() != null ? Stream.of(place.getActivityName()) : Stream.of();
        return Stream.of(begins, here, Arrays.stream(inner).flatMap(CasePlaces::leaves))
                .flatMap(each -> each);
    }
}
