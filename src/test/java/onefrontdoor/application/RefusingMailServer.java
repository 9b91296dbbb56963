package onefrontdoor.application;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A mail server that says no to each recipient and, as real ones do, repeats the address while saying so. */
final class RefusingMailServer {

    private final ServerSocket door;
    private final String refusal;
    private final Thread clerk;

    RefusingMailServer(int port, String refusal) {
        this.refusal = refusal;
        try {
            door = new ServerSocket(port, 50, InetAddress.getByName("localhost"));
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
        clerk = new Thread(this::answerUntilStopped, "refusing-mail-server");
        clerk.setDaemon(true);
        clerk.start();
    }

    /** Returns when the port is free again. */
    void stop() {
        try {
            door.close();
            clerk.join(10_000);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private void answerUntilStopped() {
        while (!door.isClosed()) {
            try (Socket caller = door.accept()) {
                answer(caller);
            } catch (IOException hungUp) {
                // The next one is answered, or the door is closed.
            }
        }
    }

    private void answer(Socket caller) throws IOException {
        BufferedReader said =
                new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII));
        PrintWriter say = new PrintWriter(caller.getOutputStream(), true, StandardCharsets.US_ASCII);
        say.print("220 ready\r\n");
        say.flush();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            boolean recipient = line.startsWith("RCPT");
            say.print((recipient ? refusal + line : line.startsWith("QUIT") ? "221 bye" : "250 ok") + "\r\n");
            say.flush();
        }
    }
}
