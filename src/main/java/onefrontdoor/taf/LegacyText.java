package onefrontdoor.taf;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import onefrontdoor.shared.Refusal;

/** The text of an uploaded file: UTF-8, or Windows-1252 as older spreadsheets write it; everything else is refused. */
final class LegacyText {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private LegacyText() {}

    static String of(byte[] file) {
        if (file.length == 0) {
            throw refused("The file is empty. Choose the export of the earlier system.");
        }
        if (isNoText(file)) {
            throw refused("The file is no CSV text. Save the table as “CSV UTF-8” and choose that file.");
        }
        String text = decoded(file, StandardCharsets.UTF_8)
                .or(() -> decoded(file, Charset.forName("windows-1252")))
                .orElseThrow(() -> refused("The file is neither UTF-8 nor Windows-1252. Save it as “CSV UTF-8”."));
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    /** A workbook, or UTF-16, which has a zero in one of its first characters. */
    private static boolean isNoText(byte[] file) {
        byte[] first = Arrays.copyOf(file, ZIP.length);
        boolean zero = false;
        for (int place = 0; place < Math.min(file.length, first.length); place++) {
            zero |= first[place] == 0;
        }
        return zero || Arrays.equals(first, ZIP);
    }

    private static Optional<String> decoded(byte[] file, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(file)).toString());
        } catch (CharacterCodingException otherwise) {
            return Optional.empty();
        }
    }

    private static Refusal refused(String why) {
        return new Refusal(Refusal.Kind.INVALID, why);
    }
}
