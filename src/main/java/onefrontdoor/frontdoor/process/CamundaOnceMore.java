package onefrontdoor.frontdoor.process;

import java.util.function.Supplier;
import onefrontdoor.frontdoor.OnceMore;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.stereotype.Component;

/** Whoever withdraws is never told to come back because somebody was quicker. */
@Component
class CamundaOnceMore implements OnceMore {

    private static final int TRIES = 3;

    @Override
    public <T> T whenOvertaken(Supplier<T> work) {
        for (int earlier = 1; earlier < TRIES; earlier++) {
            try {
                return work.get();
            } catch (OptimisticLockingException overtaken) {
                continue;
            }
        }
        return work.get();
    }
}
