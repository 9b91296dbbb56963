package onefrontdoor.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import onefrontdoor.consent.FieldClass;
import onefrontdoor.consent.Replay;
import onefrontdoor.consent.Replay.Authorised;
import onefrontdoor.consent.Replay.Voice;
import onefrontdoor.consent.Replay.Word;
import onefrontdoor.consent.Ruling;
import onefrontdoor.consent.SharingGate;
import onefrontdoor.consent.SharingPurpose;
import onefrontdoor.consent.SharingRequest;
import onefrontdoor.family.Mention;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.WorkingCalendar;

/** One record to which things happen over HTTP, beside somebody who lives through them and says who may see it. */
class SharedRecord {

    /** Agencies, and who works for each. */
    static final Map<String, String> AGENCIES =
            Map.of("childrens-centre", "cc1", "targeted-youth-support", "tys1", "police", "pc1");

    static final List<String> STAFF = List.of("cso1", "dswm1", "dswm2", "dehm1", "edt1", "hos1");

    private static final Pattern STEP = Pattern.compile("sharing/([0-9a-f-]{36})/end");

    private final String reference;
    private final MovedClock clock;
    private final SharingGate gate;
    private final Function<String, TasklistUser> people;
    private final Replay replay = new Replay();
    private final ListReplay list = new ListReplay();
    private final Compared compared;
    private String authoriser = "";

    SharedRecord(
            String reference,
            MovedClock clock,
            SharingGate gate,
            Function<String, TasklistUser> people,
            Compared compared) {
        this.reference = reference;
        this.clock = clock;
        this.gate = gate;
        this.people = people;
        this.compared = compared;
    }

    /** Somebody with a say answers, perhaps some hours ago. */
    record Answered(Voice voice, boolean yes, Set<String> listed, Set<String> excluded, int hoursAgo) {}

    void says(Answered answered) {
        Instant at = clock.instant().minus(Duration.ofHours(answered.hoursAgo()));
        Map<String, String> form = new HashMap<>(WHO.get(answered.voice()));
        LocalDateTime local = LocalDateTime.ofInstant(at, WorkingCalendar.LONDON);
        form.putAll(Map.of(
                "whose",
                "child 1",
                "to",
                "SHARE",
                "answer",
                answered.yes() ? "AGREED" : "REFUSED",
                "statement",
                "2026-1",
                "onDay",
                local.toLocalDate().toString(),
                "atTime",
                local.toLocalTime().toString()));
        Set<String> excluded = new HashSet<>(answered.excluded());
        excluded.removeAll(answered.listed());
        if (answered.yes()) {
            form.put("purpose-SHARE_NAMED", "yes");
            answered.listed().forEach(agency -> form.put("with-" + agency, "yes"));
            excluded.forEach(agency -> form.put("without-" + agency, "yes"));
        }
        sent(worker(), "agreement", form);
        replay.hears(new Word(
                at,
                answered.voice(),
                answered.yes(),
                answered.yes() ? answered.listed() : Set.of(),
                answered.yes() ? excluded : Set.of(),
                true));
    }

    private static final Map<Voice, Map<String, String>> WHO = Map.of(
            Voice.OWN,
            Map.of(
                    "answeredBy",
                    "child 1",
                    "capacity",
                    "COMPETENT_CHILD",
                    "evidence",
                    "Understood.",
                    "means",
                    "SIGNED"),
            Voice.MOTHER,
            Map.of(
                    "answeredBy",
                    "person 1",
                    "capacity",
                    "PARENTAL_RESPONSIBILITY",
                    "evidence",
                    "Seen.",
                    "means",
                    "SIGNED"),
            Voice.FATHER,
            Map.of(
                    "answeredBy",
                    "person 2",
                    "capacity",
                    "PARENTAL_RESPONSIBILITY",
                    "evidence",
                    "Seen.",
                    "means",
                    "SIGNED"),
            Voice.FAMILY,
            Map.of("means", "REPORTED_BY_PROFESSIONAL"),
            Voice.NEIGHBOUR,
            Map.of("means", "REPORTED_BY_PUBLIC"));

    void withdraws(boolean everything) {
        Instant at = clock.instant();
        long began = System.nanoTime();
        sent(
                worker(),
                everything ? "agreement/withdraw-everything" : "agreement/withdraw",
                everything ? Map.of() : Map.of("whose-child 1", "yes", "from-SHARE", "yes"));
        replay.hears(new Word(at, Voice.FAMILY, false, Set.of(), Set.of(), false));
        for (String agency : AGENCIES.keySet()) {
            if (!replay.opens(agency, at)) {
                assertThat(pageOpens(agency))
                        .as("right after the withdrawal, " + agency)
                        .isFalse();
            }
        }
        compared.refusedAfter(Duration.ofNanos(System.nanoTime() - began));
    }

    void authorised(String agency) {
        boolean crime = agency.equals("police");
        Map<String, String> form = new HashMap<>(ConsentPagesScenario.CRIME);
        form.remove("to-police");
        form.putAll(Map.of(
                "authorisation",
                UUID.randomUUID().toString(),
                "to-" + agency,
                "yes",
                "ground",
                crime ? "PREVENT_OR_DETECT_SERIOUS_CRIME" : "COURT_ORDER",
                "reviewOn",
                LocalDateTime.ofInstant(clock.instant(), WorkingCalendar.LONDON)
                        .toLocalDate()
                        .plusDays(30)
                        .toString()));
        authoriser = managers().findFirst().orElseThrow();
        sent(authoriser, "sharing", form);
        replay.authorised.add(new Authorised(agency, crime, clock.instant()));
    }

