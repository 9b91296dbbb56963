package onefrontdoor.directory;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;

/** The agencies whose systems may make contact, known by their keys. */
@Service
@EnableConfigurationProperties(AgencyProperties.class)
public class Agencies {

    private final AgencyProperties properties;

    Agencies(AgencyProperties properties) {
        this.properties = properties;
    }

    /** The agency that holds this key; every key is compared to its end, whether it fits or not. */
    public Optional<Agency> withKey(String key) {
        byte[] presented = sha256(key);
        return properties.agencies().stream()
                .filter(entry -> MessageDigest.isEqual(HexFormat.of().parseHex(entry.keySha256()), presented))
                .reduce((first, second) -> first)
                .map(AgencyProperties.Entry::agency);
    }

    public Optional<Agency> withCode(String code) {
        return properties.agencies().stream()
                .filter(entry -> entry.code().equals(code))
                .map(AgencyProperties.Entry::agency)
                .findFirst();
    }

    private static byte[] sha256(String key) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
