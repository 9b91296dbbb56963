package onefrontdoor.frontdoor;

/** How soon the person making contact thinks a child could be harmed; an input to the urgency table (RB12). */
public enum Immediacy {
    TODAY,
    THIS_WEEK,
    NOT_SOON,
    NOT_KNOWN
}
