package onefrontdoor.directory;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Looks services up, page by page, and where they are; a place that is kept secret is never among them. */
@Repository
class DirectoryShelf {

    private static final String PLACES = " from directory_service s cross join lateral"
            + " jsonb_array_elements(coalesce(s.document -> 'service_at_locations', '[]')) as l where not s.confidential and ";

    private static final String WITHIN = "6371000 * 2 * asin(sqrt("
            + "power(sin(radians((l -> 'location' ->> 'latitude')::float8 - :latitude) / 2), 2)"
            + " + cos(radians(:latitude)) * cos(radians((l -> 'location' ->> 'latitude')::float8))"
            + " * power(sin(radians((l -> 'location' ->> 'longitude')::float8 - :longitude) / 2), 2))) <= :metres";

    private final JdbcClient database;

    DirectoryShelf(JdbcClient database) {
        this.database = database;
    }

    /** A stretch of a list: pages are counted from one. */
    record Stretch(int size, int page) {

        long skipped() {
            return (long) size * (page - 1);
        }
    }

    /** Somewhere on the globe, and how far around it. */
    record Around(double latitude, double longitude, double metres) {}

    List<ServiceEntry> services(ServicesSought sought, Stretch stretch) {
        return database.sql("select " + StoredEntry.COLUMNS + " from directory_service s where " + sought.conditions()
                        + " order by s.status, s.title, s.id limit :size offset :skipped")
                .params(sought.values())
                .param("size", stretch.size())
                .param("skipped", stretch.skipped())
                .query(StoredEntry::read)
                .list();
    }

    /** Every language besides English that some service speaks. */
    List<String> languages() {
        return database.sql("select distinct unnest(spoken) as language from directory_service order by 1")
                .query(String.class)
                .list();
    }

    long count(ServicesSought sought) {
        return database.sql("select count(*) from directory_service s where " + sought.conditions())
                .params(sought.values())
                .query(Long.class)
                .single();
    }

    List<JsonNode> places(ServicesSought sought, Optional<Around> around, Stretch stretch) {
        return query(
                        "select l as place, " + StoredEntry.COLUMNS,
                        sought,
                        around,
                        " order by s.title, s.id, l ->> 'id' limit " + stretch.size() + " offset " + stretch.skipped())
                .query((row, number) -> place(StoredEntry.json(row.getString("place")), StoredEntry.read(row, number)))
                .list();
    }

    long countPlaces(ServicesSought sought, Optional<Around> around) {
        return query("select count(*)", sought, around, "").query(Long.class).single();
    }

    Optional<JsonNode> place(UUID id) {
        return database.sql("select l as place, " + StoredEntry.COLUMNS + PLACES + "l ->> 'id' = ? limit 1")
                .param(id.toString())
                .query((row, number) -> place(StoredEntry.json(row.getString("place")), StoredEntry.read(row, number)))
                .optional();
    }

    private JdbcClient.StatementSpec query(String what, ServicesSought sought, Optional<Around> around, String order) {
        String near = around.map(here -> " and " + WITHIN).orElse("");
        JdbcClient.StatementSpec query =
                database.sql(what + PLACES + sought.conditions() + near + order).params(sought.values());
        around.ifPresent(here -> query.param("latitude", here.latitude())
                .param("longitude", here.longitude())
                .param("metres", here.metres()));
        return query;
    }

    private static JsonNode place(JsonNode place, ServiceEntry entry) {
        ObjectNode shown = place.deepCopy();
        shown.put("service_id", entry.id().toString());
        shown.set("service", PublishedService.inList(entry));
        return shown;
    }

    /** The middle of what the directory knows in this postcode, or else in its district; it has no gazetteer. */
    Optional<Around> middleOf(ServicesSought.Nearby nearby) {
        String bare = nearby.postcode().toUpperCase(Locale.ROOT).replace(" ", "");
        return middle("replace(upper(a ->> 'postal_code'), ' ', '') = ?", bare, nearby.metres())
                .or(() -> middle(
                        "upper(a ->> 'postal_code') like ? || ' %'", PostcodeArea.district(bare), nearby.metres()));
    }

    private Optional<Around> middle(String which, String postcode, double metres) {
        return database.sql("select avg((l -> 'location' ->> 'latitude')::float8) as latitude,"
                        + " avg((l -> 'location' ->> 'longitude')::float8) as longitude" + PLACES
                        + "l -> 'location' ->> 'latitude' is not null and l -> 'location' ->> 'longitude' is not null and"
                        + " exists (select from jsonb_array_elements(l -> 'location' -> 'addresses') as a where "
                        + which
                        + ") having count(*) > 0")
                .param(postcode)
                .query((row, number) -> new Around(row.getDouble(1), row.getDouble(2), metres))
                .optional();
    }
}
