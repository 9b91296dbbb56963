package onefrontdoor.directory;

import java.time.Instant;

/** Puts entries before their keepers and takes them away again, in the words of the work. */
public interface EntryReviewProcess {

    void begin(EntryReview review, Instant confirmBy);

    /** Somebody confirmed the entry elsewhere: nobody needs to be asked any more. */
    void confirmedElsewhere(EntryReview review);

    /** Another desk keeps the entry from now on. */
    void handedTo(EntryReview review, String desk);
}
