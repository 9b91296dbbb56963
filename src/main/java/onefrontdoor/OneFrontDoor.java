package onefrontdoor;

import onefrontdoor.platform.CheckModels;
import onefrontdoor.platform.MigrateCases;
import onefrontdoor.platform.ShowEffect;
import onefrontdoor.platform.VerifyAudit;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class OneFrontDoor {

    public static void main(String[] arguments) {
        if (VerifyAudit.isAskedFor(arguments)) {
            System.exit(VerifyAudit.run(System.out, arguments));
        }
        if (MigrateCases.isAskedFor(arguments)) {
            System.exit(MigrateCases.run(System.out, arguments));
        }
        if (ShowEffect.isAskedFor(arguments)) {
            System.exit(ShowEffect.run(System.out, arguments));
        }
        if (CheckModels.isAskedFor(arguments)) {
            System.exit(CheckModels.alone(System.out, arguments));
        }
        SpringApplication.run(OneFrontDoor.class, arguments);
    }
}
