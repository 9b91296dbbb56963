package onefrontdoor.audit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Follows the chain from its beginning, computing every hash anew, and holds each anchor against it on the way. */
final class ChainWalk {

    private final Deque<Anchor> anchors;
    private final List<Finding> findings = new ArrayList<>();
    private Seal last = Seal.NONE;
    private Seal anchored = Seal.NONE;
    private long rows;

    ChainWalk(List<Anchor> anchors) {
        this.anchors = new ArrayDeque<>(anchors.stream().sorted(Anchor.IN_ORDER).toList());
    }

    /** The next link, with its entry if that is still there. */
    void step(Seal seal, @Nullable Entry entry) {
        rows++;
        check(seal, entry);
        last = seal;
        while (!anchors.isEmpty() && !anchors.peek().isAfter(seal)) {
            hold(anchors.pop(), seal);
        }
    }

    /** What an anchor saw and the chain no longer has is missing at its end. */
    List<Finding> end() {
        anchors.forEach(anchor -> findings.add(new Finding(
                last.day(),
                last.place() + 1,
                0,
                "missing: %s saw the chain reach place %d of %s".formatted(anchor, anchor.place(), anchor.day()))));
        return findings;
    }

    long rows() {
        return rows;
    }

    private void check(Seal seal, @Nullable Entry entry) {
        if (!follows(seal)) {
            findings.add(new Finding(
                    seal.day(), missing(seal), 0, "missing: the chain goes on at place %d".formatted(seal.place())));
        } else if (entry == null) {
            findings.add(Finding.at(seal, "the entry was removed"));
        } else if (!last.then(seal.day(), entry).equals(seal)) {
            findings.add(Finding.at(seal, "the entry or the seal before it was changed"));
        }
    }

    private boolean follows(Seal seal) {
        return seal.day().equals(last.day()) ? seal.place() == last.place() + 1 : seal.place() == 1;
    }

    private long missing(Seal seal) {
        return seal.day().equals(last.day()) ? last.place() + 1 : 1;
    }

    private void hold(Anchor anchor, Seal seal) {
        if (anchor.sees(seal)) {
            anchored = seal;
            return;
        }
        findings.add(Finding.at(
                seal,
                "differs from %s; first changed after place %d of %s"
                        .formatted(anchor, anchored.place(), anchored.day())));
    }
}
