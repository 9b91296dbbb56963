package onefrontdoor.handover;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.frontdoor.CaseDoor;
import onefrontdoor.frontdoor.FamilySupportCases;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where targeted family support and the head of service read what was asked from the budget and what became of it (E39). */
@Service
@Transactional
public class BudgetReadingDesk {

    private final BudgetBook book;
    private final BudgetTerms terms;
    private final BudgetWords words;
    private final FamilySupportCases families;
    private final CaseDoor door;
    private final AuditTrail audit;

    BudgetReadingDesk(
            BudgetBook book,
            BudgetTerms terms,
            BudgetWords words,
            FamilySupportCases families,
            CaseDoor door,
            AuditTrail audit) {
        this.book = book;
        this.terms = terms;
        this.words = words;
        this.families = families;
        this.door = door;
        this.audit = audit;
    }

    /** The requests of a family. @param held whether targeted family support holds the family, and so may ask */
    public record OfFamily(List<BudgetRequest> requests, boolean held) {}

    /** A request that waits for somebody. */
    public record Waiting(
            Reference contact, String kind, BudgetRequest.Stage stage, Money amount, Instant due, boolean late) {}

    /** How a year stands, and what was asked, spent and achieved in it. */
    public record OfYear(BudgetOfYear stands, List<BudgetLine> lines) {}

    /** Whoever opens the requests of a family is written down (INV20). */
    public OfFamily of(Reference contact, Actor reader) {
        audit.read(reader, contact, "budget requests");
        return new OfFamily(book.on(contact), families.holds(contact));
    }

    /** Of every record that opens to the reader, what is due first above; no name and no word of a family (INV13). */
    @Transactional(readOnly = true)
    public List<Waiting> waiting(Actor reader) {
        return book.open().stream()
                .filter(request -> door.opens(request.contact(), reader))
                .flatMap(request -> terms.due(request).map(due -> waiting(request, due)).stream())
                .sorted(Comparator.comparing(Waiting::due))
                .toList();
    }

    private Waiting waiting(BudgetRequest request, Instant due) {
        Money amount =
                switch (request.stage()) {
                    case TO_DECIDE -> request.wish().amount();
                    case TO_BUY -> request.approved();
                    case TO_TELL_OUTCOME, CLOSED -> request.spent();
                };
        return new Waiting(
                request.contact(), terms.title(request.wish().kind()), request.stage(), amount, due, words.isPast(due));
    }

    /** A year by the April in which it begins. */
    @Transactional(readOnly = true)
    public OfYear of(BudgetYear year) {
        List<BudgetRequest> requests = book.in(year);
        List<String> codes =
                new ArrayList<>(terms.kinds().stream().map(BudgetKind::code).toList());
        requests.stream()
                .map(request -> request.wish().kind())
                .filter(code -> !codes.contains(code))
                .distinct()
                .forEach(codes::add);
        List<BudgetLine> lines = codes.stream()
                .map(code -> BudgetLine.of(terms.title(code), code, requests))
                .toList();
        return new OfYear(terms.stands(year), lines);
    }

    public List<BudgetKind> kinds() {
        return terms.kinds();
    }

    /** The name of a kind, or the code of one that is offered no more. */
    public String title(String kind) {
        return terms.title(kind);
    }
}
