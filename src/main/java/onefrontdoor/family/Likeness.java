package onefrontdoor.family;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What speaks for and against two mentions being one person. It suggests; only somebody who says so joins people (H7). */
record Likeness(List<Reason> reasons) {

    private static final int POSSIBLE_FROM = 5;
    private static final int STRONG_FROM = 8;

    Likeness {
        reasons = List.copyOf(reasons);
    }

    static Likeness of(Person one, Person other, NamesCompared names, HomesCompared homes) {
        List<Reason> reasons = new ArrayList<>();
        compare(one.numbers().nhs(), other.numbers().nhs(), Reason.SAME_NHS_NUMBER, Reason.OTHER_NHS_NUMBER)
                .ifPresent(reasons::add);
        compare(one.numbers().upn(), other.numbers().upn(), Reason.SAME_UPN, Reason.OTHER_UPN)
                .ifPresent(reasons::add);
        reasons.addAll(names.reasons());
        BirthsCompared.reason(told(one), told(other)).ifPresent(reasons::add);
        homes.reason().ifPresent(reasons::add);
        if (one.sex() != other.sex() && one.sex() != Sex.UNKNOWN && other.sex() != Sex.UNKNOWN) {
            reasons.add(Reason.OTHER_SEX);
        }
        return new Likeness(reasons);
    }

    private static BirthsCompared.Told told(Person person) {
        return new BirthsCompared.Told(person.birth(), person.toldAt());
    }

    private static <T> Optional<Reason> compare(@Nullable T one, @Nullable T other, Reason same, Reason different) {
        return one == null || other == null
                ? Optional.empty()
                : Optional.of(Objects.equals(one, other) ? same : different);
    }

    /** Homes held against each other as the database compares them. */
    record HomesCompared(boolean sameAddress, boolean samePostcode) {

        Optional<Reason> reason() {
            if (sameAddress) {
                return Optional.of(Reason.SAME_ADDRESS);
            }
            return samePostcode ? Optional.of(Reason.SAME_POSTCODE) : Optional.empty();
        }
    }

    int score() {
        return reasons.stream().mapToInt(Reason::weight).sum();
    }

    /** Empty when nothing worth a question remains; a shared number always is. */
    Optional<Suggestion.Strength> strength() {
        boolean sameNumber = reasons.contains(Reason.SAME_NHS_NUMBER) || reasons.contains(Reason.SAME_UPN);
        boolean doubtful = reasons.contains(Reason.OTHER_NHS_NUMBER) || reasons.contains(Reason.OTHER_GIVEN_NAME);
        if (score() >= STRONG_FROM && !doubtful) {
            return Optional.of(Suggestion.Strength.STRONG);
        }
        return sameNumber || score() >= POSSIBLE_FROM ? Optional.of(Suggestion.Strength.POSSIBLE) : Optional.empty();
    }
}
