package onefrontdoor.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** The anchors of the audit, one a line; a council keeps it where nobody who can reach the database can change it. */
record AnchorFile(Path path) {

    /** On the disk when this returns. */
    void add(Anchor anchor) {
        try (FileChannel file = FileChannel.open(
                path, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            file.write(ByteBuffer.wrap((anchor.line() + "\n").getBytes(StandardCharsets.UTF_8)));
            file.force(true);
        } catch (IOException failed) {
            throw new UncheckedIOException("The anchor of the audit could not be written to " + path, failed);
        }
    }

    boolean exists() {
        return Files.exists(path);
    }

    List<String> lines() {
        try {
            return Files.readAllLines(path);
        } catch (IOException failed) {
            throw new UncheckedIOException("The anchors of the audit cannot be read from " + path, failed);
        }
    }
}
