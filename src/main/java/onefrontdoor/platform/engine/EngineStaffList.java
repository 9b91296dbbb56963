package onefrontdoor.platform.engine;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import onefrontdoor.directory.Colleague;
import onefrontdoor.directory.StaffList;
import onefrontdoor.partner.Partner;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Staff as they sign in: the engine's identity tables. */
@Component
class EngineStaffList implements StaffList {

    /** People of partner agencies sign in too; they are no colleagues. */
    private static final String EVERYBODY = "select u.* from act_id_user u where not exists (select from"
            + " act_id_membership m where m.user_id_ = u.id_ and m.group_id_ like '" + Partner.group("%") + "')";

    private final IdentityService identities;

    EngineStaffList(@Lazy IdentityService identities) {
        this.identities = identities;
    }

    @Override
    public List<Colleague> at(String desk) {
        return colleagues(identities.createUserQuery().memberOfGroup(desk).list());
    }

    @Override
    public List<Colleague> everybody() {
        return colleagues(identities.createNativeUserQuery().sql(EVERYBODY).list());
    }

    private static List<Colleague> colleagues(List<User> found) {
        return found.stream()
                .map(user -> new Colleague(user.getId(), user.getFirstName() + " " + user.getLastName()))
                .sorted(Comparator.comparing(Colleague::name))
                .toList();
    }

    @Override
    public Set<String> desksOf(String person) {
        return identities.createGroupQuery().groupMember(person).list().stream()
                .map(Group::getId)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Optional<String> addressOf(String person) {
        return Optional.ofNullable(identities.createUserQuery().userId(person).singleResult())
                .map(User::getEmail);
    }
}
