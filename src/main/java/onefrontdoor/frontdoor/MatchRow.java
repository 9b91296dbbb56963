package onefrontdoor.frontdoor;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onefrontdoor.family.Mention;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Refusal;

/**
 * Which child and which earlier mention a row of the form asks about, in words that people can read too, such as
 * "1: C-2026-000123 child 2".
 */
record MatchRow(int child, Mention known) {

    private static final Pattern SHAPE = Pattern.compile("([1-9][0-9]{0,2}): (.+)");

    static MatchRow of(FormAnswers row) {
        Matcher parts = SHAPE.matcher(row.text(ChildRow.NUMBER, "Child and earlier record"));
        if (!parts.matches()) {
            throw lost();
        }
        try {
            return new MatchRow(Integer.parseInt(parts.group(1)), Mention.parse(parts.group(2)));
        } catch (IllegalArgumentException changed) {
            throw lost();
        }
    }

    static Refusal lost() {
        return new Refusal(Refusal.Kind.INVALID, "A row of the form has lost its child. Refresh the page.");
    }

    @Override
    public String toString() {
        return child + ": " + known;
    }
}
