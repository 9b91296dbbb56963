package onefrontdoor.platform.demo;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A real PostgreSQL in a folder of the project, so that a newcomer needs a JDK, Maven and nothing else. */
@Configuration(proxyBeanMethods = false)
@Profile(DemoWithoutDatabase.PROFILE)
class EmbeddedDatabase {

    @Bean(destroyMethod = "close")
    DataFolder dataFolder(@Value("${onefrontdoor.embedded.folder}") Path folder) throws IOException {
        DataFolder taken = DataFolder.take(folder);
        AnchorKey.makeOnce(taken);
        return taken;
    }

    /** The artifact switches durability off unless told otherwise; {@code DurableDatabase} looks. */
    @Bean(destroyMethod = "close")
    EmbeddedPostgres postgres(DataFolder folder) throws IOException {
        LeftOverServer.of(folder.database()).ifPresent(LeftOverServer::stop);
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder.database())
                .setOverrideWorkingDirectory(folder.binaries().toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofMinutes(1))
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("shared_buffers", "32MB")
                .setServerConfig("max_connections", "40")
                .setServerConfig("log_error_verbosity", "terse")
                .setServerConfig("log_parameter_max_length_on_error", "0")
                .start();
    }

    /** As beside a real database, the application works in a role that owns nothing; Liquibase makes the tables in another. */
    @Bean
    @ConfigurationProperties("spring.datasource.hikari")
    HikariDataSource dataSource(EmbeddedPostgres postgres, @Value("${spring.datasource.username}") String role) {
        JdbcClient owner = JdbcClient.create(postgres.getPostgresDatabase());
        if (owner.sql("select from pg_roles where rolname = ?")
                .param(role)
                .query()
                .listOfRows()
                .isEmpty()) {
            owner.sql("create role " + role + " login").update();
        }
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl("jdbc:postgresql://localhost:" + postgres.getPort() + "/postgres");
        pool.setUsername(role);
        return pool;
    }
}
