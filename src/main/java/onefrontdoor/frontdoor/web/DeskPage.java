package onefrontdoor.frontdoor.web;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import onefrontdoor.frontdoor.AlreadyReceived;
import onefrontdoor.frontdoor.Channel;
import onefrontdoor.frontdoor.ContactReceipt;
import onefrontdoor.frontdoor.ContactStatus;
import onefrontdoor.frontdoor.FrontDoor;
import onefrontdoor.frontdoor.Submission;
import onefrontdoor.shared.Actor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** All questions on one page, for a Customer Support Officer with somebody on the phone (RB03). */
@Controller
class DeskPage {

    private static final String NEW = "/desk/contacts/new";

    private final WholeContact whole;
    private final FrontDoor frontDoor;

    DeskPage(WholeContact whole, FrontDoor frontDoor) {
        this.whole = whole;
        this.frontDoor = frontDoor;
    }

    @GetMapping(NEW)
    ModelAndView blank() {
        return page(DeskForm.blank(UUID.randomUUID()), List.of());
    }

    /** Buttons that add or remove only show the page again with all that was typed. */
    @PostMapping(NEW)
    ModelAndView submit(
            @RequestParam UUID token,
            @RequestParam(defaultValue = "") String action,
            HttpServletRequest request,
            Principal officer) {
        DeskForm form = DeskForm.in(request, token);
        if (!action.equals("send")) {
            return page(form.after(action), List.of());
        }
        List<FieldError> errors = form.errors(whole);
        if (!errors.isEmpty()) {
            return page(form, errors);
        }
        Submission submission = new Submission(token, Channel.PHONE, new Actor(officer.getName()));
        ContactReceipt receipt = frontDoor.receive(whole.read(form.answers()), submission);
        return Views.redirect("/desk/contacts/sent/" + receipt.statusKey());
    }

    @GetMapping("/desk/contacts/sent/{key}")
    ModelAndView sent(@PathVariable UUID key) {
        Optional<ContactStatus> status = frontDoor.status(key);
        return status.map(found -> new ContactReceipt(found.reference(), key, found.decideBy()))
                .map(receipt -> Receipts.shown("desk/sent", receipt))
                .orElseGet(Views::notFound);
    }

    /** Somebody went back, changed an answer and sent again: both versions are kept, and the reference is said once more. */
    @ExceptionHandler
    ModelAndView alreadyRecorded(AlreadyReceived already) {
        return new ModelAndView("desk/already", Map.of("sentence", already.getMessage()), HttpStatus.CONFLICT);
    }

    private static ModelAndView page(DeskForm form, List<FieldError> errors) {
        ModelAndView view = new ModelAndView("desk/contact");
        view.addObject("token", form.token().toString());
        view.addObject("parts", form.parts(errors));
        view.addObject("errors", errors);
        view.setStatus(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY);
        return view;
    }
}
