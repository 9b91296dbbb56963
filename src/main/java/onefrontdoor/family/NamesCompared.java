package onefrontdoor.family;

import java.util.ArrayList;
import java.util.List;

/**
 * Two names held against each other, part by part and crosswise.
 *
 * @param givenToFamily the one's given name against the other's family name
 */
record NamesCompared(NameLikeness given, NameLikeness family, NameLikeness givenToFamily, NameLikeness familyToGiven) {

    List<Reason> reasons() {
        if (givenToFamily.alike() && familyToGiven.alike() && !(given.alike() && family.alike())) {
            return List.of(Reason.NAMES_SWAPPED);
        }
        if (given.alike() && family.alike()) {
            return List.of(both());
        }
        List<Reason> reasons = new ArrayList<>();
        addGiven(reasons);
        addFamily(reasons);
        return reasons;
    }

    private Reason both() {
        if (given == NameLikeness.SAME && family == NameLikeness.SAME) {
            return Reason.SAME_NAME;
        }
        if (given == NameLikeness.SHORT_FORM || family == NameLikeness.SHORT_FORM) {
            return Reason.SHORT_FORM_OF_NAME;
        }
        boolean bySound = given == NameLikeness.SOUNDS_ALIKE || family == NameLikeness.SOUNDS_ALIKE;
        return bySound ? Reason.NAME_SOUNDS_ALIKE : Reason.NAME_SPELT_ALIKE;
    }

    private void addGiven(List<Reason> reasons) {
        switch (given) {
            case SAME -> reasons.add(Reason.SAME_GIVEN_NAME);
            case SHORT_FORM, SPELT_ALIKE, SOUNDS_ALIKE -> reasons.add(Reason.GIVEN_NAME_ALIKE);
            case DIFFERENT -> reasons.add(Reason.OTHER_GIVEN_NAME);
            case UNKNOWN -> {}
        }
    }

    private void addFamily(List<Reason> reasons) {
        switch (family) {
            case SAME, SHORT_FORM, SPELT_ALIKE, SOUNDS_ALIKE -> reasons.add(Reason.SAME_FAMILY_NAME);
            case DIFFERENT -> reasons.add(Reason.OTHER_FAMILY_NAME);
            case UNKNOWN -> {}
        }
    }
}
