package onefrontdoor.frontdoor.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import onefrontdoor.frontdoor.ContactDraft;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The public pages that ask one thing each. What was typed is kept only once it is understood; until then the page shows it again. */
@Controller
class QuestionPages {

    private static final String NUMBERED = "/contact/{folder:children|people}/{number:[1-9][0-9]?}/{page}";

    private final CurrentDraft current;
    private final AnswerChecks checks;

    QuestionPages(CurrentDraft current, AnswerChecks checks) {
        this.current = current;
        this.checks = checks;
    }

    @GetMapping("/contact/{page}")
    ModelAndView ask(@PathVariable String page, HttpServletRequest request) {
        return at(Place.inContact(page), place -> ask(place, request));
    }

    @GetMapping(NUMBERED)
    ModelAndView askOfOne(
            @PathVariable String folder,
            @PathVariable int number,
            @PathVariable String page,
            HttpServletRequest request) {
        return at(Place.in(scope(folder), number, page), place -> ask(place, request));
    }

    @PostMapping("/contact/{page}")
    ModelAndView answer(@PathVariable String page, HttpServletRequest request, HttpServletResponse response) {
        return at(Place.inContact(page), place -> answer(place, request, response));
    }

    @PostMapping(NUMBERED)
    ModelAndView answerOfOne(
            @PathVariable Map<String, String> path, HttpServletRequest request, HttpServletResponse response) {
        int number = Integer.parseInt(path.getOrDefault("number", "0"));
        return at(
                Place.in(scope(path.getOrDefault("folder", "")), number, path.getOrDefault("page", "")),
                place -> answer(place, request, response));
    }

    private ModelAndView ask(Place place, HttpServletRequest request) {
        Optional<ContactDraft> draft = current.find(request);
        if (draft.isEmpty() && place.step() != Step.PURPOSE) {
            return Views.ended();
        }
        if (draft.isPresent() && draft.get().receipt() != null) {
            return Views.redirect(Journey.DONE);
        }
        Answers answers = draft.map(found -> new Answers(found.answers())).orElse(Answers.NONE);
        return place.isReachable(answers) ? page(place, answers, List.of(), request) : Views.notFound();
    }

    private ModelAndView answer(Place place, HttpServletRequest request, HttpServletResponse response) {
        Optional<ContactDraft> draft = current.find(request);
        if (draft.isPresent() && draft.get().receipt() != null) {
            return Views.redirect(Journey.DONE);
        }
        Answers before = draft.map(found -> new Answers(found.answers())).orElse(Answers.NONE);
        Typed typed = Typed.in(request, place.step().keys(place.number()));
        Answers answers = Journey.after(place.step(), before.with(typed.texts()));
        List<FieldError> errors = errors(place, typed, answers);
        if (!errors.isEmpty() || !place.isReachable(before)) {
            return page(place, answers, errors, request);
        }
        return draft.isEmpty() ? begin(place, answers, request, response) : keep(place, typed, answers, request);
    }

    /** Whoever comes back after the draft was forgotten keeps at least what they just typed. */
    private ModelAndView begin(Place place, Answers answers, HttpServletRequest request, HttpServletResponse response) {
        current.begin(request, response, answers);
        return place.step() == Step.PURPOSE ? Views.redirect(place.next(answers)) : Views.ended();
    }

    private ModelAndView keep(Place place, Typed typed, Answers answers, HttpServletRequest request) {
        current.change(request, latest -> Journey.after(place.step(), latest.with(typed.texts())));
        boolean isChange = request.getParameter("change") != null;
        return Views.redirect(isChange ? Journey.CHECK : place.next(answers));
    }

    private List<FieldError> errors(Place place, Typed typed, Answers answers) {
        List<FieldError> errors = new ArrayList<>(typed.errors());
        errors.addAll(checks.errors(place.step().questions(), place.number(), answers));
        errors.addAll(Requirements.missing(place.step().questions(), answers));
        return errors;
    }

    private static ModelAndView page(
            Place place, Answers answers, List<FieldError> errors, HttpServletRequest request) {
        boolean isChange = request.getParameter("change") != null;
        ModelAndView view = new ModelAndView("contact/question");
        view.addObject("section", Section.of(place.step(), place.number(), answers, errors));
        view.addObject("back", isChange ? Journey.CHECK : place.previous(answers));
        view.addObject("isChange", isChange);
        view.setStatus(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY);
        return view;
    }

    private static ModelAndView at(Optional<Place> place, Function<Place, ModelAndView> then) {
        return place.filter(found -> !found.step().isList()).map(then).orElseGet(Views::notFound);
    }

    private static Scope scope(String folder) {
        return folder.equals(Scope.CHILD.path()) ? Scope.CHILD : Scope.PERSON;
    }
}
