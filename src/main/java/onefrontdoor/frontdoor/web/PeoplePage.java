package onefrontdoor.frontdoor.web;

import java.security.Principal;
import java.util.Map;
import java.util.UUID;
import onefrontdoor.family.Mention;
import onefrontdoor.family.Said;
import onefrontdoor.family.SamePerson;
import onefrontdoor.frontdoor.PeopleDesk;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The people on a contact, and who of them is somebody we know. */
@Controller
class PeoplePage {

    private static final String PATH = "/contacts/{reference:C-[0-9]{4}-[0-9]{6}}/people";
    private static final int LONGEST_WHY = 2_000;

    private final PeopleDesk desk;

    PeoplePage(PeopleDesk desk) {
        this.desk = desk;
    }

    @GetMapping(PATH)
    ModelAndView people(@PathVariable String reference, Principal viewer) {
        return page(new Reference(reference), viewer, "");
    }

    /** What is said about one suggestion. */
    @PostMapping(PATH + "/same")
    ModelAndView answer(@PathVariable String reference, @RequestParam Map<String, String> typed, Principal officer) {
        return attempt(new Reference(reference), typed, officer, () -> {
            Mention here = mention(typed, "here");
            if (!here.contact().value().equals(reference)) {
                throw new Refusal(Refusal.Kind.INVALID, "This person is not on this contact.");
            }
            desk.answer(here, mention(typed, "known"), choice(typed), said(typed, officer));
        });
    }

    @PostMapping(PATH + "/undo")
    ModelAndView undo(
            @PathVariable String reference,
            @RequestParam UUID link,
            @RequestParam Map<String, String> typed,
            Principal officer) {
        Reference contact = new Reference(reference);
        return attempt(contact, typed, officer, () -> desk.undo(contact, link, said(typed, officer)));
    }

    private ModelAndView attempt(Reference contact, Map<String, String> typed, Principal officer, Runnable change) {
        try {
            change.run();
            return Views.redirect("/contacts/" + contact + "/people");
        } catch (Refusal refused) {
            ModelAndView page = page(contact, officer, refused.getMessage());
            page.addObject("typed", typed);
            page.setStatus(HttpStatus.CONFLICT);
            return page;
        }
    }

    private ModelAndView page(Reference contact, Principal viewer, String refusal) {
        ModelAndView view = new ModelAndView("contacts/people");
        view.addObject("reference", contact.value());
        view.addObject("shown", desk.open(contact, new Actor(viewer.getName())));
        view.addObject("refusal", refusal);
        view.addObject("typed", Map.of());
        return view;
    }

    private static Said said(Map<String, String> typed, Principal officer) {
        String why = StorableText.storable(StorableText.withOneLineEnding(typed.getOrDefault("why", "")))
                .strip();
        if (why.isEmpty() || why.length() > LONGEST_WHY) {
            throw new Refusal(Refusal.Kind.INVALID, "Say why, in at most " + LONGEST_WHY + " characters.");
        }
        return new Said(new Actor(officer.getName()), why);
    }

    private static Mention mention(Map<String, String> typed, String field) {
        try {
            return Mention.parse(typed.getOrDefault(field, ""));
        } catch (IllegalArgumentException changed) {
            throw new Refusal(Refusal.Kind.INVALID, "The page has changed in between. Try again.");
        }
    }

    private static SamePerson choice(Map<String, String> typed) {
        try {
            return SamePerson.valueOf(typed.getOrDefault("answer", ""));
        } catch (IllegalArgumentException none) {
            throw new Refusal(Refusal.Kind.INVALID, "Choose whether it is the same person.");
        }
    }
}
