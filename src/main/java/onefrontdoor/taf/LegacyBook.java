package onefrontdoor.taf;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import onefrontdoor.shared.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What became of each file and each of its rows; a record of the earlier system is in it once. */
@Repository
class LegacyBook {

    private static final ObjectMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    private final JdbcClient database;
    private final Clock clock;

    LegacyBook(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** One import after the other, so that two of the same file do not meet. */
    void takeTurn() {
        database.sql("select pg_advisory_xact_lock(hashtextextended('legacy_file', 0))::text")
                .query(String.class)
                .single();
    }

    void open(UUID file, String digest, Actor by) {
        database.sql("insert into legacy_file (id, digest, by_whom, at) values (?, ?, ?, ?)")
                .params(file, digest, by.id(), clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    Actor importer(UUID family) {
        return new Actor(database.sql("select by_whom from legacy_file join legacy_family family on"
                        + " family.file = legacy_file.id where family.id = ?")
                .param(family)
                .query(String.class)
                .single());
    }

    /** The records that are here or on their way, with the digests of their rows. */
    Map<String, String> records() {
        return database
                .sql("select legacy_id, digest from legacy_row where outcome in ('WAITING', 'TAKEN')")
                .query((row, place) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void enter(UUID file, LegacyLine line, LegacyFamilies.Numbers families) {
        LegacyRecord record = line.record();
        LegacyWords.Row row = LegacyWords.Row.of(line);
        database.sql("insert into legacy_row (id, file, line, legacy_id, family, outcome, fault, gaps, digest, told)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as jsonb))")
                .params(UUID.randomUUID(), file, line.line(), line.legacyId())
                .params(record == null ? null : families.of(record.household()))
                .params(line.outcome().name(), row.fault(), row.gaps(), line.digest())
                .param(record == null ? null : json(record))
                .update();
    }

    private static String json(LegacyRecord record) {
        try {
            return JSON.writeValueAsString(record);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A record cannot be written down");
        }
    }

    /** What the rows of a family say, in the order of the file. */
    List<LegacyRecord> waiting(UUID family) {
        return database.sql("select told from legacy_row where family = ? and outcome = 'WAITING' order by line")
                .param(family)
                .query((row, place) -> read(row.getString(1)))
                .list();
    }

    private static LegacyRecord read(String told) {
        try {
            return JSON.readValue(told, LegacyRecord.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A record cannot be read again");
        }
    }

    /** What the row says is on the contact now, and here no longer. */
    void taken(String legacyId, UUID child) {
        database.sql("update legacy_row set outcome = 'TAKEN', told = null, child = ?"
                        + " where legacy_id = ? and outcome = 'WAITING'")
                .params(child, legacyId)
                .update();
    }

    /** The record lacks something that shows only once it is here. */
    void lacks(String legacyId, LegacyGap gap) {
        database.sql("update legacy_row set gaps = trim(gaps || ' ' || ?) where legacy_id = ? and outcome = 'WAITING'")
                .params(gap.name(), legacyId)
                .update();
    }
}
