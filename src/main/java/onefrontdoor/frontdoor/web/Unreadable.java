package onefrontdoor.frontdoor.web;

import java.io.Serial;

/** An answer that cannot be understood; says which field, never what was typed. */
final class Unreadable extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient FieldError error;

    Unreadable(String field, String message) {
        super(message);
        this.error = FieldError.of(field, message);
    }

    FieldError error() {
        return error;
    }
}
