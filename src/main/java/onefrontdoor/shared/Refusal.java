package onefrontdoor.shared;

import java.io.Serial;

/** A rule of the work that was broken, said in a sentence for the person who broke it; name a subclass after the fact. */
public class Refusal extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    public enum Kind {
        NOT_FOUND,
        FORBIDDEN,
        CONFLICT,
        INVALID
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
