package onefrontdoor.handover;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Plays social care's system as real ones behave: it errs, is slow, answers early, and knows a request by its key. */
final class SocialCareSystem {

    final List<String> heads = new CopyOnWriteArrayList<>();
    final List<String> bodies = new CopyOnWriteArrayList<>();
    final Set<String> received = Collections.synchronizedSet(new LinkedHashSet<>());

    private final SocialCareContractTests door;
    private final Deque<Integer> statuses = new ArrayDeque<>();
    private final ExecutorService hands = Executors.newCachedThreadPool();
    private final HttpServer server;
    private volatile CountDownLatch slow = new CountDownLatch(0);
    private volatile boolean atOnce;

    SocialCareSystem(SocialCareContractTests door) {
        this.door = door;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
        server.createContext("/", this::receive);
        server.setExecutor(hands);
        server.start();
    }

    private void receive(HttpExchange exchange) throws IOException {
        String key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
        heads.add(exchange.getRequestURI() + " " + exchange.getRequestHeaders().getFirst("Authorization") + " " + key);
        bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        int status = statuses.isEmpty() ? 202 : statuses.pop();
        if (status < 300) {
            received.add(key);
        }
        if (atOnce) {
            answer();
        }
        try {
            slow.await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/referrals");
    }

    void says(int status) {
        statuses.add(status);
    }

    void isSlow() {
        slow = new CountDownLatch(1);
    }

    void isQuick() {
        slow.countDown();
    }

    void answersAtOnce() {
        atOnce = true;
    }

    /** Delivers its acceptance of everything received, each under an id of its own. */
    void answer() {
        received.forEach(key -> door.desk.take(door.acceptance("accepted-" + key), SocialCareContractTests.SYSTEM));
    }

    void stop() {
        slow.countDown();
        server.stop(0);
        hands.shutdownNow();
    }
}
