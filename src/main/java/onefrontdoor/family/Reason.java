package onefrontdoor.family;

/** What speaks for or against two mentions being one person; the wording is data ({@code staff.properties}). */
public enum Reason {
    SAME_NHS_NUMBER(8),
    SAME_UPN(8),
    SAME_NAME(5),
    NAME_SPELT_ALIKE(4),
    NAME_SOUNDS_ALIKE(4),
    NAMES_SWAPPED(4),
    SHORT_FORM_OF_NAME(3),
    SAME_GIVEN_NAME(3),
    GIVEN_NAME_ALIKE(2),
    SAME_FAMILY_NAME(2),
    BORN_THE_SAME_DAY(4),
    DAY_AND_MONTH_SWAPPED(3),
    BIRTH_ONE_DIGIT_OFF(2),
    BORN_WHEN_EXPECTED(2),
    SAME_AGE(1),
    SAME_ADDRESS(2),
    SAME_POSTCODE(1),
    OTHER_NHS_NUMBER(-4),
    OTHER_UPN(-2),
    OTHER_GIVEN_NAME(-4),
    OTHER_FAMILY_NAME(-2),
    OTHER_BIRTH(-2),
    OTHER_SEX(-1);

    private final int weight;

    Reason(int weight) {
        this.weight = weight;
    }

    int weight() {
        return weight;
    }

    public boolean speaksAgainst() {
        return weight < 0;
    }
}
