package onefrontdoor.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Each table says what it is for and each column whether it holds personal data, so that erasure and export find it. */
class EveryColumnIsMarkedIT extends FrontDoorScenario {

    private static final Pattern SOUNDS_PERSONAL = Pattern.compile(
            "name|address|postcode|phone|email|birth|words|rationale|told|note|answers|concern|reason|role|organisation|school"
                    + "|nhs|upn|description|relationship|language|going_well");

    /** Plain although they sound otherwise. */
    private static final Map<String, String> PLAIN_FOR_A_REASON = Map.ofEntries(
            Map.entry("audit_seal.day", "a day of the audit"),
            Map.entry("redesign.files", "models, tables and forms"),
            Map.entry("live_set.files", "models, tables and forms"),
            Map.entry("redesign_answer.words", "why a redesign does not go live, by those who open no record"),
            Map.entry("case_move_answer.words", "why cases stay on their version, by those who open no record"),
            Map.entry("start_hold.reason", "what is wrong with a model, by those who open no record"),
            Map.entry("budget_step.happened_on", "the day of a purchase"),
            Map.entry("contact.urgency_reason", "the sentence of a rule, the same for every family"),
            Map.entry("directory_keeper.named_at", "when a desk was named"),
            Map.entry("directory_keeper.named_by", "a user id"),
            Map.entry("directory_taxonomy.document", "a published list of terms"),
            Map.entry("directory_term.document", "a published term"),
            Map.entry("legacy_family.look_on", "a working day on which somebody looks"),
            Map.entry("message.done_on", "a working day of an officer"),
            Map.entry("sharing_decision_part.reason", "the sentence of a rule, the same for every family"),
            Map.entry("told_referrer.contact", "an id"),
            Map.entry("told_referrer.kind", "the key of a wording"),
            Map.entry("told_referrer.told_at", "a moment"),
            Map.entry("plan.closing_reason", "chosen from a list"),
            Map.entry("plan.next_taf_on", "the day of a meeting"),
            Map.entry("plan_action.by_when", "the day by which an action is done"),
            Map.entry("plan_closing.check_on", "the day on which somebody asks how a family is"),
            Map.entry("assessment.overdue_told_for", "the moment by which an assessment was due"),
            Map.entry("plan_closing_result.lasts_until", "the day on which somebody looks at a result"),
            Map.entry("social_care_request.closure_told_at", "when a system was told"),
            Map.entry("plan_event.day", "the day of a meeting"),
            Map.entry("taf_invitation.lead_told_at", "a moment"),
            Map.entry("taf_meeting.day", "the day of a meeting"));

    private record Column(String table, String name, String type, String comment) {

        String full() {
            return table + "." + name;
        }
    }

    @Test
    void everyTableSaysWhatItIsFor() {
        List<String> silent = database.sql("""
                        select c.relname from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
                        and c.relname not like 'act\\_%' and c.relname not like 'databasechangelog%'
                        and coalesce(obj_description(c.oid), '') = ''""").query(String.class).list();
        assertThat(silent).isEmpty();
    }

    @Test
    void everyColumnIsPlainOrPersonal() {
        List<Column> columns = columns();
        assertThat(columns).hasSizeGreaterThan(100);
        assertThat(columns.stream()
                        .filter(column -> !column.comment().matches("(?s)(plain|personal)\\b.*"))
                        .map(Column::full))
                .isEmpty();
        System.out.printf(
                "EveryColumnIsMarked: %d columns, %d personal%n",
                columns.size(),
                columns.stream()
                        .filter(column -> column.comment().startsWith("personal"))
                        .count());
    }

    @Test
    void whatSoundsPersonalIsMarkedPersonal() {
        List<String> doubtful = columns().stream()
                .filter(column -> column.comment().startsWith("plain"))
                .filter(column -> SOUNDS_PERSONAL.matcher(column.name()).find()
                        || column.type().equals("jsonb")
                        || column.type().equals("date"))
                .map(Column::full)
                .toList();
        assertThat(doubtful).isSubsetOf(PLAIN_FOR_A_REASON.keySet());
        assertThat(columns().stream().map(Column::full))
                .as("no stale exception")
                .containsAll(PLAIN_FOR_A_REASON.keySet());
    }

    private List<Column> columns() {
        return database.sql("""
                        select c.table_name, c.column_name, c.data_type,
                               coalesce(col_description(c.table_name::regclass, c.ordinal_position), '')
                        from information_schema.columns c where c.table_schema = 'public'
                        and c.table_name not like 'act\\_%' and c.table_name not like 'databasechangelog%'""")
                .query((row, number) ->
                        new Column(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
                .list();
    }
}
