package onefrontdoor.platform.engine;

import java.io.Serial;
import onefrontdoor.shared.Refusal;

/** Cases cannot be moved between versions that are not deployed. */
public class NoSuchFlow extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    NoSuchFlow(String sentence) {
        super(Kind.INVALID, sentence);
    }
}
