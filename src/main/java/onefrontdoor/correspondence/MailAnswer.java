package onefrontdoor.correspondence;

import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/** What a mail server made of a mail. */
public enum MailAnswer {
    /** It has it. */
    TAKEN,
    /** It will not take it, however often it is asked (SMTP 5xx). */
    REFUSED,
    /** It is not there, or busy; another time it may take it. */
    AWAY;

    private static final int NEVER = 500;

    /** Only the number counts: the server's words name the person. */
    static MailAnswer in(MailException failed) {
        return failures(failed).anyMatch(MailAnswer::saysNever) ? REFUSED : AWAY;
    }

    private static Stream<Throwable> failures(MailException failed) {
        Stream<? extends Throwable> first = failed instanceof MailSendException sending
                ? Stream.of(sending.getMessageExceptions())
                : Stream.empty();
        return Stream.concat(first, Stream.of(failed))
                .flatMap(failure -> Stream.iterate(failure, cause -> cause != null, Throwable::getCause));
    }

    private static boolean saysNever(Throwable failure) {
        int code = 0;
        if (failure instanceof SMTPAddressFailedException address) {
            code = address.getReturnCode();
        } else if (failure instanceof SMTPSendFailedException sending) {
            code = sending.getReturnCode();
        } else if (failure instanceof SMTPSenderFailedException sender) {
            code = sender.getReturnCode();
        }
        return code >= NEVER;
    }
}
