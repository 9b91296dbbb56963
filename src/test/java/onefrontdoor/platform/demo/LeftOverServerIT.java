package onefrontdoor.platform.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import onefrontdoor.platform.StartRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftOverServerIT {

    @TempDir
    Path folder;

    @Test
    void stopsThePostgresqlOfAServiceThatWasKilled() throws IOException {
        EmbeddedPostgres orphan = postgres();
        LeftOverServer found = LeftOverServer.of(folder).orElseThrow();

        found.stop();

        assertThat(found.process().isAlive()).isFalse();
        assertThat(LeftOverServer.of(folder)).isEmpty();

        orphan.close();
    }

    @Test
    void leavesAProcessAloneThatOnlyBearsTheNumber() throws IOException {
        Files.writeString(
                folder.resolve("postmaster.pid"), ProcessHandle.current().pid() + "\n" + folder + "\n");

        assertThat(LeftOverServer.of(folder)).isEmpty();
    }

    @Test
    void givesTheFolderToOneServiceAtATime() throws IOException {
        DataFolder first = DataFolder.take(folder);

        assertThatThrownBy(() -> DataFolder.take(folder))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("already running");

        first.close();
        DataFolder.take(folder).close();
    }

    private EmbeddedPostgres postgres() throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .start();
    }
}
