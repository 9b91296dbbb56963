package onefrontdoor.platform.tasks;

import java.util.Map;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Refusal;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;

/** Where a half-filled form is kept for whoever holds the task, and shown to whoever may see it. */
@Service
class DraftDesk {

    private final EngineWork engine;
    private final TaskDrafts drafts;
    private final TaskHolders holders;
    private final FormService forms;
    private final AuditTrail audit;

    DraftDesk(EngineWork engine, TaskDrafts drafts, TaskHolders holders, @Lazy FormService forms, AuditTrail audit) {
        this.engine = engine;
        this.drafts = drafts;
        this.holders = holders;
        this.forms = forms;
        this.audit = audit;
    }

    TaskAtDesk show(String taskId) {
        return engine.on(
                taskId,
                (task, viewer) ->
                        new TaskAtDesk(EngineWork.reference(task).value(), holder(task, viewer), shown(task, viewer)));
    }

    /** @return the version under which it is kept */
    int keep(String taskId, Map<String, Object> typed, int seen) {
        return engine.on(taskId, (task, writer) -> {
            Map<String, Object> answers =
                    FieldsToFill.of(forms.getDeployedTaskForm(taskId)).in(typed);
            refuseUnlessHeld(task, writer);
            if (!drafts.keep(taskId, EngineWork.reference(task), answers, seen, writer)) {
                throw new NewerWords();
            }
            if (seen == 0) {
                audit.changed(writer, EngineWork.reference(task), "draft of " + task.getTaskDefinitionKey());
            }
            return seen + 1;
        });
    }

    void throwAway(String taskId) {
        engine.on(taskId, (task, writer) -> {
            refuseUnlessHeld(task, writer);
            drafts.forget(taskId);
            audit.changed(writer, EngineWork.reference(task), "no draft of " + task.getTaskDefinitionKey());
            return taskId;
        });
    }

    private void refuseUnlessHeld(TaskEntity task, Actor writer) {
        if (!drafts.isHeld(task.getId(), writer)) {
            throw new NotYours();
        }
    }

    private TaskAtDesk.@Nullable Holder holder(TaskEntity task, Actor viewer) {
        String holder = task.getAssignee();
        return holder == null
                ? null
                : EngineWork.asTheHouse(() -> new TaskAtDesk.Holder(
                        holders.name(holder), holders.since(task.getId(), holder), holder.equals(viewer.id())));
    }

    private TaskAtDesk.@Nullable Draft shown(TaskEntity task, Actor viewer) {
        return drafts.find(task.getId())
                .map(draft -> {
                    audit.read(viewer, EngineWork.reference(task), "draft of " + task.getTaskDefinitionKey());
                    return EngineWork.asTheHouse(() -> inWords(draft));
                })
                .orElse(null);
    }

    private TaskAtDesk.Draft inWords(TaskDraft draft) {
        return new TaskAtDesk.Draft(
                draft.answers(),
                holders.name(draft.writtenBy()),
                holders.name(draft.begunBy()),
                holders.moment(draft.writtenAt()),
                draft.version());
    }

    /** Somebody writes in a task that they do not hold. */
    static final class NotYours extends Refusal {

        private static final long serialVersionUID = 1L;

        NotYours() {
            super(Kind.CONFLICT, "You do not hold this task, so what you type is not kept. Claim it first.");
        }
    }

    /** A colleague, or the same person in another window, has written since the form was opened. */
    static final class NewerWords extends Refusal {

        private static final long serialVersionUID = 1L;

        NewerWords() {
            super(
                    Kind.CONFLICT,
                    "Somebody has typed in this task since you opened it, perhaps you in another window."
                            + " What you type here is not kept. Open the task again to go on with their words.");
        }
    }
}
