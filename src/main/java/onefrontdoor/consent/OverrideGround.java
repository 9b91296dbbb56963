package onefrontdoor.consent;

/** Why information may be shared without agreement (RB23, domain 2.3.3), the gravest first. */
public enum OverrideGround {
    SIGNIFICANT_HARM_CHILD,
    SIGNIFICANT_HARM_ADULT,
    VITAL_INTERESTS,
    COURT_ORDER,
    LEGAL_OBLIGATION,
    /** The duty of the 2026 Act; off until the council sets the date from which it is in force (RB26, Q16). */
    CA2004_S16LA_DUTY,
    OVERRIDING_PUBLIC_INTEREST,
    /** To the police alone, and signed by a second manager (CT8, Q05). */
    PREVENT_OR_DETECT_SERIOUS_CRIME
}
