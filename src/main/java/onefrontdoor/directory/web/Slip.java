package onefrontdoor.directory.web;

import java.util.List;
import onefrontdoor.shared.Refusal;

/** Something to put right, beside the field where it is put right. */
record Slip(String field, String message, List<Object> arguments) {

    static Slip at(String field, String message) {
        return new Slip(field, message, List.of());
    }

    static Slip of(Refusal refusal, String field) {
        return new Slip(field, "rota.refused", List.of(String.valueOf(refusal.getMessage())));
    }

    /** For the template, which passes them on to the message. */
    public Object[] values() {
        return arguments.toArray();
    }
}
