package onefrontdoor.shared;

import java.util.regex.Pattern;

/** What people quote when they ring: the number of a contact (C), of an early help plan (P) or of the review of a service (S). */
public record Reference(String value) {

    private static final Pattern SHAPE = Pattern.compile("[CPS]-[0-9]{4}-[0-9]{6}");

    public Reference {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("A reference looks like C-2026-000123, P-2026-000045 or S-2026-000012.");
        }
    }

    public boolean isPlan() {
        return value.startsWith("P");
    }

    @Override
    public String toString() {
        return value;
    }
}
