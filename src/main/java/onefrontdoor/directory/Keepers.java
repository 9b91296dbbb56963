package onefrontdoor.directory;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Refusal;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which desk keeps which entry right: the one that somebody named for it, or else the one that is configured. */
@Component
@EnableConfigurationProperties({KeeperProperties.class, RotaProperties.class})
class Keepers {

    private final KeeperProperties properties;
    private final RotaProperties rota;
    private final JdbcClient database;
    private final Clock clock;

    Keepers(KeeperProperties properties, RotaProperties rota, JdbcClient database, Clock clock) {
        this.properties = properties;
        this.rota = rota;
        this.database = database;
        this.clock = clock;
        Stream.concat(Stream.of(properties.desk()), properties.desks().values().stream())
                .forEach(this::mustExist);
    }

    private void mustExist(String desk) {
        if (rota.desk(desk).isEmpty()) {
            throw new IllegalStateException("onefrontdoor.directory.keeper names a desk that there is not: " + desk);
        }
    }

    List<DutyDesk> desks() {
        return rota.desks();
    }

    String of(ServiceEntry entry) {
        return database.sql("select desk from directory_keeper where service = ?")
                .param(entry.id())
                .query(String.class)
                .optional()
                .orElseGet(() -> properties.of(entry));
    }

    /** @throws Refusal when there is no such desk */
    void name(ServiceEntry entry, String desk, Actor by) {
        if (rota.desk(desk).isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, "Choose a desk from the list.");
        }
        database.sql("insert into directory_keeper (service, desk, named_by, named_at) values (?, ?, ?, ?)"
                        + " on conflict (service) do update set (desk, named_by, named_at)"
                        + " = (excluded.desk, excluded.named_by, excluded.named_at)")
                .params(entry.id(), desk, by.id(), clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
