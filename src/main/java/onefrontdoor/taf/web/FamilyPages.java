package onefrontdoor.taf.web;

import java.util.Map;
import java.util.UUID;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import onefrontdoor.taf.FamilyPen;
import onefrontdoor.taf.FamilyRoom;
import onefrontdoor.taf.Viewer;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page of the family of a plan, drawn and in words, with what can be noted on it. */
@Controller
class FamilyPages {

    private static final String FAMILY = PlanPages.PLAN + "/family";

    private final FamilyRoom room;
    private final FamilyPen pen;

    FamilyPages(FamilyRoom room, FamilyPen pen) {
        this.room = room;
        this.pen = pen;
    }

    @GetMapping(FAMILY)
    ModelAndView open(@PathVariable String reference, Authentication person) {
        return Sent.none().on(page(new Reference(reference), Viewers.of(person)));
    }

    /** A refusal is shown above what was typed, which is still there. */
    @PostMapping(FAMILY + "/{action:member|tie|service}")
    ModelAndView note(
            @PathVariable String reference,
            @PathVariable String action,
            @RequestParam Map<String, String> typed,
            Authentication person) {
        Reference plan = new Reference(reference);
        Viewer viewer = Viewers.of(person);
        Sent sent = new Sent(action, typed, person);
        try {
            note(plan, action, viewer, sent.answers());
        } catch (Refusal refused) {
            return sent.again(refused).on(page(plan, viewer));
        }
        return back(reference);
    }

    private void note(Reference plan, String action, Viewer viewer, FormAnswers typed) {
        switch (action) {
            case "member" -> pen.note(plan, viewer, typed);
            case "tie" -> pen.relate(plan, viewer, typed);
            default -> pen.serve(plan, viewer, typed);
        }
    }

    @PostMapping(FAMILY + "/tie/{id}/back")
    ModelAndView takeBack(@PathVariable String reference, @PathVariable UUID id, Authentication person) {
        pen.takeBack(new Reference(reference), Viewers.of(person), id);
        return back(reference);
    }

    @PostMapping(FAMILY + "/service/{id}/end")
    ModelAndView end(@PathVariable String reference, @PathVariable UUID id, Authentication person) {
        pen.end(new Reference(reference), Viewers.of(person), id);
        return back(reference);
    }

    private ModelAndView page(Reference plan, Viewer viewer) {
        return new ModelAndView("plans/family", "family", room.open(plan, viewer));
    }

    private static ModelAndView back(String reference) {
        return Sent.done("/plans/" + reference + "/family");
    }
}
