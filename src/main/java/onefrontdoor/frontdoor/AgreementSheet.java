package onefrontdoor.frontdoor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import onefrontdoor.consent.AgreementTo;
import onefrontdoor.consent.ConsentRegister;
import onefrontdoor.consent.Giver;
import onefrontdoor.consent.LedgerEntry;
import onefrontdoor.consent.Standing;
import onefrontdoor.consent.Telling;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What holds for somebody, and what was said, in words. */
@Component
class AgreementSheet {

    private final ConsentRegister register;
    private final AgenciesInWords agencies;
    private final StaffWords words;

    AgreementSheet(ConsentRegister register, AgenciesInWords agencies, StaffWords words) {
        this.register = register;
        this.agencies = agencies;
        this.words = words;
    }

    AgreementView.Agreed agreed(PeopleInWords.Line person) {
        return new AgreementView.Agreed(
                person.mention().place(),
                person.words(),
                holding(register.standing(person.mention(), AgreementTo.SERVICE)),
                holding(register.standing(person.mention(), AgreementTo.SHARE)));
    }

    private AgreementView.Holding holding(Standing standing) {
        return new AgreementView.Holding(
                standing.holds().name(),
                words.of(standing.holds()),
                words.sentence("consent.means." + standing.holds().name()),
                names(standing.listed()),
                names(standing.excluded()),
                standing.reviewAt().map(words::dayOf).orElse(null));
    }

    private List<String> names(Set<String> codes) {
        return codes.stream().map(agencies::name).toList();
    }

    /** The whole ledger of a contact, the latest first. */
    List<AgreementView.Entry> history(List<LedgerEntry> entries, List<PeopleInWords.Line> people) {
        Map<String, String> names =
                people.stream().collect(Collectors.toMap(line -> line.mention().place(), PeopleInWords.Line::words));
        List<AgreementView.Entry> lines = new ArrayList<>();
        entries.forEach(entry -> lines.add(0, entry(entry, names)));
        return lines;
    }

    private AgreementView.Entry entry(LedgerEntry entry, Map<String, String> names) {
        Telling telling = entry.act().telling();
        String place = entry.act().whose().place();
        return new AgreementView.Entry(
                words.of(telling.at()),
                names.getOrDefault(place, place),
                words.of(entry.act().to()),
                words.of(entry.act().answer()),
                details(entry, names),
                words.sentence("consent.recorded", words.who(entry.recordedBy().id()), words.of(entry.recordedAt())));
    }

    private List<Detail> details(LedgerEntry entry, Map<String, String> names) {
        Details details = new Details(words);
        who(details, entry.act().giver(), names);
        how(details, entry.act().telling());
        return details.with("purposes", entry.act().scope().purposes())
                .agencies("with", entry.act().scope().agencies())
                .agencies("without", entry.act().scope().excluded())
                .with(
                        "review",
                        entry.act().reviewAt() == null
                                ? null
                                : words.dayOf(entry.act().reviewAt()))
                .with("not-asked", entry.act().reply().notAskedBecause())
                .with("reason", entry.act().reply().reason())
                .lines();
    }

    private void who(Details details, @Nullable Giver giver, Map<String, String> names) {
        if (giver == null) {
            return;
        }
        String place = giver.who().place();
        details.with("who", names.getOrDefault(place, place))
                .with("capacity", giver.capacity())
                .with("evidence", giver.evidence())
                .with(
                        "judged",
                        giver.assessedBy() == null ? null : giver.assessedBy().id());
    }

    private static void how(Details details, Telling telling) {
        details.with("how", telling.means())
                .with("heard", telling.witnessedBy())
                .with("statement", telling.statementVersion());
        if (telling.spoken() != null) {
            details.with("language", telling.spoken().language())
                    .with("interpreter", telling.spoken().interpreter());
        }
    }
}
