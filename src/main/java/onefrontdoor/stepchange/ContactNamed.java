package onefrontdoor.stepchange;

import java.util.Optional;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;

/** A child of a contact, as somebody typed reference and number. */
record ContactNamed(Reference contact, int child) {

    /** Empty where nothing that could be a reference, or a number, was typed. */
    static Optional<ContactNamed> in(FormAnswers typed) {
        Optional<String> reference =
                typed.optionalText("reference").filter(text -> text.matches("C-[0-9]{4}-[0-9]{6}"));
        Optional<String> child = typed.optionalText("child").filter(text -> text.matches("[1-9][0-9]?"));
        return reference.flatMap(
                text -> child.map(number -> new ContactNamed(new Reference(text), Integer.parseInt(number))));
    }
}
