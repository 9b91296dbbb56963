package onefrontdoor;

import onefrontdoor.platform.Commands;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class OneFrontDoor {

    public static void main(String[] arguments) {
        Commands.asked(arguments).ifPresent(System::exit);
        SpringApplication.run(OneFrontDoor.class, arguments);
    }
}
