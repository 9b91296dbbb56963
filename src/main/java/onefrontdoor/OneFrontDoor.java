package onefrontdoor;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class OneFrontDoor {

    public static void main(String[] arguments) {
        SpringApplication.run(OneFrontDoor.class, arguments);
    }
}
