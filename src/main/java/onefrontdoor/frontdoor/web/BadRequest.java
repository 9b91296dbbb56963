package onefrontdoor.frontdoor.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.io.Serial;
import java.util.List;

/** A request that cannot be a contact; says where and why, never what was sent. */
final class BadRequest extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** One thing to mend. */
    @Schema(name = "FieldProblem")
    record Problem(String field, String message) {}

    private final transient List<Problem> problems;

    BadRequest(List<Problem> problems) {
        super("The request is not a contact.");
        this.problems = List.copyOf(problems);
    }

    BadRequest(String field, String message) {
        this(List.of(new Problem(field, message)));
    }

    List<Problem> problems() {
        return problems;
    }
}
