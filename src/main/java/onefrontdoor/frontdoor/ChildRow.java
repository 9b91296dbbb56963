package onefrontdoor.frontdoor;

import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Refusal;

/** Finds the child that a row of a form is about by its number, whatever the order of the rows. */
final class ChildRow {

    static final String NUMBER = "number";

    private ChildRow() {}

    static int number(FormAnswers row) {
        try {
            return Integer.parseInt(row.text(NUMBER, "Child"));
        } catch (NumberFormatException changed) {
            throw new Refusal(Refusal.Kind.INVALID, "A row of the form has lost its child. Refresh the page.");
        }
    }
}
