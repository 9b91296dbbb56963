package onefrontdoor.frontdoor;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which services of the directory a manager chose with a decision; nothing is sent to them by that. */
@Repository
class ChosenServices {

    private final JdbcClient database;

    ChosenServices(JdbcClient database) {
        this.database = database;
    }

    void keep(UUID decision, List<UUID> services) {
        services.forEach(service -> database.sql("insert into destination_service (decision, service) values (?, ?)")
                .params(decision, service)
                .update());
    }

    List<UUID> with(UUID decision) {
        return database.sql("select service from destination_service where decision = ? order by service")
                .param(decision)
                .query(UUID.class)
                .list();
    }
}
