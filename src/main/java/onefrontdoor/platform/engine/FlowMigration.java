package onefrontdoor.platform.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Moves running cases from one version of a model to another (INV18, SC34). A case moves whole, with all that its process
 * called, or stays as it is; each has a transaction of its own and an entry in the audit. A trial does the same and takes
 * it back, so that it says of each case what would really happen.
 */
@Component
public class FlowMigration {

    private final RuntimeService runtime;
    private final FlowVersions versions;
    private final CasePlaces places;
    private final AuditTrail audit;
    private final TransactionTemplate alone;

    FlowMigration(
            RuntimeService runtime,
            FlowVersions versions,
            CasePlaces places,
            AuditTrail audit,
            PlatformTransactionManager transactions) {
        this.runtime = runtime;
        this.versions = versions;
        this.places = places;
        this.audit = audit;
        this.alone = new TransactionTemplate(transactions);
        alone.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
    }

    /** What would become of each case; nothing moves. */
    public List<CaseMoved> tried(FlowMove order, Actor by) {
        return tried(order, by, Integer.MAX_VALUE);
    }

    /** @param most when so many can move, no more are tried */
    List<CaseMoved> tried(FlowMove order, Actor by, int most) {
        return each(order, by, most, TransactionStatus::setRollbackOnly);
    }

    /** Moves each case that can be moved, one after the other; called again it goes on with those that are left. */
    public List<CaseMoved> moved(FlowMove order, Actor by) {
        return moved(order, by, Integer.MAX_VALUE);
    }

    /** @param most when so many have moved, no more do */
    List<CaseMoved> moved(FlowMove order, Actor by, int most) {
        return each(order, by, most, kept -> {});
    }

    private List<CaseMoved> each(FlowMove order, Actor by, int most, Consumer<TransactionStatus> end) {
        versions.of(order.process(), order.to());
        List<CaseMoved> cases = new ArrayList<>();
        int moved = 0;
        for (ProcessInstance begun : begun(order)) {
            if (moved == most) {
                break;
            }
            CaseMoved one = one(begun, order, by, end);
            cases.add(one);
            moved += one.moves() ? 1 : 0;
        }
        return cases;
    }

    private List<ProcessInstance> begun(FlowMove order) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionId(versions.of(order.process(), order.from()).getId())
                .rootProcessInstances()
                .orderByBusinessKey()
                .asc()
                .list();
    }

    private CaseMoved one(ProcessInstance begun, FlowMove order, Actor by, Consumer<TransactionStatus> end) {
        List<ProcessInstance> whole = places.of(begun);
        String place = places.words(whole);
        String reference = String.valueOf(begun.getBusinessKey());
        String refused = refused(() -> alone.executeWithoutResult(status -> {
            versions.move(whole, order);
            audit.changed(by, new Reference(reference), fact(order));
            end.accept(status);
        }));
        return new CaseMoved(reference, place, refused);
    }

    private @Nullable String refused(Runnable move) {
        try {
            move.run();
            return null;
        } catch (OptimisticLockingException somebodyElse) {
            return "somebody was at work on it just now; try again";
        } catch (MigratingProcessInstanceValidationException cannot) {
            return versions.words(cannot);
        } catch (ProcessEngineException | Refusal | IllegalArgumentException cannot) {
            return cannot.getMessage();
        }
    }

    private static String fact(FlowMove order) {
        return "moved from version %d to version %d of %s".formatted(order.from(), order.to(), order.process());
    }
}
