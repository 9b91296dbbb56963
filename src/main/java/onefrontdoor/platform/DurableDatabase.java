package onefrontdoor.platform;

import java.util.List;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a referrer was told is recorded must survive a crash of the database, so a database that may forget is refused (P1). */
@Component
class DurableDatabase implements InitializingBean {

    private static final List<String> SETTINGS = List.of("fsync", "synchronous_commit", "full_page_writes");

    private final JdbcClient database;
    private final boolean allowLoss;

    DurableDatabase(JdbcClient database, @Value("${onefrontdoor.database.allow-loss:false}") boolean allowLoss) {
        this.database = database;
        this.allowLoss = allowLoss;
    }

    @Override
    public void afterPropertiesSet() {
        List<String> off = SETTINGS.stream().filter(this::isOff).toList();
        if (!off.isEmpty() && !allowLoss) {
            throw new StartRefused("PostgreSQL may lose what it has confirmed: switch on " + String.join(", ", off)
                    + ". Only a test may set onefrontdoor.database.allow-loss=true instead.");
        }
    }

    private boolean isOff(String setting) {
        String value = database.sql("select current_setting(?)")
                .param(setting)
                .query(String.class)
                .single();
        return "off".equals(value);
    }
}
