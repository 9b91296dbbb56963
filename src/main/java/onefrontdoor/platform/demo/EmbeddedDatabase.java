package onefrontdoor.platform.demo;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** A real PostgreSQL in a folder of the project, so that a newcomer needs a JDK, Maven and nothing else. */
@Configuration(proxyBeanMethods = false)
@Profile(DemoWithoutDatabase.PROFILE)
class EmbeddedDatabase {

    /** The artifact switches durability off unless told otherwise (promises, baseline). */
    @Bean(destroyMethod = "close")
    EmbeddedPostgres postgres(@Value("${onefrontdoor.embedded.folder}") Path folder) throws IOException {
        File data = folder.resolve("postgresql").toAbsolutePath().toFile();
        File binaries = folder.resolve("postgresql-binaries").toAbsolutePath().toFile();
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setOverrideWorkingDirectory(binaries)
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

    @Bean
    @ConfigurationProperties("spring.datasource.hikari")
    HikariDataSource dataSource(EmbeddedPostgres postgres) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(postgres.getJdbcUrl("postgres", "postgres"));
        return pool;
    }
}
