package onefrontdoor.platform.security;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import onefrontdoor.platform.engine.InformationGovernance;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page to sign in on, and where people land afterwards: their tasks, or the plans that they lead, the most pressing first. */
@Controller
class HomeController {

    private static final String MOST_PRESSING_FIRST = "[{\"sortBy\":\"dueDate\",\"sortOrder\":\"asc\"}]";

    private static final GrantedAuthority GOVERNANCE = new SimpleGrantedAuthority(InformationGovernance.GROUP);

    @GetMapping("/sign-in")
    String signIn(@RequestParam Map<String, String> came, Model model) {
        model.addAttribute("wrong", came.containsKey("error"));
        model.addAttribute("out", came.containsKey("out"));
        return "sign-in";
    }

    /** Whoever leads on early help begins with their plans and asks for their tasks from there. */
    @GetMapping("/home")
    String home(@RequestParam Map<String, String> wanted, Authentication person) {
        if (person.getAuthorities().contains(GOVERNANCE)) {
            return "redirect:/information-governance";
        }
        Optional<String> elsewhere = ofThoseWithoutTasks(person);
        if (elsewhere.isPresent()) {
            return elsewhere.get();
        }
        if (WhoSignedIn.leadsOnly(person) && !wanted.containsKey("tasks")) {
            return "redirect:/plans";
        }
        return "redirect:" + SecurityChains.TASKLIST + "#/?sorting="
                + URLEncoder.encode(MOST_PRESSING_FIRST, StandardCharsets.UTF_8);
    }

    private static Optional<String> ofThoseWithoutTasks(Authentication person) {
        if (WhoSignedIn.isPartner(person)) {
            return Optional.of("redirect:/partner");
        }
        if (WhoSignedIn.isSocialWorkerOnly(person)) {
            return Optional.of("redirect:/step-downs");
        }
        return WhoSignedIn.ownsFlowsOnly(person) ? Optional.of("redirect:/models") : Optional.empty();
    }
}
