package onefrontdoor.application;

import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** A delegate that any expression which is evaluated may find, and that remembers being found. */
public class CanaryDelegate implements JavaDelegate {

    public static final AtomicInteger SONGS = new AtomicInteger();

    @Override
    public void execute(DelegateExecution execution) {
        sing();
    }

    public String sing() {
        SONGS.incrementAndGet();
        return "tweet";
    }
}
