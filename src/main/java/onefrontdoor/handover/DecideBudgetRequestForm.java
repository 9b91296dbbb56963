package onefrontdoor.handover;

import java.util.Map;
import java.util.UUID;
import onefrontdoor.frontdoor.FamilySupportCases;
import onefrontdoor.shared.FormView;
import onefrontdoor.shared.OpenedTask;
import org.springframework.stereotype.Component;

/** What is asked for and how the budget of the year stands; what it is for only while the family is targeted family support's. */
@Component
class DecideBudgetRequestForm implements FormView {

    private static final String NOT_SHOWN = "Not shown: targeted family support does not hold this family any more.";

    private final BudgetBook book;
    private final BudgetTerms terms;
    private final BudgetWords words;
    private final FamilySupportCases families;

    DecideBudgetRequestForm(BudgetBook book, BudgetTerms terms, BudgetWords words, FamilySupportCases families) {
        this.book = book;
        this.terms = terms;
        this.words = words;
        this.families = families;
    }

    @Override
    public String form() {
        return "decide-budget-request";
    }

    @Override
    public Map<String, Object> open(OpenedTask task) {
        BudgetRequest request =
                book.find(UUID.fromString(task.subject().orElseThrow())).orElseThrow();
        return Map.of("request", request(request), "budget", budget(terms.stands(words.now())));
    }

    private Map<String, String> request(BudgetRequest request) {
        boolean held = families.holds(request.contact());
        BudgetRequest.Wish wish = request.wish();
        return Map.of(
                "reference", request.contact().value(),
                "kind", terms.title(wish.kind()),
                "amount", wish.amount().toString(),
                "askedBy", request.askedBy(),
                "askedAt", words.day(request.askedAt()),
                "purpose", held ? wish.purpose() : NOT_SHOWN,
                "hopedFor", held ? wish.hopedFor() : NOT_SHOWN,
                "supplier", held ? wish.supplier() : NOT_SHOWN);
    }

    private static Map<String, String> budget(BudgetOfYear stands) {
        return Map.of(
                "year", stands.year().toString(),
                "total", stands.total().toString(),
                "spent", stands.spent().toString(),
                "committed", stands.committed().toString(),
                "left", stands.left().toString());
    }
}
