package onefrontdoor.taf;

/** What the authority of the other area was told of a family that moves to it. */
enum MovePassed {
    /** The plan: only what the gate lets go for each child. */
    WITH_PLAN,
    /** That the family moves and has had early help, and who may be asked. */
    NOTICE_ONLY
}
