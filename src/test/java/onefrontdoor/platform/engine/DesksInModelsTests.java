package onefrontdoor.platform.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The desks that a flow may give work to are the groups that the service provides at its start. */
class DesksInModelsTests {

    @Test
    void areAllTheGroupsOfStaffByTheirNames() throws IOException {
        Map<String, String> provided = new TreeMap<>();
        Arrays.stream(Desk.values()).forEach(desk -> provided.put(desk.group(), desk.title()));
        provided.put(LeadProfessionals.GROUP, LeadProfessionals.TITLE);
        provided.put(SocialWorkers.GROUP, SocialWorkers.TITLE);

        Properties listed = new Properties();
        try (InputStream file = getClass().getResourceAsStream("/desks.properties")) {
            listed.load(file);
        }

        assertThat(listed).isEqualTo(provided);
    }
}
