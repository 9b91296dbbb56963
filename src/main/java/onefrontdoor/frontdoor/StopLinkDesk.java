package onefrontdoor.frontdoor;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import onefrontdoor.consent.PrivateLinks;
import onefrontdoor.consent.StopCode;
import onefrontdoor.consent.StopLink;
import onefrontdoor.family.Mention;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where staff give whoever agreed a private link to stop it again, and take such a link back (CT11). */
@Service
@Transactional
public class StopLinkDesk {

    private final CaseFiles files;
    private final PeopleInWords people;
    private final Confidence confidence;
    private final PrivateLinks links;
    private final SafeWays safe;
    private final StaffWords words;
    private final String address;

    StopLinkDesk(
            CaseFiles files,
            PeopleInWords people,
            Confidence confidence,
            PrivateLinks links,
            SafeWays safe,
            StaffWords words,
            @Value("${onefrontdoor.public-address}") URI address) {
        this.files = files;
        this.people = people;
        this.confidence = confidence;
        this.links = links;
        this.safe = safe;
        this.words = words;
        this.address = address.toString().replaceFirst("/$", "") + "/stop-sharing";
    }

    /**
     * What the page of a contact offers.
     *
     * @param people whose agreement holds
     * @param byHandOnly whether a letter or a mail could put somebody in danger
     */
    public record Offer(List<Option> people, List<Option> ways, boolean byHandOnly, List<Line> links) {}

    /** A link that works, for whom and until when. */
    public record Line(UUID id, String sentence) {
        /** Names nobody: what people wrote must not reach a log (P23). */
        @Override
        public String toString() {
            return "Line " + id;
        }
    }

    /** A new link as it is handed over; its code is shown this once and kept nowhere. */
    public record Made(String address, String code, boolean byHandOnly) {
        @Override
        public String toString() {
            return "Made";
        }
    }

    @Transactional(readOnly = true)
    public Offer offer(Reference reference, Actor viewer) {
        Contact contact = files.of(reference);
        Map<Mention, String> names = new HashMap<>();
        boolean byHandOnly = safe.byHandOnly(contact);
        people.on(contact, confidence.of(contact, viewer)).forEach(line -> names.put(line.mention(), line.words()));
        return new Offer(
                links.mayHave(reference).stream()
                        .filter(names::containsKey)
                        .map(who -> new Option(who.place(), names.get(who)))
                        .toList(),
                words.options(SafeWays.ways(byHandOnly)),
                byHandOnly,
                links.on(reference).stream().map(link -> line(link, names)).toList());
    }

    private Line line(StopLink link, Map<Mention, String> names) {
        String name = names.getOrDefault(link.who(), link.who().place());
        String made = words.sentence(
                "links.line",
                name,
                words.of(link.way()),
                words.who(link.issuedBy().id()),
                words.of(link.issuedAt()),
                words.dayOf(link.until()));
        return new Line(link.id(), made);
    }

    /** Makes a link that is handed over, read out or put into a letter. */
    public Made make(Reference reference, FormAnswers typed) {
        Contact contact = files.of(reference);
        Mention who = new Picks(reference, typed).person("who", "Who agreed?");
        StopLink.Way way = typed.choice("way", StopLink.Way.class, "How does it reach them?");
        boolean byHandOnly = safe.byHandOnly(contact);
        if (!SafeWays.ways(byHandOnly).contains(way)) {
            throw Picks.invalid("On this contact a link is handed over by hand only: it is never posted or mailed.");
        }
        StopCode code = links.issue(who, way, typed.by());
        return new Made(address, code.inGroups(), byHandOnly);
    }

    public void revoke(Reference reference, UUID link, Actor by) {
        links.revoke(files.of(reference).reference(), link, by);
    }
}
