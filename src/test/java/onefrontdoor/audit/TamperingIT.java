package onefrontdoor.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import onefrontdoor.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A thousand ways to falsify the audit as a superuser, each found at its row; and no alarm without one (P9). */
class TamperingIT {

    private static final int TRIES = 1_000;
    private static final int KINDS = 11;
    private static final int DAYS = 3;
    private static final int ANCHORS_A_DAY = 3;
    private static final int BETWEEN_ANCHORS = 6;

    private static final AuditDatabase AUDIT = new AuditDatabase("tampering");
    private static final Random CHANCE = new Random(20260302);
    private static final Tampering HAND = new Tampering(TestDatabase.jdbcUrl("tampering"), CHANCE);
    private static final List<Seal> ANCHORED = new ArrayList<>();
    private static List<Seal> chain;

    @BeforeAll
    static void writeThreeDays() {
        for (int day = 0; day < DAYS; day++) {
            for (int anchor = 0; anchor < ANCHORS_A_DAY; anchor++) {
                for (int entry = 0; entry < BETWEEN_ANCHORS; entry++) {
                    AUDIT.clock.pass(Duration.ofSeconds(7));
                    AUDIT.reads("dswm" + entry, 1 + CHANCE.nextInt(20));
                }
                AUDIT.sealer.seal();
                ANCHORED.add(AUDIT.sealer.last());
            }
            AUDIT.clock.pass(Duration.ofDays(1));
        }
        chain = HAND.chain();
        HAND.remember();
    }

    @AfterAll
    static void close() {
        AUDIT.close();
    }

    @Test
    void everyFalsificationIsFoundAtItsRowAndNothingElseIs() {
        Map<Integer, Integer> found = new TreeMap<>();
        List<String> missed = new ArrayList<>();
        int falseAlarms = findings().size();
        for (int attempt = 0; attempt < TRIES; attempt++) {
            int kind = attempt % KINDS;
            Expected expected = tamper(kind);
            List<Finding> findings = findings();
            if (!findings.isEmpty() && expected.isMet(findings.get(0))) {
                found.merge(kind, 1, Integer::sum);
            } else {
                missed.add(kind + " expected " + expected + " found "
                        + findings.stream().limit(1).toList());
            }
            HAND.restore();
            falseAlarms += findings().size();
        }
        System.out.printf(
                "P9: %d falsifications, %d found at the right row (by kind %s), false alarms %d in %d looks%n",
                TRIES, TRIES - missed.size(), found, falseAlarms, TRIES + 1);
        assertThat(missed).isEmpty();
        assertThat(falseAlarms).isZero();
    }

    /** Where the first finding is to be; a row without a place is named by its entry. */
    private record Expected(Seal row, boolean byPlace) {

        boolean isMet(Finding finding) {
            return byPlace
                    ? finding.day().equals(row.day()) && finding.place() == row.place()
                    : finding.place() == 0 && finding.entry() == row.entry();
        }
    }

    private static List<Finding> findings() {
        return AUDIT.verified(ANCHORED.stream()
                        .map(end -> new Anchor(AUDIT.clock.instant(), end, ""))
                        .toArray(Anchor[]::new))
                .findings();
    }

    private static Expected tamper(int kind) {
        int place = CHANCE.nextInt(chain.size() - 1);
        Seal row = chain.get(place);
        Seal later = chain.get(place + 1 + CHANCE.nextInt(chain.size() - 1 - place));
        switch (kind) {
            case 0 -> HAND.flipABit(row);
            case 1 -> HAND.moveTheMoment(row);
            case 2 -> HAND.flipABitOfTheHash(row);
            case 3 -> HAND.swap(row, later);
            case 4 -> HAND.swapContents(row, later);
            case 5 -> HAND.delete(row);
            case 6 -> HAND.insertBefore(row);
            default -> {
                return tamperWithTheChain(kind, place);
            }
        }
        return new Expected(row, true);
    }

    private static Expected tamperWithTheChain(int kind, int place) {
        Seal row = chain.get(place);
        switch (kind) {
            case 7 -> {
                HAND.deleteWithItsSeal(row);
                return new Expected(endsADay(place) ? chain.get(place + 1) : row, true);
            }
            case 8 -> {
                HAND.deleteTail(place + 1, chain);
                return new Expected(new Seal(row.day(), row.place() + 1, 0, row.hash()), true);
            }
            case 9 -> {
                return new Expected(new Seal(row.day(), 0, HAND.insert(), row.hash()), false);
            }
            default -> {
                HAND.rewriteFrom(place, chain);
                return new Expected(anchoredFrom(place), true);
            }
        }
    }

    private static boolean endsADay(int place) {
        return !chain.get(place).day().equals(chain.get(place + 1).day());
    }

    /** A chain with all its hashes right differs from the first anchor that saw it otherwise. */
    private static Seal anchoredFrom(int place) {
        return chain.subList(place, chain.size()).stream()
                .filter(ANCHORED::contains)
                .findFirst()
                .orElseThrow();
    }
}
