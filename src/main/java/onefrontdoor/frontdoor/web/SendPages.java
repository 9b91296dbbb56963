package onefrontdoor.frontdoor.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import onefrontdoor.frontdoor.Channel;
import onefrontdoor.frontdoor.ContactDraft;
import onefrontdoor.frontdoor.ContactReceipt;
import onefrontdoor.frontdoor.FrontDoor;
import onefrontdoor.frontdoor.Submission;
import onefrontdoor.shared.Actor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The last pages of the journey: check, send, and what happens next. Sending twice ends on the same reference (P2). */
@Controller
class SendPages {

    private final CurrentDraft current;
    private final WholeContact whole;
    private final FrontDoor frontDoor;

    SendPages(CurrentDraft current, WholeContact whole, FrontDoor frontDoor) {
        this.current = current;
        this.whole = whole;
        this.frontDoor = frontDoor;
    }

    @GetMapping(Journey.CHECK)
    ModelAndView check(HttpServletRequest request) {
        Optional<ContactDraft> draft = current.find(request);
        if (draft.isEmpty()) {
            return Views.ended();
        }
        return draft.get().receipt() == null
                ? summary(new Answers(draft.get().answers()), List.of())
                : Views.redirect(Journey.DONE);
    }

    @PostMapping("/contact/send")
    ModelAndView send(HttpServletRequest request) {
        Optional<ContactDraft> draft = current.find(request);
        if (draft.isEmpty()) {
            return Views.ended();
        }
        Answers answers = new Answers(draft.get().answers());
        List<FieldError> errors = draft.get().receipt() == null ? whole.errors(answers) : List.of();
        if (!errors.isEmpty()) {
            return summary(answers, errors);
        }
        return current.send(request, this::receive).isPresent() ? Views.redirect(Journey.DONE) : Views.ended();
    }

    @GetMapping(Journey.DONE)
    ModelAndView done(HttpServletRequest request) {
        return current.find(request)
                .map(ContactDraft::receipt)
                .map(receipt -> Receipts.shown("contact/done", receipt))
                .orElseGet(Views::ended);
    }

    @GetMapping("/contact/ended")
    String ended() {
        return "contact/ended";
    }

    /** For a shared computer, or to make another contact. */
    @PostMapping("/contact/forget")
    ModelAndView forget(HttpServletRequest request, HttpServletResponse response) {
        current.forget(request, response);
        return Views.redirect(request.getParameter("another") == null ? Journey.START : Journey.first());
    }

    private ContactReceipt receive(ContactDraft draft) {
        Submission submission = new Submission(draft.submissionToken(), Channel.PUBLIC_PAGE, Actor.REFERRER);
        return frontDoor.receive(whole.read(new Answers(draft.answers())), submission);
    }

    private static ModelAndView summary(Answers answers, List<FieldError> errors) {
        ModelAndView view = new ModelAndView("contact/check");
        view.addObject("summary", new Summary(answers, errors));
        view.setStatus(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY);
        return view;
    }
}
