package onefrontdoor.platform.replay;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import onefrontdoor.redesign.whatif.PastContact;
import onefrontdoor.redesign.whatif.PastContact.Answer;
import onefrontdoor.redesign.whatif.PastContact.Flow;
import onefrontdoor.redesign.whatif.PastContact.Kind;
import onefrontdoor.redesign.whatif.PastContact.Question;
import onefrontdoor.redesign.whatif.PastContact.Step;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads from the history of the engine what contacts that have ended once answered; who they are stays where it is. */
@Component
class PastContacts {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** A contact of which no step has an answer was triaged before answers were kept. */
    private static final String ENDED = """
            select p.business_key_ from act_hi_procinst p
            where p.proc_def_key_ = 'ContactTriageProcess' and p.super_process_instance_id_ is null
            and p.end_time_ is not null
            and exists (select from act_hi_detail d where d.proc_inst_id_ = p.id_ and d.name_ = 'straightToManager')
            order by p.start_time_ desc limit ?""";

    private static final String FLOWS = """
            select business_key_, id_, proc_def_key_, start_time_ from act_hi_procinst
            where business_key_ = any(?) and super_process_instance_id_ is null
            order by proc_def_key_ <> 'ContactTriageProcess', start_time_""";

    private static final String STEPS = """
            select p.business_key_, a.id_, a.proc_def_key_, a.act_id_, a.start_time_,
                   case when a.act_inst_state_ = 2 then null else a.end_time_ end
            from act_hi_actinst a join act_hi_procinst p on p.id_ = a.proc_inst_id_
            where p.business_key_ = any(?) order by a.start_time_, a.sequence_counter_""";

    private static final String ANSWERS = """
            select d.act_inst_id_, d.name_, d.var_type_, d.long_, d.text_
            from act_hi_detail d join act_hi_procinst p on p.id_ = d.proc_inst_id_
            where p.business_key_ = any(?) and d.act_inst_id_ is not null
            and d.var_type_ in ('boolean', 'integer', 'long', 'date', 'string')
            order by d.time_, d.sequence_counter_""";

    private static final String QUESTIONS = """
            select q.step, q.rule_table, q.facts::text
            from rule_question q join act_hi_procinst p on p.id_ = q.process
            where p.business_key_ = any(?) order by q.number""";

    private final JdbcClient database;

    PastContacts(JdbcClient database) {
        this.database = database;
    }

    private record Of<T>(String whom, T it) {}

    List<PastContact> newest(int most) {
        String[] ended =
                database.sql(ENDED).param(most).query(String.class).list().toArray(String[]::new);
        Map<String, List<Answer>> answers = read(ANSWERS, ended, PastContacts::answer);
        Map<String, List<Question>> questions = read(QUESTIONS, ended, PastContacts::question);
        Map<String, List<Step>> steps = read(STEPS, ended, row -> step(row, answers, questions));
        Map<String, List<Flow>> flows = read(FLOWS, ended, row -> flow(row, answers));
        return flows.entrySet().stream()
                .map(contact -> new PastContact(contact.getValue(), steps.getOrDefault(contact.getKey(), List.of())))
                .toList();
    }

    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> Map<String, List<T>> read(String sql, String[] ended, Reading<T> reading) {
        return database
                .sql(sql)
                .param(ended)
                .query((row, place) -> new Of<>(row.getString(1), reading.of(row)))
                .list()
                .stream()
                .collect(groupingBy(Of::whom, mapping(Of::it, toList())));
    }

    private static Flow flow(ResultSet row, Map<String, List<Answer>> answers) throws SQLException {
        return new Flow(row.getString(3), time(row, 4), answers.getOrDefault(row.getString(2), List.of()));
    }

    private static Step step(ResultSet row, Map<String, List<Answer>> answers, Map<String, List<Question>> questions)
            throws SQLException {
        String id = row.getString(2);
        return new Step(
                row.getString(3),
                row.getString(4),
                time(row, 5),
                row.getObject(6) == null ? null : time(row, 6),
                answers.getOrDefault(id, List.of()),
                questions.getOrDefault(id, List.of()));
    }

    private static long time(ResultSet row, int column) throws SQLException {
        return row.getTimestamp(column).getTime();
    }

    private static Answer answer(ResultSet row) throws SQLException {
        String name = row.getString(2);
        long number = row.getLong(4);
        return switch (row.getString(3)) {
            case "boolean" -> new Answer(name, Kind.YES_OR_NO, String.valueOf(number == 1));
            case "date" -> new Answer(name, Kind.TIME, String.valueOf(number));
            case "string" -> new Answer(name, Kind.WORD, row.getString(5));
            default -> new Answer(name, Kind.COUNT, String.valueOf(number));
        };
    }

    private static Question question(ResultSet row) throws SQLException {
        try {
            return new Question(row.getString(2), JSON.readValue(row.getString(3), new TypeReference<>() {}));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Facts can be read.", impossible);
        }
    }
}
