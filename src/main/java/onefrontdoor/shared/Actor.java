package onefrontdoor.shared;

/** Who did something: the account of a person, or one of those who have none. */
public record Actor(String id) {

    public static final Actor SYSTEM = new Actor("system");
    public static final Actor REFERRER = new Actor("referrer");

    /** Somebody of the family, by their own private link. */
    public static final Actor FAMILY = new Actor("family");

    public Actor {
        if (id.isBlank()) {
            throw new IllegalArgumentException("Say who acted.");
        }
    }
}
