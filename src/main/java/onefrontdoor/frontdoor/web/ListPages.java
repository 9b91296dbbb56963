package onefrontdoor.frontdoor.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import onefrontdoor.frontdoor.ContactDraft;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;

/** The lists of children and of people, where one is added, changed or removed. */
@Controller
class ListPages {

    private static final String CHILDREN = "/contact/children";
    private static final String PEOPLE = "/contact/people";
    private static final String REMOVE = "/{number:[1-9][0-9]?}/remove";

    private final CurrentDraft current;

    ListPages(CurrentDraft current) {
        this.current = current;
    }

    /** One line of a list. */
    record Entry(int number, String name, String changeHref, String removeHref) {}

    @GetMapping({CHILDREN, PEOPLE})
    ModelAndView list(HttpServletRequest request) {
        Optional<ContactDraft> draft = current.find(request);
        if (draft.isEmpty()) {
            return Views.ended();
        }
        return draft.get().receipt() == null
                ? page(listStep(request), new Answers(draft.get().answers()), List.of())
                : Views.redirect(Journey.DONE);
    }

    @PostMapping({CHILDREN, PEOPLE})
    ModelAndView goOn(@RequestParam(defaultValue = "") String another, HttpServletRequest request) {
        Optional<Answers> answers = current.find(request).map(draft -> new Answers(draft.answers()));
        if (answers.isEmpty()) {
            return Views.ended();
        }
        Step step = listStep(request);
        if (!another.equals("YES")) {
            return Views.redirect(Journey.next(step, 0, answers.get()));
        }
        Scope scope = scope(step);
        int next = answers.get().count(scope) + 1;
        return next > scope.most()
                ? page(step, answers.get(), List.of(tooMany(scope)))
                : Views.redirect(firstOf(scope).href(next));
    }

    @PostMapping({CHILDREN + REMOVE, PEOPLE + REMOVE})
    ModelAndView remove(@PathVariable int number, HttpServletRequest request) {
        Step step = listStep(request);
        current.change(request, answers -> answers.without(scope(step), number));
        return Views.redirect(step.href(0));
    }

    private static ModelAndView page(Step step, Answers answers, List<FieldError> errors) {
        Scope scope = scope(step);
        ModelAndView view = new ModelAndView("contact/list");
        view.addObject("section", Section.of(step, 0, answers, errors));
        view.addObject("one", scope.prefix());
        view.addObject(
                "entries",
                answers.numbers(scope)
                        .mapToObj(number -> entry(scope, number, answers))
                        .toList());
        view.addObject("back", Journey.previous(step, 0, answers));
        view.setStatus(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY);
        return view;
    }

    private static Entry entry(Scope scope, int number, Answers answers) {
        String list = "/contact/" + scope.path() + "/" + number;
        return new Entry(
                number, Names.of(scope, number, answers), firstOf(scope).href(number), list + "/remove");
    }

    private static FieldError tooMany(Scope scope) {
        return new FieldError("another", "error.too-many-" + scope.path(), List.of(scope.most()));
    }

    private static Step firstOf(Scope scope) {
        return scope == Scope.CHILD ? Step.CHILD_NAME : Step.PERSON_DETAILS;
    }

    private static Step listStep(HttpServletRequest request) {
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return String.valueOf(pattern).startsWith(CHILDREN) ? Step.CHILDREN : Step.PEOPLE;
    }

    private static Scope scope(Step list) {
        return list == Step.CHILDREN ? Scope.CHILD : Scope.PERSON;
    }
}
