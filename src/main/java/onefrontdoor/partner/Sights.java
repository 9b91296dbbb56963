package onefrontdoor.partner;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import onefrontdoor.consent.FieldClass;
import onefrontdoor.consent.OverrideStanding;
import onefrontdoor.consent.Overrides;
import onefrontdoor.consent.Ruling;
import onefrontdoor.consent.SharingDecision;
import onefrontdoor.consent.SharingGate;
import onefrontdoor.consent.SharingPurpose;
import onefrontdoor.consent.SharingRequest;
import onefrontdoor.family.Mention;
import onefrontdoor.family.RestrictedRecords;
import onefrontdoor.shared.Actor;
import org.springframework.stereotype.Component;

/**
 * The first of the two guards: the gate of sharing, asked for each record anew. The rules of the rows in the database,
 * behind {@link BehindRowRules}, are the second one and know nothing of this (INV01, P5).
 */
@Component
class Sights {

    private static final Set<FieldClass> EVERYTHING = EnumSet.allOf(FieldClass.class);
    private static final List<SharingPurpose> TO_SEE = List.of(SharingPurpose.SHARE_NAMED, SharingPurpose.SHARE_TAF);

    private final SharingGate gate;
    private final Overrides overrides;
    private final RestrictedRecords restricted;

    Sights(SharingGate gate, Overrides overrides, RestrictedRecords restricted) {
        this.gate = gate;
        this.overrides = overrides;
        this.restricted = restricted;
    }

    /** Every child whose record is open to an agency now. */
    List<Sight> of(String agency) {
        return gate.visibleTo(agency).stream()
                .filter(whose -> whose.as() == Mention.As.CHILD)
                .flatMap(whose -> of(whose, agency).stream())
                .toList();
    }

    /** Empty when the record is not open, and when there is none. */
    Optional<Sight> of(Mention whose, String agency) {
        return TO_SEE.stream()
                .map(purpose -> new SharingRequest(whose, EVERYTHING, agency, purpose, null))
                .map(gate::wouldShare)
                .filter(Sights::opens)
                .findFirst()
                .map(this::sight)
                .filter(sight -> sight.gives(FieldClass.BASIC));
    }

    /** Opens a record and keeps that decision; the gate has the last word, after the record was read (RB25). */
    boolean keep(Sight sight, Actor by) {
        return opens(gate.mayShare(sight.request(), by));
    }

    private static boolean opens(SharingDecision decision) {
        return decision.ruling().sharing() == Ruling.Sharing.OPEN;
    }

    /** No agreement opens a restricted record: only what an override lists that names the agency (RB36). */
    private Sight sight(SharingDecision decision) {
        SharingRequest request = decision.request();
        Set<FieldClass> kinds = EnumSet.noneOf(FieldClass.class);
        kinds.addAll(decision.given());
        if (restricted.on(request.whose().contact()).isPresent()) {
            kinds.retainAll(listed(request));
        }
        return new Sight(request, kinds);
    }

    private Set<FieldClass> listed(SharingRequest request) {
        Set<FieldClass> items = EnumSet.noneOf(FieldClass.class);
        overrides.inForce(request.whose(), request.withWhom()).stream()
                .map(OverrideStanding::items)
                .forEach(items::addAll);
        return items;
    }
}
