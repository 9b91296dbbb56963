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
import onefrontdoor.frontdoor.PhoneDraft;
import onefrontdoor.frontdoor.PhoneDrafts;
import onefrontdoor.frontdoor.Submission;
import onefrontdoor.shared.Actor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.ModelAndView;

/**
 * All questions on one page, for a Customer Support Officer with somebody on the phone (RB03). What is typed is kept on the
 * server while they type; every answer to a form leads the browser on, so that going back sends nothing again.
 */
@Controller
class DeskPage {

    private static final String NEW = "/desk/contacts/new";

    private final WholeContact whole;
    private final FrontDoor frontDoor;
    private final PhoneDrafts drafts;

    DeskPage(WholeContact whole, FrontDoor frontDoor, PhoneDrafts drafts) {
        this.whole = whole;
        this.frontDoor = frontDoor;
        this.drafts = drafts;
    }

    /** An empty page, beside which stands what is begun and not recorded. */
    @GetMapping(NEW)
    ModelAndView blank(Principal officer) {
        List<PhoneDraft> begun = drafts.of(actor(officer));
        return DeskView.of(DeskForm.blank(UUID.randomUUID()), List.of(), begun);
    }

    @GetMapping(value = NEW, params = "draft")
    ModelAndView goOn(@RequestParam UUID draft, Principal officer) {
        return drafts.find(draft, actor(officer)).map(this::page).orElseGet(() -> Views.redirect(NEW));
    }

    /** Buttons that add or remove only show the page again with all that was typed. */
    @PostMapping(NEW)
    ModelAndView submit(
            @RequestParam UUID token,
            @RequestParam(defaultValue = "") String action,
            HttpServletRequest request,
            Principal officer) {
        DeskForm form = DeskForm.in(request, token);
        boolean sends = action.equals("send");
        if (!sends || !form.errors(whole).isEmpty()) {
            DeskForm kept = sends ? form : form.after(action);
            drafts.keep(token, actor(officer), kept.answers().typed(), sends);
            return form.typingErrors().isEmpty() || !sends
                    ? Views.redirect(NEW + "?draft=" + token)
                    : DeskView.of(form, form.errors(whole), List.of());
        }
        Submission submission = new Submission(token, Channel.PHONE, actor(officer));
        ContactReceipt receipt =
                drafts.record(token, actor(officer), () -> frontDoor.receive(whole.read(form.answers()), submission));
        return Views.redirect("/desk/contacts/sent/" + receipt.statusKey());
    }

    /** Asked by the page's script while the officer types. */
    @PostMapping(NEW + "/kept")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void keep(@RequestParam UUID token, HttpServletRequest request, Principal officer) {
        drafts.keep(token, actor(officer), DeskForm.in(request, token).answers().typed(), false);
    }

    @PostMapping(NEW + "/thrown-away")
    ModelAndView throwAway(@RequestParam UUID draft, Principal officer) {
        drafts.forget(draft, actor(officer));
        return Views.redirect(NEW);
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

    private ModelAndView page(PhoneDraft draft) {
        DeskForm form = new DeskForm(draft.token(), new Answers(draft.answers()), List.of());
        return DeskView.of(form, draft.checked() ? form.errors(whole) : List.of(), List.of());
    }

    private static Actor actor(Principal officer) {
        return new Actor(officer.getName());
    }
}
