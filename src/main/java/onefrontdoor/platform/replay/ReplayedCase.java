package onefrontdoor.platform.replay;

import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import onefrontdoor.redesign.whatif.PastContact;
import onefrontdoor.redesign.whatif.Replayed;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;

/** One contact, from its receipt until nothing more happens to it or the record ends; the clock jumps from one happening to the next. */
final class ReplayedCase {

    private static final int MOST_HAPPENINGS = 2_000;

    private final Map<String, String> processes = new HashMap<>();
    private final SortedMap<String, Integer> passed = new TreeMap<>();
    private final ManagementService jobs;
    private final ReplayedBeginnings beginnings;
    private final ReplayedPeople people;
    private final ReplayedMessages messages;
    private final Recorded recorded;
    private final Sample sample;
    private final Answers answers;
    private final PastContact contact;
    private String place = "";

    ReplayedCase(ProcessEngine engine, Flows flows, Tables tables, Sample sample, PastContact contact) {
        this.contact = contact;
        this.sample = sample;
        jobs = engine.getManagementService();
        recorded = new Recorded(contact);
        answers = new Answers(tables);
        beginnings = new ReplayedBeginnings(engine.getRuntimeService(), flows, recorded, answers, sample);
        people = new ReplayedPeople(engine.getTaskService(), flows, recorded, answers, sample);
        messages = new ReplayedMessages(engine.getRuntimeService(), flows, recorded, answers);
    }

    Replayed replay() {
        String stopped = null;
        try {
            ClockUtil.setCurrentTime(new Date(contact.flows().get(0).began()));
            beginnings.begin(contact);
            int happened = 0;
            while (happened < MOST_HAPPENINGS && goesOn()) {
                happened++;
            }
        } catch (ProcessEngineException cannot) {
            stopped = place;
        }
        return new Replayed(passed, answers.counted(), people.work(), stopped);
    }

    /** Whatever the service does of itself at this moment; when that is nothing, the next that happens. */
    private boolean goesOn() {
        Date now = ClockUtil.getCurrentTime();
        List<Job> all = jobs.createJobQuery().list();
        List<Job> due = all.stream()
                .filter(job -> job.getDuedate() == null || !job.getDuedate().after(now))
                .toList();
        due.forEach(job -> jobs.executeJob(job.getId()));
        return !due.isEmpty() || comes(all);
    }

    private boolean comes(List<Job> later) {
        Stream<Happening> clocks =
                later.stream().map(job -> new Happening(job.getDuedate().getTime(), () -> {}));
        Optional<Happening> next = Stream.of(
                        people.happenings(), messages.happenings(processes), beginnings.happenings(), clocks)
                .flatMap(all -> all)
                .min(Comparator.comparingLong(Happening::at))
                .filter(happening -> sample.knows(happening.at()));
        next.ifPresent(this::happens);
        return next.isPresent();
    }

    private void happens(Happening next) {
        long now = ClockUtil.getCurrentTime().getTime();
        ClockUtil.setCurrentTime(new Date(Math.max(now, next.at())));
        next.deed().run();
    }

    /** At every step of every model. */
    void passes(ExecutionEntity execution) {
        String process = execution.getProcessDefinition().getKey();
        place = Recorded.key(process, execution.getCurrentActivityId());
        processes.put(execution.getProcessInstanceId(), process);
        passed.merge(place, 1, Integer::sum);
    }

    /** For every piece of work that a model names. */
    void works(ExecutionEntity execution) {
        String step = Recorded.key(execution.getProcessDefinition().getKey(), execution.getCurrentActivityId());
        recorded.next(step).ifPresent(then -> execution.setVariables(answers.of(then)));
        beginnings.byMessageOf(step, execution.getVariables());
    }
}
