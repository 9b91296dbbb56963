package onefrontdoor.audit;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HexFormat;

/** A link of the chain over the audit: which entry stands at which place of a day, and the hash of all that came before. */
record Seal(LocalDate day, long place, long entry, String hash) {

    static final String COLUMNS = "day, place, entry, hash";

    private static final int HASH_LENGTH = 32;

    /** Before the first entry of all. */
    static final Seal NONE = new Seal(LocalDate.EPOCH, 0, 0, HexFormat.of().formatHex(new byte[HASH_LENGTH]));

    static Seal read(ResultSet row, int number) throws SQLException {
        return new Seal(
                row.getObject(1, LocalDate.class),
                row.getLong(2),
                row.getLong(3),
                HexFormat.of().formatHex(row.getBytes(4)));
    }

    /** The next link; a day begins with place 1 and at the end of the day before. */
    Seal then(LocalDate on, Entry next) {
        long at = on.equals(day) ? place + 1 : 1;
        return new Seal(on, at, next.id(), hash(on, at, next));
    }

    private String hash(LocalDate on, long at, Entry next) {
        MessageDigest digest = sha256();
        digest.update(bytes());
        digest.update(ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(on.toEpochDay())
                .putLong(at)
                .array());
        return HexFormat.of().formatHex(digest.digest(next.canonical()));
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(hash);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
