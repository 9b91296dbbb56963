package onefrontdoor.platform.demo;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Key;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The key that signs the anchors of the demonstration's audit; a council makes its own. */
final class AnchorKey {

    private static final int LINE = 64;

    private AnchorKey() {}

    static void makeOnce(DataFolder folder) throws IOException {
        if (Files.exists(folder.publicKey())) {
            return;
        }
        KeyPair pair = pair();
        write(folder.privateKey(), "PRIVATE KEY", pair.getPrivate());
        File secret = folder.privateKey().toFile();
        if (!secret.setReadable(false, false) || !secret.setReadable(true, true)) {
            throw new IOException("The key of the audit could not be kept from others: " + secret);
        }
        write(folder.publicKey(), "PUBLIC KEY", pair.getPublic());
    }

    private static KeyPair pair() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void write(Path file, String title, Key key) throws IOException {
        String text = Base64.getMimeEncoder(LINE, "\n".getBytes(StandardCharsets.US_ASCII))
                .encodeToString(key.getEncoded());
        Files.writeString(file, "-----BEGIN %1$s-----%n%2$s%n-----END %1$s-----%n".formatted(title, text));
    }
}
