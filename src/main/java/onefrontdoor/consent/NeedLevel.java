package onefrontdoor.consent;

/** Level of need as the law of sharing asks for it (domain 2.11), told by whoever asks; empty before anybody decided one. */
public enum NeedLevel {
    LEVEL_1,
    LEVEL_2A,
    LEVEL_2B,
    LEVEL_3,
    LEVEL_4
}
