package onefrontdoor.frontdoor.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onefrontdoor.family.Restriction;
import onefrontdoor.family.RestrictionKind;
import onefrontdoor.family.Said;
import onefrontdoor.frontdoor.RestrictionDesk;
import onefrontdoor.frontdoor.RestrictionSheets;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who may see a record: shown to and kept by those who restrict records (RB36). */
@Controller
class RestrictionPage {

    private static final String PATH = "/contacts/{reference:C-[0-9]{4}-[0-9]{6}}/restriction";

    private final RestrictionDesk desk;
    private final RestrictionSheets sheets;

    RestrictionPage(RestrictionDesk desk, RestrictionSheets sheets) {
        this.desk = desk;
        this.sheets = sheets;
    }

    /** What was chosen and written on the page. */
    record Typed(String kind, Set<String> people, String words) {

        @Override
        public String toString() {
            return "Typed";
        }
    }

    @GetMapping(PATH)
    ModelAndView show(@PathVariable Reference reference, Authentication viewer) {
        return page(reference, viewer, null, null);
    }

    @PostMapping(PATH)
    ModelAndView restrict(
            @PathVariable Reference reference,
            @RequestParam(defaultValue = "") List<String> people,
            @RequestParam Map<String, String> fields,
            Authentication by) {
        FormAnswers answers = new FormAnswers(new Actor(by.getName()), Map.copyOf(fields));
        Typed typed = new Typed(fields.getOrDefault("kind", ""), Set.copyOf(people), fields.getOrDefault("words", ""));
        return attempt(reference, by, typed, () -> {
            RestrictionKind kind = answers.choice("kind", RestrictionKind.class, "Why is the record restricted?");
            desk.restrict(new Restriction(reference, kind, typed.people()), said(answers));
        });
    }

    @PostMapping(PATH + "/lift")
    ModelAndView lift(@PathVariable Reference reference, @RequestParam Map<String, String> fields, Authentication by) {
        FormAnswers answers = new FormAnswers(new Actor(by.getName()), Map.copyOf(fields));
        return attempt(reference, by, null, () -> desk.lift(reference, said(answers)));
    }

    private static Said said(FormAnswers answers) {
        return new Said(answers.by(), answers.text("words", "Say why, for the record"));
    }

    private ModelAndView attempt(Reference reference, Authentication by, @Nullable Typed typed, Runnable deed) {
        try {
            deed.run();
            return Views.redirect("/contacts/" + reference);
        } catch (Refusal refused) {
            ModelAndView page = page(reference, by, typed, refused.getMessage());
            page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return page;
        }
    }

    private ModelAndView page(
            Reference reference, Authentication viewer, @Nullable Typed typed, @Nullable String refusal) {
        RestrictionSheets.Sheet sheet = sheets.open(reference, new Actor(viewer.getName()));
        ModelAndView page = new ModelAndView("case/restriction");
        page.addObject("reference", reference.value());
        page.addObject("sheet", sheet);
        page.addObject("kinds", Arrays.asList(RestrictionKind.values()));
        page.addObject("kind", typed == null ? sheet.kindName() : typed.kind());
        page.addObject("people", typed == null ? sheet.listed() : typed.people());
        page.addObject("words", typed == null ? "" : typed.words());
        page.addObject("refusal", refusal);
        return page;
    }
}
