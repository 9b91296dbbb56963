package onefrontdoor.directory;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The terms by which services are found, and the taxonomies that they belong to. */
@Repository
class DirectoryTerms {

    private final JdbcClient database;

    DirectoryTerms(JdbcClient database) {
        this.database = database;
    }

    /** A term by which a service is found, in the words of its taxonomy. */
    record Term(UUID id, String name) {}

    void keepTaxonomy(JsonNode taxonomy) {
        database.sql("insert into directory_taxonomy (id, title, document) values (?, ?, ?::jsonb)"
                        + " on conflict (id) do update set title = excluded.title, document = excluded.document")
                .params(id(taxonomy), taxonomy.path("name").asText(), taxonomy.toString())
                .update();
    }

    void keepTerm(JsonNode term) {
        UUID taxonomy = term.hasNonNull("taxonomy_id")
                ? UUID.fromString(term.path("taxonomy_id").asText())
                : null;
        database.sql(
                        "insert into directory_term (id, taxonomy, title, document) values (?, ?, ?, ?::jsonb) on conflict (id)"
                                + " do update set taxonomy = excluded.taxonomy, title = excluded.title, document = excluded.document")
                .param(id(term))
                .param(taxonomy)
                .params(term.path("name").asText(), term.toString())
                .update();
    }

    /** Every term that some service carries or that a taxonomy lists, by name. */
    List<Term> all() {
        return database.sql("select id, title from directory_term order by title, id")
                .query((row, place) -> new Term(row.getObject(1, UUID.class), row.getString(2)))
                .list();
    }

    List<JsonNode> page(Kind kind, int size, int page) {
        return database.sql("select document from " + kind.table + " order by title, id limit ? offset ?")
                .params(size, (long) size * (page - 1))
                .query((row, place) -> StoredEntry.json(row.getString(1)))
                .list();
    }

    long count(Kind kind) {
        return database.sql("select count(*) from " + kind.table)
                .query(Long.class)
                .single();
    }

    Optional<JsonNode> find(Kind kind, UUID id) {
        return database.sql("select document from " + kind.table + " where id = ?")
                .param(id)
                .query((row, place) -> StoredEntry.json(row.getString(1)))
                .optional();
    }

    /** A list of terms or one of them. */
    enum Kind {
        TAXONOMY("directory_taxonomy"),
        TERM("directory_term");

        private final String table;

        Kind(String table) {
            this.table = table;
        }
    }

    private static UUID id(JsonNode row) {
        return UUID.fromString(row.path("id").asText());
    }
}