    boolean awaitsSignature() {
        return newest().filter(last -> last.crime && !last.signed && last.holds(clock.instant()))
                        .isPresent()
                && managers().anyMatch(manager -> !manager.equals(authoriser));
    }

    void signed() {
        String second = managers()
                .filter(manager -> !manager.equals(authoriser))
                .findFirst()
                .orElseThrow();
        sent(second, "sharing/" + newestId() + "/sign", Map.of());
        newest().orElseThrow().signed = true;
    }

    boolean mayEnd() {
        return newest().filter(last -> !last.ended).isPresent();
    }

    void ended() {
        sent(
                managers().findFirst().orElseThrow(),
                "sharing/" + newestId() + "/end",
                Map.of("words", "No longer needed."));
        newest().orElseThrow().ended = true;
    }

    private Optional<Authorised> newest() {
        return replay.authorised.isEmpty()
                ? Optional.empty()
                : Optional.of(replay.authorised.get(replay.authorised.size() - 1));
    }

    /** As the page shows it: the latest stands first. */
    private String newestId() {
        Matcher step = STEP.matcher(people.apply(managers().findFirst().orElseThrow())
                .get(address("sharing"))
                .body());
        assertThat(step.find()).isTrue();
        return step.group(1);
    }

    boolean isRestricted() {
        return list.isRestricted();
    }

    void restrictedTo(Set<String> others) {
        String keeper = managers().findFirst().orElseThrow();
        Set<String> listed = new HashSet<>(others);
        listed.add(keeper);
        sent(
                keeper,
                "restriction",
                Map.of("kind", "HIGH_PROFILE", "people", String.join(",", listed), "words", "Known."));
        list.restricted(listed);
    }

    void lifted() {
        sent(managers().findFirst().orElseThrow(), "restriction/lift", Map.of("words", "Over."));
        list.lifted();
    }

    void glassBroken(String person) {
        boolean opens = list.opens(person, clock.instant()) || list.mayBreak(person);
        assertThat(people.apply(person)
                        .submit(
                                "/contacts/search",
                                "/contacts/break-glass",
                                Map.of("record", reference, "words", "Now."))
                        .statusCode())
                .isEqualTo(opens ? 303 : 404);
        list.broken(person, clock.instant());
    }

    void passes(Duration time) {
        clock.pass(time);
    }

    private String worker() {
        return STAFF.stream().filter(list::lists).findFirst().orElseThrow();
    }

    private Stream<String> managers() {
        return Stream.of("dswm1", "hos1", "dswm2").filter(list::lists);
    }

    private String address(String page) {
        return "/contacts/" + reference + "/" + page;
    }

    private void sent(String login, String page, Map<String, String> form) {
        HttpResponse<String> answer = people.apply(login).submit(address(page.split("/")[0]), address(page), form);
        assertThat(answer.statusCode()).as("%s by %s", page, login).isEqualTo(303);
        clock.pass(Duration.ofMinutes(1));
    }

    /** What everybody sees and what somebody who lived through it all expects. */
    void isSeenAsExpected() {
        AGENCIES.forEach((agency, login) -> {
            boolean expected = replay.opens(agency, clock.instant());
            compared.same("gate, " + agency, gateOpens(agency), expected);
            compared.same("view, " + agency, gate.visibleTo(agency).contains(child()), expected);
            compared.same("page, " + login, pageOpens(agency), expected && isTold(agency));
            compared.same("list, " + login, isListedFor(login), expected && isTold(agency));
        });
        STAFF.forEach(person -> {
            Caller viewer = people.apply(person);
            compared.same(
                    "page, " + person,
                    viewer.get("/contacts/" + reference).statusCode() == 200,
                    list.opens(person, clock.instant()));
            compared.same("search, " + person, isFoundBy(viewer), list.lists(person));
        });
        compared.same("task, dswm2", people.apply("dswm2").task(reference).isPresent(), list.lists("dswm2"));
    }

    /** No agreement opens a restricted record to an agency (RB36). */
    private boolean isTold(String agency) {
        return !list.isRestricted() || replay.overridden(agency, clock.instant());
    }

    private boolean pageOpens(String agency) {
        return people.apply(AGENCIES.get(agency))
                        .get("/partner/" + reference + "/1")
                        .statusCode()
                == 200;
    }

    private boolean isListedFor(String login) {
        return people.apply(login).get("/partner").body().contains(reference);
    }

    private boolean isFoundBy(Caller viewer) {
        return viewer.submit("/contacts/search", "/contacts/search", Map.of("reference", reference))
                .body()
                .contains("href=\"/contacts/" + reference);
    }

    private boolean gateOpens(String agency) {
        var decision = gate.wouldShare(
                new SharingRequest(child(), Set.of(FieldClass.BASIC), agency, SharingPurpose.SHARE_NAMED, null));
        return decision.mayShare() && decision.ruling().sharing() == Ruling.Sharing.OPEN;
    }

    private Mention child() {
        return new Mention(new Reference(reference), Mention.As.CHILD, 1);
    }
}
