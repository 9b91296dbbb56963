package onefrontdoor.frontdoor;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import onefrontdoor.family.Matching;
import onefrontdoor.family.PersonId;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which earlier contact somebody is still working on for the same child, and whether a new one belongs to it (RB06). */
@Service
@Transactional
public class OpenCases {

    private static final String OPEN = """
            select contact.reference, outcome.stage, child.id from child
            join contact on contact.id = child.contact
            join child_outcome outcome on outcome.child = child.id
            where child.id in (:people) and outcome.stage <> 'ENDED' and contact.id <> :contact
                and contact.received_at < (select received_at from contact where id = :contact)
                and contact.reference not in (
                    select hidden_beside(this.reference) from contact this where this.id = :contact)
                and not exists (select 1 from open_case_link link where link.contact = contact.id and link.same_case
                    and not exists (select 1 from open_case_link newer where newer.contact = link.contact
                        and newer.child = link.child and newer.open_case = link.open_case and newer.id > link.id))
            order by contact.received_at""";

    /** A "yes" only holds for as long as the two children are held to be one. */
    private static final String CASE_OF_EACH_CHILD = """
            select (select open.reference from open_case_link link
                join contact open on open.id = link.open_case
                where link.child = this.id and link.same_case
                    and not exists (select 1 from open_case_link newer where newer.child = link.child
                        and newer.open_case = link.open_case and newer.id > link.id)
                    and exists (select 1 from child other join person on person.id = other.id
                        where other.contact = link.open_case and person.identity = this.identity)
                order by link.id desc limit 1)
            from person this join child on child.id = this.id join contact on contact.id = child.contact
            where contact.reference = ?""";

    private final JdbcClient database;
    private final Matching matching;
    private final Owners owners;
    private final Clock clock;

    OpenCases(JdbcClient database, Matching matching, Owners owners, Clock clock) {
        this.database = database;
        this.matching = matching;
        this.owners = owners;
        this.clock = clock;
    }

    /** A contact that somebody is still working on. */
    record OpenCase(Reference reference, Stage stage) {}

    /** The case to which a contact belongs; empty as soon as one of its children is not part of it. */
    @Transactional(readOnly = true)
    public Optional<Reference> caseOf(Reference contact) {
        List<Optional<Reference>> cases = database.sql(CASE_OF_EACH_CHILD)
                .param(contact.value())
                .query((row, number) -> Optional.ofNullable(row.getString(1)).map(Reference::new))
                .list();
        boolean one = cases.stream().distinct().count() == 1;
        return one ? cases.get(0) : Optional.empty();
    }

    /** The earliest open contact before this one about somebody or anybody confirmed to be the same person. */
    Optional<OpenCase> before(Contact contact, PersonId person) {
        List<UUID> people =
                matching.confirmed(person).stream().map(PersonId::value).toList();
        return people.isEmpty() ? Optional.empty() : earliestOpen(candidates(contact, people));
    }

    /** What was closed since is none any more: its plan, the work of social care or of a service. */
    private Optional<OpenCase> earliestOpen(List<Candidate> candidates) {
        Map<UUID, List<StoryRow>> responsible =
                owners.of(candidates.stream().map(Candidate::child).toList(), clock.instant());
        return candidates.stream()
                .filter(candidate -> !Owners.isEnded(responsible.getOrDefault(candidate.child(), List.of())))
                .map(Candidate::open)
                .findFirst();
    }

    private record Candidate(UUID child, OpenCase open) {}

    private List<Candidate> candidates(Contact contact, List<UUID> people) {
        return database.sql(OPEN)
                .param("people", people)
                .param("contact", contact.id().value())
                .query((row, place) -> new Candidate(
                        row.getObject(3, UUID.class),
                        new OpenCase(new Reference(row.getString(1)), Stage.valueOf(row.getString(2)))))
                .list();
    }

    /** Keeps whether a contact is, for this child, about a case that is open already. */
    void answer(ChildId child, Reference openCase, SameCase answer, Actor by) {
        int kept = database.sql("""
                        insert into open_case_link (contact, child, open_case, same_case, answered_by, answered_at)
                        select child.contact, child.id, open.id, ?, ?, ? from child, contact open
                        where child.id = ? and open.reference = ?""")
                .params(
                        answer == SameCase.YES,
                        by.id(),
                        clock.instant().atOffset(ZoneOffset.UTC),
                        child.value(),
                        openCase.value())
                .update();
        if (kept == 0) {
            throw new Refusal(Refusal.Kind.NOT_FOUND, "There is no contact " + openCase + ".");
        }
    }
}
