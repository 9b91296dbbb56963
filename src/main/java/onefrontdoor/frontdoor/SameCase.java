package onefrontdoor.frontdoor;

/** What somebody answers to "is this contact about that open case?", a question of its own beside who the child is (RB06). */
public enum SameCase {
    YES,
    NO
}
