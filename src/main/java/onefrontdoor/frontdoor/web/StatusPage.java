package onefrontdoor.frontdoor.web;

import java.util.List;
import onefrontdoor.frontdoor.ContactStatus;
import onefrontdoor.frontdoor.FrontDoor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** What the person who made contact may hear. A key that never was and one that cannot be are the same to them. */
@Controller
class StatusPage {

    private final FrontDoor frontDoor;

    StatusPage(FrontDoor frontDoor) {
        this.frontDoor = frontDoor;
    }

    /** One message with its moment in words. */
    record Line(String kind, String at) {}

    @GetMapping("/status/{key}")
    ModelAndView status(@PathVariable String key) {
        return Views.readKey(key)
                .flatMap(frontDoor::status)
                .map(status -> page(status).addObject("disagree", "/status/" + key + "/disagreement"))
                .orElseGet(Views::notFound);
    }

    private static ModelAndView page(ContactStatus status) {
        List<Line> lines = status.messages().stream()
                .map(told -> new Line(told.kind().name(), Receipts.inWords(told.at())))
                .toList();
        ModelAndView view = new ModelAndView("status");
        view.addObject("reference", status.reference().value());
        view.addObject("lines", lines);
        view.addObject("links", status.links());
        view.addObject(
                "isOpen", status.messages().stream().allMatch(told -> told.kind() == ContactStatus.Kind.RECEIVED));
        view.addObject("mayDisagree", status.mayDisagree());
        view.addObject("decideBy", Receipts.inWords(status.decideBy()));
        return view;
    }
}
