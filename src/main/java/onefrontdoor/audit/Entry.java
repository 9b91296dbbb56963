package onefrontdoor.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One entry of the audit as it stands in the database. */
record Entry(long id, Instant at, List<@Nullable String> texts) {

    /** What the seals cover: every column, in this order for good. */
    static final String COLUMNS = "id, at, who, deed, reference, what, why, desks, correlation";

    private static final int TEXTS = 7;
    private static final int SHAPE = 1;
    private static final int ABSENT = -1;

    /** Reads the columns from this one on. */
    static Entry read(ResultSet row, int first) throws SQLException {
        @Nullable String[] texts = new String[TEXTS];
        for (int text = 0; text < TEXTS; text++) {
            texts[text] = row.getString(first + 2 + text);
        }
        Instant at = row.getObject(first + 1, OffsetDateTime.class).toInstant();
        return new Entry(row.getLong(first), at, Arrays.asList(texts));
    }

    /** Each value with its length before it, so that no two entries read alike. */
    byte[] canonical() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(SHAPE);
            out.writeLong(id);
            out.writeLong(at.getEpochSecond());
            out.writeInt(at.getNano());
            for (String text : texts) {
                write(text, out);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void write(@Nullable String text, DataOutputStream out) throws IOException {
        if (text == null) {
            out.writeInt(ABSENT);
        } else {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            out.writeInt(bytes.length);
            out.write(bytes);
        }
    }
}
