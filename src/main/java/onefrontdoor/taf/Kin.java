package onefrontdoor.taf;

import onefrontdoor.family.Sex;

/**
 * Somebody of the family of a plan, as this viewer may know them.
 *
 * @param place where the record has them: "child 1" and "person 2" on the contact, "named 1" on the page of the family
 * @param told who they are to the children, in the words in which it was told
 * @param marks what a drawing of the family shows of them
 */
public record Kin(String place, String name, String told, String age, Marks marks) {

    /**
     * What a genogram shows of a person beside name and age.
     *
     * @param isChild drawn below adults, where nothing else is known
     * @param ofPlan whether the plan is for this child
     */
    public record Marks(Sex sex, boolean unborn, boolean deceased, boolean atHome, boolean isChild, boolean ofPlan) {}

    /** The usual signs: a square for a man or boy, a circle for a woman or girl, a triangle for a pregnancy. */
    public enum Sign {
        SQUARE,
        CIRCLE,
        DIAMOND,
        TRIANGLE
    }

    public Sign sign() {
        if (marks.unborn()) {
            return Sign.TRIANGLE;
        }
        return switch (marks.sex()) {
            case MALE -> Sign.SQUARE;
            case FEMALE -> Sign.CIRCLE;
            case UNKNOWN -> Sign.DIAMOND;
        };
    }

    /** Names nobody (P23). */
    @Override
    public String toString() {
        return "Kin " + place;
    }
}
