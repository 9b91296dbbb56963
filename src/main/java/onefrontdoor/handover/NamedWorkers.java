package onefrontdoor.handover;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who looks after a child at the service that took it on, as the service named them. */
@Service
@Transactional(readOnly = true)
@NamedInterface("workers")
public class NamedWorkers {

    private final JdbcClient database;

    NamedWorkers(JdbcClient database) {
        this.database = database;
    }

    /** Name and how they are reached, in one line; empty when the service named nobody. */
    public Optional<String> of(UUID decision) {
        return database.sql("select concat_ws(', ', worker, worker_reached) from service_request"
                        + " where decision = ? and state = 'ACCEPTED' and worker is not null")
                .param(decision)
                .query(String.class)
                .optional();
    }
}
