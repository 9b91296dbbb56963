package onefrontdoor.platform.demo;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import onefrontdoor.platform.StartRefused;

/** The folder that keeps the demonstration's data: it serves one running service at a time. */
final class DataFolder implements AutoCloseable {

    private final Path home;
    private final FileChannel mark;

    private DataFolder(Path home, FileChannel mark) {
        this.home = home;
        this.mark = mark;
    }

    static DataFolder take(Path folder) throws IOException {
        Path home = folder.toAbsolutePath().normalize();
        if (Files.exists(home) && !Files.isWritable(home)) {
            throw new StartRefused("The folder " + home + " belongs to another user of this machine. Set"
                    + " onefrontdoor.embedded.folder to a folder of your own.");
        }
        Files.createDirectories(home);
        FileChannel mark =
                FileChannel.open(home.resolve("in-use"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!locks(mark)) {
            mark.close();
            throw new StartRefused("The folder " + home + " is in use by a service that is already running. Stop that"
                    + " one, or set onefrontdoor.embedded.folder and server.port for a second one.");
        }
        return new DataFolder(home, mark);
    }

    private static boolean locks(FileChannel mark) throws IOException {
        try {
            return mark.tryLock() != null;
        } catch (OverlappingFileLockException heldInThisProcess) {
            return false;
        }
    }

    Path database() {
        return home.resolve("postgresql");
    }

    Path binaries() {
        return home.resolve("postgresql-binaries");
    }

    Path privateKey() {
        return home.resolve("audit-key.pem");
    }

    Path publicKey() {
        return home.resolve("audit-key.pub.pem");
    }

    /** The system forgets the lock with the process, so a killed service leaves the folder free. */
    @Override
    public void close() throws IOException {
        mark.close();
    }
}
