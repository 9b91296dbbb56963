package onefrontdoor.frontdoor;

/** Something to choose on a form: what is sent, and what people read. */
public record Option(String value, String words) {

    /** Names nobody: what people read may be a name (P23). */
    @Override
    public String toString() {
        return value;
    }
}
