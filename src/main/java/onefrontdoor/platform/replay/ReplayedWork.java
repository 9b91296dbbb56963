package onefrontdoor.platform.replay;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Behind every piece of work that a model names stands what was answered there; none of the service's own code runs. */
final class ReplayedWork extends AbstractMap<Object, Object> {

    private static final String ENDING = "Delegate";

    private final JavaDelegate work;

    ReplayedWork(Consumer<DelegateExecution> work) {
        this.work = work::accept;
    }

    @Override
    public boolean containsKey(Object name) {
        return name instanceof String word && word.endsWith(ENDING);
    }

    @Override
    public Object get(Object name) {
        return containsKey(name) ? work : null;
    }

    @Override
    public Set<Map.Entry<Object, Object>> entrySet() {
        return Set.of();
    }
}
