package onefrontdoor.frontdoor.web;

import java.security.Principal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import onefrontdoor.frontdoor.CameBack;
import onefrontdoor.frontdoor.DutyBoard;
import onefrontdoor.frontdoor.Numbers;
import onefrontdoor.shared.Actor;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** The numbers of the duty desk, as a page and for programs. */
@Controller
class NumbersPage {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.UK);

    private final DutyBoard board;
    private final CameBack cameBack;

    NumbersPage(DutyBoard board, CameBack cameBack) {
        this.board = board;
        this.cameBack = cameBack;
    }

    /** A week with its first day in words. */
    record Row(String begins, Numbers.Week week) {}

    @GetMapping("/desk/numbers")
    ModelAndView page(Principal viewer) {
        Numbers numbers = board.now(new Actor(viewer.getName()));
        ModelAndView page = new ModelAndView("case/numbers");
        page.addObject("numbers", numbers);
        page.addObject("at", Receipts.inWords(numbers.at()));
        page.addObject("cameBack", cameBack.today(new Actor(viewer.getName())));
        page.addObject("weeks", rows(numbers.weeks()));
        return page;
    }

    @ResponseBody
    @GetMapping(path = "/desk/numbers.json", produces = MediaType.APPLICATION_JSON_VALUE)
    Numbers json(Principal viewer) {
        return board.now(new Actor(viewer.getName()));
    }

    private static List<Row> rows(List<Numbers.Week> weeks) {
        return weeks.stream().map(week -> new Row(inWords(week.begins()), week)).toList();
    }

    private static String inWords(LocalDate day) {
        return DAY.format(day);
    }
}
