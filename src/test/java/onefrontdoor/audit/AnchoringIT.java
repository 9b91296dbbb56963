package onefrontdoor.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Key;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.Random;
import onefrontdoor.TestDatabase;
import onefrontdoor.platform.VerifyAudit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The end of the chain stands outside the database, signed, and the command that compares the two says what is wrong. */
class AnchoringIT {

    private static final String DATABASE = "anchoring";
    private static final AuditDatabase AUDIT = new AuditDatabase(DATABASE);

    @TempDir
    Path folder;

    private Path anchors;
    private Anchoring anchoring;

    @BeforeEach
    void makeKeys() throws Exception {
        anchors = folder.resolve("anchors.txt");
        KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        write("key.pem", "PRIVATE KEY", pair.getPrivate());
        write("key.pub.pem", "PUBLIC KEY", pair.getPublic());
        anchoring = new Anchoring(
                AUDIT.sealer,
                AUDIT.clock,
                anchors.toString(),
                folder.resolve("key.pem").toString());
        AUDIT.reads("dswm1", 1);
        anchoring.anchor();
    }

    @Test
    void isWrittenWhenTheChainHasGrownAndNotOtherwise() throws IOException {
        anchoring.anchor();
        assertThat(Files.readAllLines(anchors)).hasSize(1);

        AUDIT.reads("dswm1", 2);
        anchoring.anchor();

        assertThat(Files.readAllLines(anchors))
                .hasSize(2)
                .last()
                .asString()
                .contains(AUDIT.sealer.last().hash());
    }

    @Test
    void theCommandConfirmsAnAuditThatIsAsItWasWritten() {
        Ran ran = verifyAudit();

        assertThat(ran.said()).contains("1 anchors").contains("The audit is as it was written.");
        assertThat(ran.code()).isZero();
    }

    @Test
    void theCommandNamesTheRowThatWasChanged() {
        long entry = AUDIT.sealer.last().entry();
        Tampering hand = new Tampering(TestDatabase.jdbcUrl(DATABASE), new Random(1));
        hand.moveTheMoment(AUDIT.sealer.last());

        Ran ran = verifyAudit();
        assertThat(ran.said()).contains("entry " + entry + ": the entry or the seal before it was changed");
        assertThat(ran.code()).isOne();

        hand.forgetEverything();
    }

    @Test
    void theCommandSeesAnAnchorThatSomebodyElseWrote() throws IOException {
        String line = Files.readString(anchors);
        Files.writeString(anchors, line.replaceFirst(" [0-9a-f]{4}", " 0000"));

        Ran ran = verifyAudit();
        assertThat(ran.said())
                .contains("line 1 of the anchors is not signed by us")
                .contains("0 anchors");
        assertThat(ran.code()).isOne();
    }

    @Test
    void theCommandSeesThatTheAnchorsAreGone() throws IOException {
        Files.delete(anchors);

        Ran ran = verifyAudit();
        assertThat(ran.said()).contains("there are no anchors at");
        assertThat(ran.code()).isOne();
    }

    private record Ran(int code, String said) {}

    private Ran verifyAudit() {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int code = VerifyAudit.run(
                new PrintStream(said, true),
                "verify-audit",
                "--spring.datasource.url=" + TestDatabase.address(DATABASE),
                "--spring.datasource.username=" + TestDatabase.APPLICATION,
                "--onefrontdoor.audit.anchor.file=" + anchors,
                "--onefrontdoor.audit.anchor.public-key=" + folder.resolve("key.pub.pem"));
        return new Ran(code, said.toString());
    }

    private void write(String file, String title, Key key) throws IOException {
        String text = Base64.getEncoder().encodeToString(key.getEncoded());
        Files.writeString(
                folder.resolve(file), "-----BEGIN " + title + "-----\n" + text + "\n-----END " + title + "-----\n");
    }
}
