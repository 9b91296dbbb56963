package onefrontdoor.redesign.web;

import java.security.Principal;
import java.util.Map;
import onefrontdoor.redesign.CaseMoveApproval;
import onefrontdoor.redesign.CaseMoveDesk;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where a second person looks at an order to move cases, and lets them move or says why they stay. */
@Controller
@RequestMapping("/models/moves/{number:[0-9]{1,9}}")
class MovePages {

    private final CaseMoveDesk desk;
    private final CaseMoveApproval moving;

    MovePages(CaseMoveDesk desk, CaseMoveApproval moving) {
        this.desk = desk;
        this.moving = moving;
    }

    @GetMapping
    ModelAndView move(@PathVariable int number, Principal person) {
        return page(number, person, null);
    }

    @PostMapping("/approval")
    ModelAndView approve(@PathVariable int number, Principal person) {
        return done(number, person, () -> moving.approve(number, by(person)));
    }

    @PostMapping("/refusal")
    ModelAndView refuse(@PathVariable int number, @RequestParam Map<String, String> typed, Principal person) {
        return done(number, person, () -> moving.refuse(number, new FormAnswers(by(person), Map.copyOf(typed))));
    }

    @PostMapping("/rest")
    ModelAndView goOn(@PathVariable int number, Principal person) {
        return done(number, person, () -> moving.goOn(number, by(person)));
    }

    private ModelAndView done(int number, Principal person, Runnable deed) {
        try {
            deed.run();
            return Answered.to("/models/moves/" + number);
        } catch (Refusal refused) {
            return page(number, person, refused);
        }
    }

    private ModelAndView page(int number, Principal person, @Nullable Refusal refused) {
        return Answered.page(
                new ModelAndView("models/move", "looked", desk.look(number)).addObject("me", person.getName()),
                refused);
    }

    private static Actor by(Principal person) {
        return new Actor(person.getName());
    }
}
