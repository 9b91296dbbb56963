package onefrontdoor.stepchange;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import onefrontdoor.shared.FormAnswers;

/** Digests by which the same request is known again, without keeping it twice. */
final class Fingerprints {

    private Fingerprints() {}

    static String of(FormAnswers typed) {
        String all = new TreeMap<>(typed.typed())
                .entrySet().stream()
                        .filter(entry -> !entry.getKey().startsWith("_"))
                        .map(Map.Entry::toString)
                        .collect(Collectors.joining("\u0000"));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
