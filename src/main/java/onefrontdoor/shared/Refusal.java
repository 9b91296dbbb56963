package onefrontdoor.shared;

import java.io.Serial;

/** A rule of the work that was broken, said in a sentence for the person who broke it; name a subclass after the fact. */
public class Refusal extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** What broke, and how a page answers it over HTTP. */
    public enum Kind {
        NOT_FOUND(404),
        FORBIDDEN(403),
        CONFLICT(409),
        INVALID(422);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        /** The HTTP status of a page that is shown again. */
        public int status() {
            return status;
        }
    }

    private final Kind kind;

    public Refusal(Kind kind, String sentence) {
        super(sentence);
        this.kind = kind;
    }

    public final Kind kind() {
        return kind;
    }
}
