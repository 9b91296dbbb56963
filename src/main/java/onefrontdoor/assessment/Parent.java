package onefrontdoor.assessment;

/** A parent or carer whose own words belong into the assessment, and who they are to the children. */
record Parent(int number, String name, String relation) {

    /** Names nobody: what people wrote must not reach a log (P23). */
    @Override
    public String toString() {
        return "Parent " + number;
    }
}
