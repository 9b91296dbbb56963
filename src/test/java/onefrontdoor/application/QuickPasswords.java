package onefrontdoor.application;

import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.impl.digest.PasswordEncryptor;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm;

/** A thousand sign-ins of the tests would take minutes with as many rounds as in production ({@code StartingIT} sees those). */
final class QuickPasswords implements PasswordEncryptor {

    private final Pbkdf2PasswordEncoder encoder =
            new Pbkdf2PasswordEncoder("", 16, 1000, SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA256);
    private final AtomicInteger checked = new AtomicInteger();

    /** How many passwords were compared so far, each of which takes its time. */
    int checked() {
        return checked.get();
    }

    @Override
    public String encrypt(String password) {
        return encoder.encode(password);
    }

    @Override
    public boolean check(String password, String encrypted) {
        checked.incrementAndGet();
        return encoder.matches(password, encrypted);
    }

    @Override
    public String hashAlgorithmName() {
        return "PBKDF2-SHA256-1000";
    }
}
