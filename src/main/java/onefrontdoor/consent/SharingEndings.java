package onefrontdoor.consent;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import onefrontdoor.family.Mention;
import onefrontdoor.shared.Reference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which agencies were told of somebody, may not be told any more, and are to hear of the ending and nothing else (CT11). */
@Service
@Transactional
public class SharingEndings {

    private final SharingFile file;
    private final SharingGate gate;
    private final JdbcClient database;
    private final Clock clock;

    SharingEndings(SharingFile file, SharingGate gate, JdbcClient database, Clock clock) {
        this.file = file;
        this.gate = gate;
        this.database = database;
        this.clock = clock;
    }

    /**
     * Sharing that was decided on, and has ended since.
     *
     * @param decision by which the agency was told last
     */
    public record Ending(UUID decision, Mention whose, String agency) {

        static Ending of(SharingDecision decision) {
            SharingRequest request = decision.request();
            return new Ending(decision.id(), request.whose(), request.withWhom());
        }
    }

    private record Told(Mention whose, String agency) {}

    /** What has ended and nobody has been told of; empty until something ends. */
    @Transactional(readOnly = true)
    public List<Ending> toTell(Reference contact) {
        Set<UUID> known = known(contact);
        return lastTold(contact).stream()
                .filter(decision -> !known.contains(decision.id()))
                .filter(decision -> !gate.wouldShare(decision.request()).mayShare())
                .map(Ending::of)
                .toList();
    }

    private Collection<SharingDecision> lastTold(Reference contact) {
        Map<Told, SharingDecision> last = new LinkedHashMap<>();
        file.decisions(contact).stream().filter(SharingDecision::mayShare).forEach(decision -> {
            SharingRequest request = decision.request();
            last.putIfAbsent(new Told(request.whose(), request.withWhom()), decision);
        });
        return last.values();
    }

    @Transactional(readOnly = true)
    public boolean anyToTell(Reference contact) {
        return !toTell(contact).isEmpty();
    }

    /** Each ending is told by one message; a second one is refused by the database. */
    public void tell(Collection<Ending> endings, UUID message) {
        endings.forEach(ending -> database.sql(
                        "insert into sharing_ended (decision, agency, message, written_at) values (?, ?, ?, ?)")
                .params(
                        ending.decision(),
                        ending.agency(),
                        message,
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update());
    }

    /** How many messages an agency had about a contact. */
    @Transactional(readOnly = true)
    public int timesTold(Reference contact, String agency) {
        return database.sql("select count(distinct e.message) from sharing_ended e"
                        + " join sharing_decision d on d.id = e.decision where d.reference = ? and e.agency = ?")
                .params(contact.value(), agency)
                .query(Integer.class)
                .single();
    }

    /** About whom a message is; nobody for one that is not of an ending. */
    @Transactional(readOnly = true)
    public List<Mention> of(UUID message) {
        return database.sql("select d.reference, d.person from sharing_ended e"
                        + " join sharing_decision d on d.id = e.decision where e.message = ? order by d.person")
                .param(message)
                .query((row, number) -> Mention.of(new Reference(row.getString(1)), row.getString(2)))
                .list();
    }

    private Set<UUID> known(Reference contact) {
        return database.sql("select e.decision from sharing_ended e"
                        + " join sharing_decision d on d.id = e.decision where d.reference = ?")
                .param(contact.value())
                .query(UUID.class)
                .set();
    }
}
