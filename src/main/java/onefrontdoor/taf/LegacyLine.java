package onefrontdoor.taf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is to become of one row of a file.
 *
 * @param legacyId empty where the row has none that may be shown
 * @param record empty when the row is not taken over
 * @param digest of what stands in the row, to tell a changed one
 */
record LegacyLine(
        int line,
        int lines,
        String legacyId,
        Outcome outcome,
        @Nullable LegacyFault fault,
        Set<LegacyGap> gaps,
        @Nullable LegacyRecord record,
        String digest) {

    /** What becomes of a row. */
    enum Outcome {
        /** To be taken over. */
        WAITING,
        TAKEN,
        ALREADY,
        REFUSED
    }

    LegacyLine {
        gaps = Set.copyOf(gaps);
    }

    static LegacyLine toTake(CsvLine row, String id, LegacyRecord.Read read) {
        return new LegacyLine(
                row.line(), row.lines(), id, Outcome.WAITING, null, read.gaps(), read.record(), digest(row));
    }

    static LegacyLine bad(CsvLine row, String id, LegacyFault fault) {
        return new LegacyLine(row.line(), row.lines(), id, Outcome.REFUSED, fault, Set.of(), null, digest(row));
    }

    /** Of what stands in its cells, so that a changed row is told from the same one. */
    private static String digest(CsvLine row) {
        return digest(String.join("\u001f", row.cells()).getBytes(StandardCharsets.UTF_8));
    }

    static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JVM knows SHA-256", impossible);
        }
    }

    LegacyLine refused(LegacyFault why) {
        return new LegacyLine(line, lines, legacyId, Outcome.REFUSED, why, Set.of(), null, digest);
    }

    LegacyLine already(boolean changed) {
        Set<LegacyGap> seen = changed ? Set.of(LegacyGap.CHANGED_SINCE) : Set.of();
        return new LegacyLine(line, lines, legacyId, Outcome.ALREADY, null, seen, null, digest);
    }

    /** Names nobody (P23). */
    @Override
    public String toString() {
        return "Line " + line + " " + outcome;
    }
}
