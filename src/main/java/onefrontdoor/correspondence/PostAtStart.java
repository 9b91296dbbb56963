package onefrontdoor.correspondence;

import jakarta.mail.MessagingException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** Says at the start how people will hear. A mail server that is away for now stops nothing; a missing sender does. */
@Component
class PostAtStart implements InitializingBean {

    private static final Logger LOG = LoggerFactory.getLogger(PostAtStart.class);

    private final ObjectProvider<JavaMailSenderImpl> server;
    private final Letterhead letterhead;

    PostAtStart(ObjectProvider<JavaMailSenderImpl> server, Letterhead letterhead) {
        this.server = server;
        this.letterhead = letterhead;
    }

    @Override
    public void afterPropertiesSet() {
        server.ifAvailable(configured -> letterhead.sender());
    }

    @EventListener(ApplicationReadyEvent.class)
    void say() {
        server.ifAvailable(this::tryOut);
        if (server.getIfAvailable() == null) {
            LOG.info("No mail server is set (spring.mail.host): each outcome becomes a task to write or call.");
        } else if (letterhead.leadsToThisMachineOnly()) {
            LOG.warn("Links in mails lead to this machine. Set onefrontdoor.public-address.");
        }
    }

    private void tryOut(JavaMailSenderImpl configured) {
        try {
            configured.testConnection();
        } catch (MessagingException away) {
            LOG.warn("The mail server cannot be reached now. Mail is tried again; what stays unsent becomes a task.");
        }
    }
}
