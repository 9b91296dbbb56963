package onefrontdoor.family;

/** How alike two names are; the same words as the database function {@code name_likeness}. */
enum NameLikeness {
    UNKNOWN,
    SAME,
    SHORT_FORM,
    SPELT_ALIKE,
    SOUNDS_ALIKE,
    DIFFERENT;

    boolean alike() {
        return switch (this) {
            case SAME, SHORT_FORM, SPELT_ALIKE, SOUNDS_ALIKE -> true;
            case UNKNOWN, DIFFERENT -> false;
        };
    }
}
