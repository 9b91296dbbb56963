package onefrontdoor.redesign;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import onefrontdoor.redesign.whatif.PastContact;
import onefrontdoor.redesign.whatif.Replays;
import onefrontdoor.redesign.whatif.Replays.Through;
import onefrontdoor.redesign.whatif.WhatIfReport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Runs trials beside the pages, one after the other; a trial that fails says so where its answer would stand. */
@Component
public class WhatIfTrials implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(WhatIfTrials.class);

    private final ExecutorService oneAfterTheOther = Executors.newSingleThreadExecutor();
    private final Replays replays;
    private final LiveModels models;
    private final Redesigns redesigns;
    private final WhatIfDesk desk;

    WhatIfTrials(Replays replays, LiveModels models, Redesigns redesigns, WhatIfDesk desk) {
        this.replays = replays;
        this.models = models;
        this.redesigns = redesigns;
        this.desk = desk;
    }

    /** Returns at once; the desk has the answer when there is one. */
    public void run(int number, int redesign) {
        oneAfterTheOther.execute(() -> desk.answer(number, lines(redesign)));
    }

    private List<String> lines(int redesign) {
        try {
            return tried(replays, models.now(), redesigns.set(redesign));
        } catch (RuntimeException failed) {
            LOG.error("A trial of redesign {} on past contacts failed.", redesign, failed);
            return List.of("The trial ended before it had an answer. Try it once more.");
        }
    }

    /** What becomes of the newest contacts in the live set and in another. */
    public static List<String> tried(Replays replays, ModelSet live, ModelSet proposed) {
        List<PastContact> contacts = replays.newest();
        List<Through> both = replays.through(List.of(live, proposed), contacts);
        return new WhatIfReport(both.get(0), both.get(1)).lines();
    }

    @Override
    public void destroy() {
        oneAfterTheOther.shutdownNow();
    }
}
