package onefrontdoor.frontdoor;

import java.time.Instant;
import java.util.List;

/** Contacts about a child in the twelve months before one of them, and how many became a referral (RB34, T21). */
record EarlierYear(int contacts, int referrals) {

    static EarlierYear before(Instant moment, List<EarlierContacts.Earlier> earlier) {
        List<EarlierContacts.Earlier> year =
                earlier.stream().filter(one -> one.withinAYearBefore(moment)).toList();
        long referrals =
                year.stream().filter(EarlierContacts.Earlier::isReferral).count();
        return new EarlierYear(year.size(), (int) referrals);
    }

    /** A referral now would be one more within twelve months of an earlier one. */
    boolean reReferral() {
        return referrals > 0;
    }
}
