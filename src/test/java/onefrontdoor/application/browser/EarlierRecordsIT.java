package onefrontdoor.application.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import onefrontdoor.taf.LegacyFile;
import org.junit.jupiter.api.Test;

/** The head of service looks at a file, takes it over and reads what became of it; families go on where they stood (CT14, INV08). */
class EarlierRecordsIT extends PageStates {

    private final LegacyFile file = new LegacyFile()
            .with(LegacyFile.whole("IT-1"))
            .with(LegacyFile.whole("IT-2", "LEAD_NAME", "", "AGREES_TO_HELP", "", "AGREES_TO_SHARING", ""))
            .with(LegacyFile.whole("IT-3", "BORN_ON", "19/09/19"))
            .with(LegacyFile.whole("IT-4", "STATUS", "Closed"));

    @Test
    void aFileIsLookedAtAndTakenOver() {
        signsIn("hos1");
        looksAt("/plans/import");
        sends("Look what would happen", "no table".getBytes(StandardCharsets.UTF_8));
        looksAtHeading("Nothing was taken over", "/plans/import refused");
        sends("Look what would happen", file.bytes());
        looksAtHeading("Take over records", "/plans/import looked at");
        assertThat(page.content()).contains("IT-3", "a year of two digits").doesNotContain("ZZ-Xylo");
        assertThat(rows()).as("looking keeps nothing").isZero();

        sends("Take the records over", file.bytes());
        runJobs();
        page.reload();

        looksAtHeading("Report of the import", "/plans/import/{number}");
        assertThat(page.content()).contains("IT-2", "IT-3").doesNotContain("ZZ-Xylo", "Still being taken over");
        String table = page.request().get(page.url() + "/rows.csv").text();
        assertThat(table.lines()).hasSize(4).anyMatch(line -> line.startsWith("\"4\",\"IT-3\",\"Not taken over\""));
        isHere();
    }

    @Test
    void nobodyElseTakesRecordsOver() {
        signsIn("dehm1");

        assertThat(page.navigate("/plans/import").status()).isEqualTo(403);
        assertThat(page.request().post(origin() + "/plans/import").status()).isEqualTo(403);
    }

    private void isHere() {
        assertThat(rows()).isEqualTo(4);
        String active = planOf("IT-1");
        String proposed = planOf("IT-2");
        assertThat(state(active)).isEqualTo("ACTIVE");
        assertThat(state(proposed)).isEqualTo("PROPOSED");
        assertThat(signedIn("dehm1").taskId(contactOf("IT-2"))).isNotEmpty();
        looksAt("/plans/" + active);
        assertThat(page.content()).contains("Taken over from the earlier system: IT-1");
        String contact = contactOf("IT-2");
        assertThat(waiting()).as("waits for a decision").isZero();
        page.navigate("/contacts/" + contact);
        assertThat(page.content()).contains("Record taken over from the earlier system");
        page.navigate("/desk/agreements");
        assertThat(page.content()).contains(contact).doesNotContain(contactOf("IT-4"));
    }

    private void sends(String button, byte[] content) {
        page.navigate("/plans/import");
        page.locator("#file").setInputFiles(new FilePayload("export.csv", "text/csv", content));
        answering.press(button);
    }

    private long waiting() {
        return database.sql("select count(*) from contact_progress where channel like 'EARLIER%' and waiting")
                .query(Long.class)
                .single();
    }

    private long rows() {
        return database.sql("select count(*) from legacy_row where legacy_id like 'IT-%'")
                .query(Long.class)
                .single();
    }

    private String state(String plan) {
        return database.sql("select state from plan where reference = ?")
                .param(plan)
                .query(String.class)
                .single();
    }

    private String planOf(String record) {
        return of("plan_reference", record);
    }

    private String contactOf(String record) {
        return of("contact_reference", record);
    }

    private String of(String column, String record) {
        return database.sql("select " + column
                        + " from legacy_family family join legacy_row on legacy_row.family = family.id"
                        + " where legacy_id = ?")
                .param(record)
                .query(String.class)
                .single();
    }
}
