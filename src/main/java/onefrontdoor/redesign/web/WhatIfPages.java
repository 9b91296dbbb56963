package onefrontdoor.redesign.web;

import java.security.Principal;
import onefrontdoor.redesign.WhatIfDesk;
import onefrontdoor.redesign.WhatIfTrials;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The button with which a redesign is tried on past contacts; its page shows what came of it. */
@Controller
class WhatIfPages {

    private final WhatIfDesk desk;
    private final WhatIfTrials trials;

    WhatIfPages(WhatIfDesk desk, WhatIfTrials trials) {
        this.desk = desk;
        this.trials = trials;
    }

    /** Whoever asks while it is being tried finds the same trial. */
    @PostMapping("/models/redesigns/{number:[0-9]{1,9}}/what-if")
    ModelAndView tryIt(@PathVariable int number, Principal person) {
        try {
            trials.run(desk.begin(number, new Actor(person.getName())), number);
        } catch (Refusal refused) {
            if (refused.kind() != Refusal.Kind.CONFLICT) {
                throw refused;
            }
        }
        return Answered.to("/models/redesigns/" + number + "#what-if");
    }
}
