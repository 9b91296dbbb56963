package onefrontdoor.frontdoor;

/** A line of a record in words: what it is, and what it says. */
public record Detail(String name, String value) {

    /** Says nothing of what people wrote: it must not reach a log (P23). */
    @Override
    public String toString() {
        return name;
    }
}
