package onefrontdoor.frontdoor;

import java.util.List;
import onefrontdoor.correspondence.EmailAddress;
import onefrontdoor.correspondence.Post;
import onefrontdoor.directory.StaffList;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Whoever is alerted to a Red contact in the pages of staff gets a mail as well, where there is a mail server and they
 * have an address. It is written down in the transaction of the alert and goes out after it (RB12, INV23).
 */
@Component
class RedAlertMail {

    private final Correspondence correspondence;
    private final StaffList staff;
    private final Post post;

    RedAlertMail(Correspondence correspondence, StaffList staff, Post post) {
        this.correspondence = correspondence;
        this.staff = staff;
        this.post = post;
    }

    @EventListener
    void on(RedAlertRaised alert) {
        List<String> addresses = alert.people().stream()
                .flatMap(person -> EmailAddress.in(staff.addressOf(person).orElse(null)).stream())
                .map(EmailAddress::value)
                .distinct()
                .toList();
        if (post.isOpen() && !addresses.isEmpty()) {
            correspondence.alert(alert.reference(), addresses, alert.due());
        }
    }
}
