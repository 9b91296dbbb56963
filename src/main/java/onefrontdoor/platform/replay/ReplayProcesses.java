package onefrontdoor.platform.replay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import onefrontdoor.redesign.ModelSet;
import onefrontdoor.redesign.whatif.PastContact;
import onefrontdoor.redesign.whatif.Replays;
import onefrontdoor.shared.WorkingCalendar;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Gives each set to a process of its own. */
@Component
class ReplayProcesses implements Replays {

    private final PastContacts past;
    private final RepositoryService repository;
    private final WorkingCalendar calendar;
    private final Clock clock;
    private final String rulePack;
    private final int most;
    private final Duration unknownWork;
    private final Duration longest;

    ReplayProcesses(
            PastContacts past,
            RepositoryService repository,
            WorkingCalendar calendar,
            Clock clock,
            @Value("${onefrontdoor.rule-pack}") String rulePack,
            @Value("${onefrontdoor.what-if.contacts}") int most,
            @Value("${onefrontdoor.what-if.unknown-work}") Duration unknownWork,
            @Value("${onefrontdoor.what-if.longest}") Duration longest) {
        this.past = past;
        this.repository = repository;
        this.calendar = calendar;
        this.clock = clock;
        this.rulePack = rulePack;
        this.most = most;
        this.unknownWork = unknownWork;
        this.longest = longest;
    }

    @Override
    public List<PastContact> newest() {
        return past.newest(most);
    }

    @Override
    public List<Through> through(List<ModelSet> sets, List<PastContact> contacts) {
        List<ReplayProcess> begun = new ArrayList<>();
        try {
            for (ReplayOrder order : orders(sets, contacts)) {
                begun.add(ReplayProcess.begin(order, longest));
            }
            return answers(begun);
        } catch (IOException failed) {
            throw new UncheckedIOException("The replay ended before it had an answer.", failed);
        } finally {
            begun.forEach(ReplayProcess::end);
        }
    }

    private List<ReplayOrder> orders(List<ModelSet> sets, List<PastContact> contacts) throws IOException {
        List<Integer> ports = freePorts(sets.size());
        Set<String> known = known();
        long until = clock.millis();
        return IntStream.range(0, sets.size())
                .mapToObj(n -> new ReplayOrder(
                        sets.get(n),
                        contacts,
                        ports.get(n),
                        known,
                        calendar.table(),
                        rulePack,
                        until,
                        unknownWork.toMillis()))
                .toList();
    }

    private Set<String> known() {
        return repository.createProcessDefinitionQuery().latestVersion().list().stream()
                .map(ProcessDefinition::getKey)
                .collect(Collectors.toSet());
    }

    private static List<Through> answers(List<ReplayProcess> begun) throws IOException {
        List<Through> all = new ArrayList<>();
        for (ReplayProcess process : begun) {
            all.add(process.answer());
        }
        return all;
    }

    /** All at once, so that no two are the same. */
    private static List<Integer> freePorts(int many) throws IOException {
        List<ServerSocket> taken = new ArrayList<>();
        try {
            for (int n = 0; n < many; n++) {
                taken.add(new ServerSocket(0));
            }
            return taken.stream().map(ServerSocket::getLocalPort).toList();
        } finally {
            for (ServerSocket socket : taken) {
                socket.close();
            }
        }
    }
}
