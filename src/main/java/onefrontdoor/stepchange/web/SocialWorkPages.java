package onefrontdoor.stepchange.web;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Refusal;
import onefrontdoor.stepchange.CoWorkingDesk;
import onefrontdoor.stepchange.SocialCareStepDownDesk;
import onefrontdoor.stepchange.SocialWorkRoom;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The pages of children's social workers: step-downs that were asked for, a form to ask, and who works beside social care. */
@Controller
class SocialWorkPages {

    private static final String LIST = "/step-downs";

    private final SocialWorkRoom room;
    private final SocialCareStepDownDesk desk;
    private final CoWorkingDesk coWorking;
    private final TypedContacts contacts;
    private final Choices choices;

    SocialWorkPages(
            SocialWorkRoom room,
            SocialCareStepDownDesk desk,
            CoWorkingDesk coWorking,
            TypedContacts contacts,
            Choices choices) {
        this.room = room;
        this.desk = desk;
        this.coWorking = coWorking;
        this.contacts = contacts;
        this.choices = choices;
    }

    @GetMapping(LIST)
    ModelAndView list(Authentication person) {
        return list(Map.of(), null, person);
    }

    /** @param like what was asked for a brother or sister; nothing of it has to be typed again */
    @GetMapping(LIST + "/new")
    ModelAndView blank(@RequestParam(required = false) @Nullable UUID like, Authentication person) {
        return like == null
                ? form(Map.of(), null)
                : form(room.again(like, new Actor(person.getName())), null).addObject("again", true);
    }

    @PostMapping(LIST + "/new")
    ModelAndView ask(@RequestParam Map<String, String> typed, Authentication person) {
        try {
            UUID id = request(typed, person);
            return done(LIST + "/" + ask(id, typed, person));
        } catch (Refusal refused) {
            return form(typed, refused);
        }
    }

    private UUID ask(UUID id, Map<String, String> typed, Authentication person) {
        FormAnswers answers = answers(typed, person);
        SocialCareStepDownDesk.Asking asking = new SocialCareStepDownDesk.Asking(id, answers.by(), true);
        SocialCareStepDownDesk.Receipt receipt = typed.getOrDefault("known", "").equals("NO")
                ? desk.ask(asking, answers, contacts.read(answers))
                : desk.ask(asking, answers);
        return receipt.standing().asked().id();
    }

    @GetMapping(LIST + "/{id}")
    ModelAndView open(@PathVariable UUID id, Authentication person) {
        return new ModelAndView("step-downs/page", "asked", room.open(id, new Actor(person.getName())));
    }

    @PostMapping(LIST + "/co-working")
    ModelAndView coWork(@RequestParam Map<String, String> typed, Authentication person) {
        try {
            coWorking.begin(request(typed, person), answers(typed, person));
        } catch (Refusal refused) {
            return list(typed, refused, person);
        }
        return done(LIST);
    }

    @PostMapping(LIST + "/co-working/{id}/end")
    ModelAndView end(@PathVariable UUID id, Authentication person) {
        coWorking.end(id, new Actor(person.getName()));
        return done(LIST);
    }

    private ModelAndView list(Map<String, String> typed, @Nullable Refusal refused, Authentication person) {
        ModelAndView page = new ModelAndView("step-downs/list")
                .addObject("lines", room.list(new Actor(person.getName())))
                .addObject("works", room.coWorking(new Actor(person.getName())));
        return shown(page, typed, refused);
    }

    private ModelAndView form(Map<String, String> typed, @Nullable Refusal refused) {
        return shown(new ModelAndView("step-downs/new"), typed, refused);
    }

    /** What was refused stands above what was typed, which is still there, under the same number. */
    private ModelAndView shown(ModelAndView page, Map<String, String> typed, @Nullable Refusal refused) {
        page.addObject("typed", typed)
                .addObject("refusal", refused == null ? null : refused.getMessage())
                .addObject("choices", choices.of(room.agencies()))
                .addObject("fresh", typed.containsKey("request") ? typed.get("request") : UUID.randomUUID());
        if (refused != null) {
            page.setStatus(
                    refused.kind() == Refusal.Kind.INVALID ? HttpStatus.UNPROCESSABLE_ENTITY : HttpStatus.CONFLICT);
        }
        return page;
    }

    /** Each person has numbers of their own, so that none can learn another's by using the same one. */
    private static UUID request(Map<String, String> typed, Authentication person) {
        try {
            UUID sent = UUID.fromString(typed.getOrDefault("request", ""));
            return UUID.nameUUIDFromBytes(
                    ("step-down page " + person.getName() + " " + sent).getBytes(StandardCharsets.UTF_8));
        } catch (IllegalArgumentException malformed) {
            throw new Refusal(Refusal.Kind.INVALID, "Open the page anew and fill it in again.");
        }
    }

    private static FormAnswers answers(Map<String, String> typed, Authentication person) {
        Map<String, Object> answers = new HashMap<>(typed);
        answers.remove("_csrf");
        return new FormAnswers(new Actor(person.getName()), answers);
    }

    private static ModelAndView done(String page) {
        ModelAndView view = new ModelAndView("redirect:" + page);
        view.setStatus(HttpStatus.SEE_OTHER);
        return view;
    }
}
