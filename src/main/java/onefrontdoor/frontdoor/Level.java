package onefrontdoor.frontdoor;

/** Level of need (domain 2.11). A level never implies a route (INV24). */
public enum Level {
    LEVEL_1,
    LEVEL_2A,
    LEVEL_2B,
    LEVEL_3,
    LEVEL_4
}
