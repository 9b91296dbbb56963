package onefrontdoor.platform.tasks;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import onefrontdoor.directory.Colleague;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.filter.Filter;
import org.springframework.context.annotation.Lazy;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** How many tasks wait in each list for the person who asks, and what time it is here: a desk's own clock may be wrong. */
@RestController
class ListNumbers {

    private final EngineWork engine;
    private final FilterService filters;
    private final Colleagues colleagues;
    private final Clock clock;

    ListNumbers(EngineWork engine, @Lazy FilterService filters, Colleagues colleagues, Clock clock) {
        this.engine = engine;
        this.filters = filters;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    /** The numbers by the id of the list, and the names of those who may hold what is in them. */
    record Numbers(Instant now, Map<String, Long> counts, Map<String, String> names) {}

    @GetMapping("/camunda/api/desk/lists")
    Numbers numbers() {
        return engine.inOneTransaction(
                context -> new Numbers(clock.instant(), counts(), names(context.getAuthenticatedUserId())));
    }

    private Map<String, Long> counts() {
        return filters.createTaskFilterQuery().list().stream()
                .map(Filter::getId)
                .collect(Collectors.toMap(id -> id, filters::count));
    }

    private Map<String, String> names(String person) {
        return EngineWork.asTheHouse(
                () -> colleagues.of(person).stream().collect(Collectors.toMap(Colleague::id, Colleague::name)));
    }
}
