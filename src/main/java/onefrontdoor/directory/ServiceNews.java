package onefrontdoor.directory;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/** What a keeper learnt of a service; places are empty when it does not count them. */
public record ServiceNews(
        ServiceStatus status,
        @Nullable Integer places,
        @Nullable Integer waitingDays) {

    void writeInto(ObjectNode document) {
        document.put("status", status.word());
        ObjectNode local = document.withObjectProperty(ServiceEntry.LOCAL);
        set(local, "places", places);
        set(local, "waiting_days", waitingDays);
    }

    private static void set(ObjectNode local, String field, @Nullable Integer value) {
        if (value == null) {
            local.remove(field);
        } else {
            local.put(field, value);
        }
    }
}
