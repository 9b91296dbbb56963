package onefrontdoor.audit;

import java.util.List;

/** Names the records that belong to another: whoever looked at one of them looked at the family of the other. */
public interface RecordsBehind {

    /** @param reference as somebody typed it, of any record or none */
    List<String> of(String reference);
}
