package onefrontdoor.taf;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import onefrontdoor.frontdoor.EarlierChild;
import org.jspecify.annotations.Nullable;

/** One child's record on the earlier system, as far as a row says it. */
record LegacyRecord(
        String legacyId,
        String household,
        EarlierChild child,
        @Nullable String postcode,
        Work work) {

    /**
     * What was done, and by whom.
     *
     * @param closed somebody had closed it; whatever is not clearly closed is open (INV09)
     */
    record Work(
            @Nullable LocalDate openedOn,
            String level,
            Leader leader,
            @Nullable LocalDate nextTafOn,
            @Nullable LocalDate lastActivityOn,
            boolean closed,
            @Nullable LocalDate closedOn,
            @Nullable ClosingReason closingReason) {}

    /** Whoever led, by user name or as they are reached elsewhere. */
    record Leader(
            @Nullable String login,
            @Nullable String name,
            @Nullable String agency,
            @Nullable String reached) {

        boolean canLead() {
            return login != null || Stream.of(name, agency, reached).noneMatch(part -> part == null);
        }

        boolean namesNobody() {
            return Stream.of(login, name, agency, reached).allMatch(part -> part == null);
        }

        /** Names nobody (P23). */
        @Override
        public String toString() {
            return "Leader";
        }
    }

    /** A row with what it lacks. */
    record Read(LegacyRecord record, Set<LegacyGap> gaps) {}

    boolean goesOn() {
        return !work.closed();
    }

    /** Names nobody (P23). */
    @Override
    public String toString() {
        return "LegacyRecord";
    }
}
