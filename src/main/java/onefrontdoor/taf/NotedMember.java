package onefrontdoor.taf;

import onefrontdoor.family.Sex;
import org.jspecify.annotations.Nullable;

/**
 * What staff noted of a member of a family.
 *
 * @param name of somebody whom the contact does not mention
 * @param atHome nothing where it is as the contact tells
 */
record NotedMember(
        String place,
        @Nullable String name,
        Sex sex,
        boolean deceased,
        @Nullable Boolean atHome) {

    private static final String NAMED = "named ";

    static String named(int number) {
        return NAMED + number;
    }

    boolean isNamedHere() {
        return place.startsWith(NAMED);
    }

    /** Names nobody (P23). */
    @Override
    public String toString() {
        return "NotedMember " + place;
    }
}
