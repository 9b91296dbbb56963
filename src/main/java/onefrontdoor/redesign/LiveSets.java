package onefrontdoor.redesign;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import onefrontdoor.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every set of models that was live, one after the other; rows are added and never changed, and the last one is live. */
@Repository
public class LiveSets {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JdbcClient database;
    private final Clock clock;

    LiveSets(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Why a set went live. */
    public enum Why {
        /** A build of the service brought it. */
        BUILD,
        /** A process owner's redesign that a second person approved. */
        REDESIGN,
        /** The one before was made live again. */
        BACK
    }

    /**
     * A set that was or is live.
     *
     * @param redesign its number, where a redesign brought it
     * @param build fingerprint of the models of the build on which it was made
     */
    public record Live(int number, Why why, @Nullable Integer redesign, String build, String by, Instant at) {}

    /** Nobody else changes what is live until the transaction ends. */
    void hold() {
        database.sql("select pg_advisory_xact_lock(hashtextextended('live set', 0))")
                .query()
                .listOfRows();
    }

    /** Empty only before the first start. */
    Optional<Live> newest() {
        return read(" limit 1").stream().findFirst();
    }

    Live live() {
        return newest().orElseThrow();
    }

    /** The newest first. */
    List<Live> all() {
        return read("");
    }

    private List<Live> read(String most) {
        return database.sql(
                        "select number, why, redesign, build, by_whom, at from live_set order by number desc" + most)
                .query((row, place) -> new Live(
                        row.getInt(1),
                        Why.valueOf(row.getString(2)),
                        (Integer) row.getObject(3),
                        row.getString(4),
                        row.getString(5),
                        row.getObject(6, OffsetDateTime.class).toInstant()))
                .list();
    }

    ModelSet set(int number) {
        return set(database.sql("select files::text from live_set where number = ?")
                .param(number)
                .query(String.class)
                .single());
    }

    void add(Why why, @Nullable Integer redesign, String build, ModelSet set, Actor by) {
        int number = newest().map(Live::number).orElse(0) + 1;
        database.sql("insert into live_set (number, why, redesign, build, files, by_whom, at)"
                        + " values (?, ?, ?, ?, ?::jsonb, ?, ?)")
                .params(number, why.name(), redesign, build, written(set), by.id())
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    static String written(ModelSet set) {
        try {
            return JSON.writeValueAsString(set.files());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Texts can be written.", impossible);
        }
    }

    static ModelSet set(String files) {
        try {
            return new ModelSet(JSON.readValue(files, new TypeReference<TreeMap<String, String>>() {}));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Texts can be read.", impossible);
        }
    }

    static String fingerprint(ModelSet set) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(written(set).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256.", impossible);
        }
    }
}
