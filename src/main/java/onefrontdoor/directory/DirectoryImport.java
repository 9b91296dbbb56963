package onefrontdoor.directory;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import onefrontdoor.shared.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes over services from another directory, such as that of the Family Information Service (A11). */
@Service
@Transactional
public class DirectoryImport {

    private final DirectoryBook book;
    private final DirectoryTerms terms;

    DirectoryImport(DirectoryBook book, DirectoryTerms terms) {
        this.book = book;
        this.terms = terms;
    }

    /**
     * What became of a document.
     *
     * @param faults everything that is wrong with it; when there is one, nothing was taken over
     */
    public record Outcome(List<String> faults, int added, int changed, int unchanged) {

        public boolean isRefused() {
            return !faults.isEmpty();
        }
    }

    /** Takes over a whole document or, when anything is wrong with it, nothing. The same document again changes nothing. */
    public Outcome take(String text, Actor by) {
        OpenReferralDocument document = OpenReferralDocument.read(text);
        if (!document.faults().isEmpty()) {
            return new Outcome(document.faults(), 0, 0, 0);
        }
        document.taxonomies().values().forEach(terms::keepTaxonomy);
        document.terms().values().forEach(terms::keepTerm);
        int[] counts = new int[DirectoryBook.Kept.values().length];
        for (JsonNode service : document.services()) {
            counts[book.keep(service, by).ordinal()]++;
        }
        return new Outcome(List.of(), counts[0], counts[1], counts[2]);
    }
}
