package onefrontdoor.correspondence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The post of a test without a mail server: a test opens it, and says what becomes of a mail. */
public final class PostOnPaper extends Post {

    public final List<Mail> taken = new ArrayList<>();
    public boolean open = true;
    public MailAnswer answer = MailAnswer.TAKEN;

    public PostOnPaper() {
        super(Optional.empty(), null, null, null);
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    @Override
    public MailAnswer send(Mail mail) {
        if (answer == MailAnswer.TAKEN) {
            taken.add(mail);
        }
        return answer;
    }
}
