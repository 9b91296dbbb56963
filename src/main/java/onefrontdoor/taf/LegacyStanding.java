package onefrontdoor.taf;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the records of brothers and sisters say together: what is open decides, and what they contradict each other in is not known. */
record LegacyStanding(List<LegacyRecord> records) {

    boolean isOpen() {
        return records.stream().anyMatch(LegacyRecord::goesOn);
    }

    /** Those who count: the open ones while there are any. */
    List<LegacyRecord> counting() {
        return isOpen() ? records.stream().filter(LegacyRecord::goesOn).toList() : records;
    }

    @Nullable
    String postcode() {
        return records.stream()
                .map(LegacyRecord::postcode)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Whom all name who name anybody; empty where they differ or where it does not say enough. */
    Optional<LegacyRecord.Leader> leader() {
        List<LegacyRecord.Leader> named = leaders();
        return named.size() == 1
                ? named.stream().filter(LegacyRecord.Leader::canLead).findFirst()
                : Optional.empty();
    }

    boolean leadersDiffer() {
        return leaders().size() > 1;
    }

    /** Everybody whom somebody names. */
    List<LegacyRecord.Leader> leaders() {
        return counting().stream()
                .map(record -> record.work().leader())
                .filter(leader -> !leader.namesNobody())
                .distinct()
                .toList();
    }

    /** The family's soonest. */
    @Nullable
    LocalDate nextTafOn() {
        return day(LegacyRecord.Work::nextTafOn, BinaryOperator.minBy(Comparator.naturalOrder()));
    }

    @Nullable
    LocalDate openedOn() {
        return day(LegacyRecord.Work::openedOn, BinaryOperator.minBy(Comparator.naturalOrder()));
    }

    @Nullable
    LocalDate lastActivityOn() {
        return day(LegacyRecord.Work::lastActivityOn, BinaryOperator.maxBy(Comparator.naturalOrder()));
    }

    @Nullable
    LocalDate closedOn() {
        return day(LegacyRecord.Work::closedOn, BinaryOperator.maxBy(Comparator.naturalOrder()));
    }

    /** Why it was closed, where all who say so say the same. */
    @Nullable
    ClosingReason closingReason() {
        List<ClosingReason> reasons = counting().stream()
                .map(record -> record.work().closingReason())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return reasons.size() == 1 && closedOn() != null ? reasons.get(0) : null;
    }

    private @Nullable LocalDate day(
            Function<LegacyRecord.Work, @Nullable LocalDate> which, BinaryOperator<LocalDate> better) {
        return counting().stream()
                .map(record -> which.apply(record.work()))
                .filter(Objects::nonNull)
                .reduce(better)
                .orElse(null);
    }

    /** Names nobody (P23). */
    @Override
    public String toString() {
        return "LegacyStanding";
    }
}
