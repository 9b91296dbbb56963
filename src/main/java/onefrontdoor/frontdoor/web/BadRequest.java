package onefrontdoor.frontdoor.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.io.Serial;
import java.util.List;
import org.springframework.modulith.NamedInterface;

/** A request that cannot be read; says where and why, never what was sent. */
@NamedInterface("api")
public final class BadRequest extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** One thing to mend. */
    @NamedInterface("api")
    @Schema(name = "FieldProblem")
    public record Problem(String field, String message) {}

    private final transient List<Problem> problems;

    public BadRequest(List<Problem> problems) {
        super("The request cannot be read as it is.");
        this.problems = List.copyOf(problems);
    }

    public BadRequest(String field, String message) {
        this(List.of(new Problem(field, message)));
    }

    public List<Problem> problems() {
        return problems;
    }
}
