package onefrontdoor.frontdoor;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import onefrontdoor.consent.FieldClass;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Which kinds of information each desk, and each task beyond that, needs to see (RB24, P6), as the council configures it.
 * A desk that is not listed sees nothing.
 *
 * @param safeAddressWhen the home of a family about whom one of these is said, or nothing at all, may be a safe address
 */
@ConfigurationProperties("onefrontdoor.fields")
record FieldNeeds(List<AtDesk> desks, List<OnForm> tasks, Set<Indicator> safeAddressWhen) {

    FieldNeeds {
        desks = List.copyOf(desks);
        tasks = List.copyOf(tasks);
        safeAddressWhen = Set.copyOf(safeAddressWhen);
    }

    /**
     * What a desk needs.
     *
     * @param service the service that works at the desk, which sees no more than sharing with it allows (RB22, CT12)
     */
    record AtDesk(
            String code, Set<FieldClass> sees, @Nullable String service) {}

    /** What whoever does a task needs beside what their desk sees. */
    record OnForm(String form, Set<FieldClass> sees) {}

    List<AtDesk> at(Collection<String> codes) {
        return desks.stream().filter(desk -> codes.contains(desk.code())).toList();
    }

    Set<FieldClass> on(String form) {
        return tasks.stream()
                .filter(task -> task.form().equals(form))
                .flatMap(task -> task.sees().stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(FieldClass.class)));
    }
}
