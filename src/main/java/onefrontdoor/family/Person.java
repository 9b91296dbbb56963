package onefrontdoor.family;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A person as one contact tells of them. */
public record Person(
        PersonId id,
        Mention mention,
        Role role,
        Name name,
        Birth birth,
        Sex sex,
        Numbers numbers,
        Place home,
        Instant toldAt) {

    private static final int OF_AGE = 18;

    /** Children are compared with children and adults with adults. */
    public enum Role {
        CHILD,
        ADULT
    }

    /** The numbers by which other services know a person. */
    public record Numbers(@Nullable NhsNumber nhs, @Nullable Upn upn) {

        public static final Numbers NONE = new Numbers(null, null);
    }

    /** Where a person lives, as told. */
    public record Place(@Nullable String address, @Nullable String postcode) {

        /** Names nobody: what people wrote must not reach a log (P23). */
        @Override
        public String toString() {
            return "Place";
        }
    }

    /** Whom a contact names beside the children it is about is an adult unless an age says otherwise. */
    public static Role roleOf(Birth birth, Instant toldAt) {
        boolean child = birth.isUnborn()
                || birth.age(BirthsCompared.Told.day(toldAt))
                        .filter(age -> age < OF_AGE)
                        .isPresent();
        return child ? Role.CHILD : Role.ADULT;
    }

    /** Names nobody: what people wrote must not reach a log (P23). */
    @Override
    public String toString() {
        return "Person";
    }
}
