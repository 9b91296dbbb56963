package onefrontdoor.application;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.List;

/** The council's mail server, a real one in this process, which a test takes down and brings back at the same port. */
final class MailServer {

    private static final int PORT = free();
    private static GreenMail running;
    private static RefusingMailServer refusing;

    private MailServer() {}

    static int port() {
        return PORT;
    }

    /** Up, with an empty mailbox for everybody. */
    static synchronized void open() {
        close();
        running = new GreenMail(new ServerSetup(PORT, "localhost", ServerSetup.PROTOCOL_SMTP));
        running.start();
    }

    static synchronized void close() {
        if (running != null) {
            running.stop();
            running = null;
        }
        if (refusing != null) {
            refusing.stop();
            refusing = null;
        }
    }

    /** Up, and no address that it is asked about exists. */
    static synchronized void refuseEverybody() {
        close();
        refusing = new RefusingMailServer(PORT, "550 5.1.1 No such user here: ");
    }

    /** Up, and too busy to take anything now. */
    static synchronized void beBusy() {
        close();
        refusing = new RefusingMailServer(PORT, "450 4.2.1 Try again later: ");
    }

    static List<MimeMessage> received() {
        return List.of(running.getReceivedMessages());
    }

    private static int free() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
