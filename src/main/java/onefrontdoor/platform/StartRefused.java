package onefrontdoor.platform;

/** The service does not start like this; the message says what to change. */
public class StartRefused extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    public StartRefused(String whatToChange) {
        super(whatToChange);
    }
}
