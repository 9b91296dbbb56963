package onefrontdoor.taf;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import onefrontdoor.shared.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every version of every text of the minutes; nothing is written over. */
@Repository
class Minutes {

    private final JdbcClient database;
    private final Clock clock;

    Minutes(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A text as it stands; version 0 is what nobody has written yet. */
    record Text(int version, String words) {

        static final Text NONE = new Text(0, "");

        /** Says nothing of what people wrote (P23). */
        @Override
        public String toString() {
            return "Text " + version;
        }
    }

    Map<AgendaItem, Text> of(UUID meeting) {
        Map<AgendaItem, Text> texts = new EnumMap<>(AgendaItem.class);
        database.sql("select distinct on (topic) topic, version, words from taf_minutes where meeting = ?"
                        + " order by topic, version desc")
                .param(meeting)
                .query(row -> {
                    texts.put(
                            AgendaItem.valueOf(row.getString("topic")),
                            new Text(row.getInt("version"), row.getString("words")));
                });
        return texts;
    }

    /** @return false when somebody else has written this version */
    boolean add(UUID meeting, AgendaItem item, Text over, Actor by) {
        return database.sql("insert into taf_minutes (meeting, topic, version, words, by_whom, at)"
                                + " values (?, ?, ?, ?, ?, ?) on conflict do nothing")
                        .params(meeting, item.name(), over.version() + 1, over.words(), by.id())
                        .param(clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
