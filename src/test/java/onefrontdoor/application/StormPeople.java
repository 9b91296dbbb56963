package onefrontdoor.application;

import static onefrontdoor.application.TasklistUser.judgement;
import static onefrontdoor.frontdoor.AContact.aContact;
import static onefrontdoor.frontdoor.AContact.child;
import static onefrontdoor.frontdoor.AContact.parent;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import onefrontdoor.family.Birth;
import onefrontdoor.family.Sex;
import onefrontdoor.frontdoor.Agreement;
import onefrontdoor.frontdoor.Answer;
import onefrontdoor.frontdoor.MakeContact;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Two schools that make contact, two managers who decide, and an early help manager who walks children to a plan and from
 * the plan to social care, through whichever node answers; they never stop for a fault.
 */
final class StormPeople implements AutoCloseable {

    private static final Duration REST = Duration.ofMillis(20);
    private static final Duration PATIENCE = Duration.ofMillis(200);

    /** So that those who decide and walk on get their turn on two processors. */
    private static final Duration BETWEEN_CONTACTS = Duration.ofMillis(150);

    private final List<StormNode> nodes;
    private final StormLog log;
    private final ExecutorService people = Executors.newCachedThreadPool();
    private volatile boolean atWork = true;

    /**
     * @param database in which they read what they would have been told by letter
     * @param seed of what they do
     */
    StormPeople(List<StormNode> nodes, StormLog log, Supplier<JdbcClient> database, long seed) {
        this.nodes = nodes;
        this.log = log;
        for (int person = 0; person < 2; person++) {
            Random dice = new Random(seed + person);
            people.execute(() -> works(() -> {
                contacts(dice);
                LockSupport.parkNanos(BETWEEN_CONTACTS.toNanos());
            }));
        }
        people.execute(() -> works(new Decider("dswm1", seed)::decides));
        people.execute(() -> works(new Decider("dswm2", seed + 1)::decides));
        // Of a seed of its own, so that no token of a step-up is that of a contact.
        people.execute(() -> works(new StormWalker(nodes, log, database, seed + 100)::takesAStep));
    }

    /** What a token's contact says, word for word. */
    static String words(UUID token) {
        return "Storm " + token;
    }

    private void works(Runnable deed) {
        while (atWork) {
            try {
                deed.run();
                LockSupport.parkNanos(REST.toNanos());
            } catch (RuntimeException | AssertionError nobodyAnswers) {
                log.answers.merge("no answer", 1, Integer::sum);
                LockSupport.parkNanos(PATIENCE.toNanos());
            }
        }
    }

    /** Nothing is known of a token until an answer comes. */
    private void contacts(Random dice) {
        Optional<Integer> port = nodes.get(dice.nextInt(nodes.size())).port();
        if (port.isEmpty()) {
            return;
        }
        UUID token = new UUID(dice.nextLong(), dice.nextLong());
        log.unknown.add(token);
        tells(port.get(), token);
    }

    /** Again for a token of which nobody knows. */
    void tells(int port, UUID token) {
        HttpResponse<String> answer = new AgencySystem(port, "test-school").send(contact(token), token);
        if (answer.statusCode() < 300) {
            log.acknowledged.put(token, Caller.read(answer).path("reference").asText());
            log.unknown.remove(token);
        }
    }

    private static MakeContact contact(UUID token) {
        Random child = new Random(token.getMostSignificantBits());
        LocalDate born = LocalDate.parse("2012-01-01").plusDays(child.nextInt(4_000));
        return aContact()
                .about(child(name(child) + " ZZ-" + name(child), Birth.on(born), Sex.FEMALE))
                .withAtHome(parent(name(child) + " ZZ-" + name(child), "Mother"))
                .withFamily(Answer.YES, Agreement.AGREED, Agreement.AGREED)
                .saying(words(token))
                .make();
    }

    /** So unlike another that nobody asks whether it is the same child. */
    private static String name(Random dice) {
        return IntStream.range(0, 9)
                .mapToObj(letter -> String.valueOf((char) ('a' + dice.nextInt(26))))
                .reduce("", String::concat);
    }

    /** Somebody at the desk, who signs in again at another node when theirs is gone. */
    private final class Decider {

        private final String login;
        private final Random dice;
        private TasklistUser desk;
        private StormNode node;
        private int life;

        Decider(String login, long seed) {
            this.login = login;
            this.dice = new Random(seed);
        }

        void decides() {
            if (node == null || node.lives() != life || node.port().isEmpty()) {
                signsIn();
            }
            List<JsonNode> open = new ArrayList<>();
            desk.list("Everything for my team").forEach(open::add);
            open.removeIf(Predicate.not(task -> task.path("name").asText().equals("Decide threshold")));
            open.removeIf(task -> log.due.stream().anyMatch(task.toString()::contains));
            if (!open.isEmpty()) {
                decides(open.get(dice.nextInt(Math.min(8, open.size()))));
            }
        }

        private void signsIn() {
            node = null;
            StormNode chosen = nodes.get(dice.nextInt(nodes.size()));
            life = chosen.lives();
            desk = TasklistUser.signedIn(chosen.port().orElseThrow(), login, Staff.PASSWORD);
            node = chosen;
        }

        private void decides(JsonNode task) {
            String id = task.path("id").asText();
            desk.claim(id);
            String route = dice.nextBoolean() ? "NOT_SOCIAL_CARE" : "SECTION_17";
            String level = route.equals("SECTION_17") ? "LEVEL_4" : "LEVEL_2B";
            HttpResponse<String> answer = desk.decideThreshold(id, judgement(1, level, route, "As told."));
            log.answers.merge(answer.statusCode() / 100 + "xx", 1, Integer::sum);
            if (answer.statusCode() < 300) {
                reference(task).ifPresent(log.decided::add);
            }
        }

        private Optional<String> reference(JsonNode task) {
            return log.acknowledged.values().stream()
                    .filter(reference -> task.toString().contains("\"" + reference + "\""))
                    .findFirst();
        }
    }

    /** Returns when everybody has gone home. */
    @Override
    public void close() {
        atWork = false;
        people.shutdown();
        try {
            if (!people.awaitTermination(1, TimeUnit.MINUTES)) {
                throw new IllegalStateException("Somebody still waits for an answer");
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
