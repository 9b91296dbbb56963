package onefrontdoor.stepchange;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import onefrontdoor.shared.Reference;
import onefrontdoor.stepchange.Disagreement.About;
import onefrontdoor.stepchange.Disagreement.Found;
import onefrontdoor.stepchange.Disagreement.Step;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every disagreement with its stages; each is added to and never changed (RB33). */
@Repository
class Disagreements {

    private static final String KEEP =
            "insert into disagreement (id, contact_reference, child, child_number, kind, decision, decided_by, way,"
                    + " challenged_by, agency, name, role, reached, why, wanted, new_harm, begun_at)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing";

    private static final String READ =
            "select d.id, d.contact_reference, d.child, d.child_number, d.kind, d.decision, d.decided_by, d.way,"
                    + " d.challenged_by, d.agency, d.name, d.role, d.reached, d.why, d.wanted, d.new_harm,"
                    + " d.begun_at as d_begun, s.stage, s.begun_at, s.due_at, f.finding, f.words, f.decision as fresh,"
                    + " f.found_by, f.found_at from disagreement d join disagreement_stage s on s.disagreement = d.id"
                    + " left join disagreement_finding f on f.disagreement = d.id and f.stage = s.stage where %s"
                    + " order by d.begun_at, d.id";

    private final JdbcClient database;

    Disagreements(JdbcClient database) {
        this.database = database;
    }

    /** @return whether it is new; the same request sent twice is one */
    boolean keep(Disagreement begun) {
        About about = begun.about();
        Challenge said = begun.challenge();
        return database.sql(KEEP)
                        .params(begun.id(), about.contact().value(), about.child(), about.number())
                        .params(about.kind().name(), about.decision(), about.decidedBy())
                        .params(
                                said.way().name(),
                                said.by().id(),
                                said.agency(),
                                said.person().name())
                        .params(said.person().role(), said.person().reached(), said.why(), said.wanted())
                        .params(said.newHarm(), utc(begun.begunAt()))
                        .update()
                == 1;
    }

    void begin(UUID disagreement, Step step) {
        database.sql("insert into disagreement_stage (disagreement, stage, begun_at, due_at) values (?, ?, ?, ?)")
                .params(disagreement, step.stage().name(), utc(step.begunAt()), utc(step.due()))
                .update();
    }

    /** @return false when the stage has ended before: of two who judge at once, one does */
    boolean end(UUID disagreement, DisagreementStage stage, Found found) {
        return database.sql(
                                "insert into disagreement_finding (disagreement, stage, finding, words, decision, found_by,"
                                        + " found_at) values (?, ?, ?, ?, ?, ?, ?) on conflict (disagreement, stage) do nothing")
                        .params(disagreement, stage.name(), found.finding().name(), found.words())
                        .params(found.decision(), found.by(), utc(found.at()))
                        .update()
                == 1;
    }

    Optional<Disagreement> find(UUID id) {
        return read("d.id = ?", id).stream().findFirst();
    }

    List<Disagreement> on(Reference contact) {
        return read("d.contact_reference = ?", contact.value());
    }

    List<Disagreement> about(UUID decision) {
        return read("d.decision = ?", decision);
    }

    List<Disagreement> since(Instant moment) {
        return read("d.begun_at >= ?", utc(moment));
    }

    /** Nobody else begins or ends anything about this disagreement until the transaction ends. */
    void hold(UUID id) {
        database.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param("disagreement " + id)
                .query()
                .listOfRows();
    }

    /** One query, however many there are; the stages of each come with it. */
    private List<Disagreement> read(String which, Object asked) {
        Map<UUID, Disagreement> heads = new LinkedHashMap<>();
        Map<UUID, List<Step>> steps = new HashMap<>();
        database.sql(READ.formatted(which)).param(asked).query(row -> {
            UUID id = row.getObject("id", UUID.class);
            if (!heads.containsKey(id)) {
                heads.put(id, DisagreementRows.begun(id, row));
            }
            steps.computeIfAbsent(id, any -> new ArrayList<>()).add(DisagreementRows.step(row));
        });
        return heads.values().stream()
                .map(head -> new Disagreement(
                        head.id(), head.about(), head.challenge(), head.begunAt(), steps.get(head.id())))
                .toList();
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
