package onefrontdoor.taf;

/** What became of a move. */
enum MoveAnswer {
    /** The other authority says that it takes over. */
    ACKNOWLEDGED(PlanEvent.Kind.MOVE_ACKNOWLEDGED),
    /** It says that it does not. */
    REFUSED(PlanEvent.Kind.MOVE_REFUSED),
    /** The family stays, or has come back. */
    OFF(PlanEvent.Kind.MOVE_OFF);

    private final PlanEvent.Kind step;

    MoveAnswer(PlanEvent.Kind step) {
        this.step = step;
    }

    PlanEvent.Kind step() {
        return step;
    }
}
