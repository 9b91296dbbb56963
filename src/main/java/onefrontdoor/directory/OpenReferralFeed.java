package onefrontdoor.directory;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import onefrontdoor.directory.DirectoryShelf.Around;
import onefrontdoor.directory.DirectoryShelf.Stretch;
import onefrontdoor.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The directory as Open Referral UK 3.0, for everybody (domain 3.6). */
@Service
@Transactional(readOnly = true)
public class OpenReferralFeed {

    private static final int MOST = 200;

    private final DirectoryBook book;
    private final DirectoryShelf shelf;
    private final DirectoryTerms terms;

    OpenReferralFeed(DirectoryBook book, DirectoryShelf shelf, DirectoryTerms terms) {
        this.book = book;
        this.shelf = shelf;
        this.terms = terms;
    }

    /** The envelope in which lists go out, in the words of the standard. */
    public record Page(
            long total_items,
            long total_pages,
            int page_number,
            int size,
            boolean first_page,
            boolean last_page,
            boolean empty,
            List<? extends JsonNode> contents) {

        static Page of(List<? extends JsonNode> contents, long all, Stretch stretch) {
            long pages = Math.max(1, (all + stretch.size() - 1) / stretch.size());
            int number = stretch.page();
            return new Page(
                    all, pages, number, contents.size(), number == 1, number >= pages, contents.isEmpty(), contents);
        }
    }

    public Page services(ServicesSought sought, int page, int size) {
        Stretch stretch = stretch(page, size);
        List<? extends JsonNode> found = shelf.services(sought, stretch).stream()
                .map(PublishedService::inList)
                .toList();
        return Page.of(found, shelf.count(sought), stretch);
    }

    /** @throws Refusal when there is no such service */
    public JsonNode service(UUID id) {
        return book.find(id).map(PublishedService::of).orElseThrow(OpenReferralFeed::nothing);
    }

    public Page taxonomies(int page, int size) {
        return list(DirectoryTerms.Kind.TAXONOMY, stretch(page, size));
    }

    public JsonNode taxonomy(UUID id) {
        return terms.find(DirectoryTerms.Kind.TAXONOMY, id).orElseThrow(OpenReferralFeed::nothing);
    }

    public Page terms(int page, int size) {
        return list(DirectoryTerms.Kind.TERM, stretch(page, size));
    }

    public JsonNode term(UUID id) {
        return terms.find(DirectoryTerms.Kind.TERM, id).orElseThrow(OpenReferralFeed::nothing);
    }

    /** Places of services; none around a postcode in whose district the directory knows no place. */
    public Page places(ServicesSought sought, int page, int size) {
        Stretch stretch = stretch(page, size);
        if (sought.around().isEmpty()) {
            return places(sought, Optional.empty(), stretch);
        }
        return shelf.middleOf(sought.around().get())
                .map(around -> places(sought, Optional.of(around), stretch))
                .orElseGet(() -> Page.of(List.of(), 0, stretch));
    }

    private Page places(ServicesSought sought, Optional<Around> around, Stretch stretch) {
        return Page.of(shelf.places(sought, around, stretch), shelf.countPlaces(sought, around), stretch);
    }

    public JsonNode place(UUID id) {
        return shelf.place(id).orElseThrow(OpenReferralFeed::nothing);
    }

    private Page list(DirectoryTerms.Kind kind, Stretch stretch) {
        return Page.of(terms.page(kind, stretch.size(), stretch.page()), terms.count(kind), stretch);
    }

    private static Stretch stretch(int page, int size) {
        if (page < 1 || size < 1) {
            throw new Refusal(Refusal.Kind.INVALID, "Pages are counted from 1, and each holds at least 1.");
        }
        return new Stretch(Math.min(size, MOST), page);
    }

    private static Refusal nothing() {
        return new Refusal(Refusal.Kind.NOT_FOUND, "The directory holds nothing under this identifier.");
    }
}
