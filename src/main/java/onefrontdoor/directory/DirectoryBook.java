package onefrontdoor.directory;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.WorkingCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Services as they stand, with what they are searched by and the source that they came from. */
@Repository
class DirectoryBook {

    private static final String KEEP = """
                        insert into directory_service (id, provider, title, status, youngest, oldest, unborn, areas, spoken,
                            terms, confidential, document, source, confirmed_at, confirmed_by, changed_at, changed_by)
                        values (:id, :provider, :title, :status, :youngest, :oldest, :unborn, :areas, :spoken,
                            :terms::uuid[], :confidential, :document::jsonb, coalesce(:source::jsonb, :document::jsonb),
                            :confirmedAt, :confirmedBy, :now, :by)
                        on conflict (id) do update set (provider, title, status, youngest, oldest, unborn, areas, spoken,
                            terms, confidential, document, source, confirmed_at, confirmed_by, changed_at, changed_by)
                        = (excluded.provider, excluded.title, excluded.status, excluded.youngest, excluded.oldest,
                            excluded.unborn, excluded.areas, excluded.spoken, excluded.terms, excluded.confidential,
                            excluded.document, coalesce(:source::jsonb, directory_service.source), excluded.confirmed_at,
                            excluded.confirmed_by, excluded.changed_at, excluded.changed_by)""";

    private final JdbcClient database;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    DirectoryBook(JdbcClient database, Clock clock, ApplicationEventPublisher events) {
        this.database = database;
        this.clock = clock;
        this.events = events;
    }

    /** What keeping a service did. */
    enum Kept {
        ADDED,
        CHANGED,
        UNCHANGED
    }

    /** Keeps a service as its source says it, unless that is what the source said before: then staff may know better. */
    Kept keep(JsonNode source, Actor by) {
        Optional<JsonNode> before = database.sql("select source from directory_service where id = ? for update")
                .param(UUID.fromString(source.path("id").asText()))
                .query((row, place) -> StoredEntry.json(row.getString(1)))
                .optional();
        if (before.filter(StoredEntry.json(source.toString())::equals).isPresent()) {
            return Kept.UNCHANGED;
        }
        write(new ServiceEntry(source, confirmedAt(source), null), source, by);
        return before.isPresent() ? Kept.CHANGED : Kept.ADDED;
    }

    /** The service changed at this desk; what its source said stays beside it. */
    void change(ServiceEntry entry, Actor by) {
        write(entry, null, by);
    }

    private void write(ServiceEntry entry, @Nullable JsonNode source, Actor by) {
        database.sql(KEEP)
                .params(searchedBy(entry))
                .param("provider", provider(entry))
                .param("document", entry.document().toString())
                .param("source", source == null ? null : source.toString())
                .param("confirmedAt", at(entry.confirmedAt()))
                .param("confirmedBy", entry.confirmedBy())
                .param("now", at(clock.instant()))
                .param("by", by.id())
                .update();
        events.publishEvent(new EntryConfirmed(entry.id(), by));
    }

    private static Map<String, ?> searchedBy(ServiceEntry entry) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("id", entry.id());
        columns.put("title", entry.title());
        columns.put("status", entry.status().word());
        columns.put("youngest", entry.youngest().orElse(null));
        columns.put("oldest", entry.oldest().orElse(null));
        columns.put("unborn", entry.isForUnborn());
        columns.put("areas", entry.areas().toArray(String[]::new));
        columns.put("spoken", entry.languages().toArray(String[]::new));
        columns.put("terms", entry.terms().stream().map(UUID::toString).toArray(String[]::new));
        columns.put("confidential", entry.isConfidential());
        return columns;
    }

    private @Nullable UUID provider(ServiceEntry entry) {
        JsonNode organisation = entry.document().path("organization");
        if (!organisation.isObject()) {
            return null;
        }
        UUID id = UUID.fromString(organisation.path("id").asText());
        database.sql("insert into directory_provider (id, title, agency) values (?, ?, ?) on conflict (id) do update"
                        + " set title = excluded.title, agency = excluded.agency")
                .params(id, entry.provider(), entry.agency().orElse(""))
                .update();
        return id;
    }

    Optional<ServiceEntry> find(UUID id) {
        return find(id, "");
    }

    /** Nobody else changes it until the end of this transaction. */
    Optional<ServiceEntry> hold(UUID id) {
        return find(id, " for update");
    }

    private Optional<ServiceEntry> find(UUID id, String lock) {
        return database.sql("select " + StoredEntry.COLUMNS + " from directory_service s where s.id = ?" + lock)
                .param(id)
                .query(StoredEntry::read)
                .optional();
    }

    boolean isEmpty() {
        return database.sql("select not exists (select from directory_service)")
                .query(Boolean.class)
                .single();
    }

    /** The day on which the source says that somebody made sure. */
    private static @Nullable Instant confirmedAt(JsonNode source) {
        String day = source.path("assured_date").asText("");
        return day.isEmpty()
                ? null
                : LocalDate.parse(day).atStartOfDay(WorkingCalendar.LONDON).toInstant();
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }
}
