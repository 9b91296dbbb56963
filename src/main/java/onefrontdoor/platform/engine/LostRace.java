package onefrontdoor.platform.engine;

import onefrontdoor.shared.Refusal;

/** Two people reached for one task and the other was first (P3). */
public abstract sealed class LostRace extends Refusal {

    private static final long serialVersionUID = 1L;

    private LostRace(String sentence) {
        super(Kind.CONFLICT, sentence);
    }

    /** A colleague has claimed the task. */
    public static final class Claimed extends LostRace {

        private static final long serialVersionUID = 1L;

        private final String holder;

        Claimed(String holder) {
            super("A colleague holds this task. Nothing was changed.");
            this.holder = holder;
        }

        public String holder() {
            return holder;
        }
    }

    /** The task changed between reading and writing. */
    public static final class Moved extends LostRace {

        private static final long serialVersionUID = 1L;

        Moved() {
            super(
                    "A colleague changed this task at the same moment. Nothing of yours was saved; refresh and look again.");
        }
    }

    /** The task is no longer there. */
    public static final class Gone extends LostRace {

        private static final long serialVersionUID = 1L;

        public Gone() {
            super("This task is finished. Nothing of yours was saved; copy what you need before you leave.");
        }
    }
}
