package onefrontdoor.directory;

import java.util.List;

/**
 * A desk that is staffed by rota.
 *
 * @param hours when somebody must be there
 * @param managedBy desks whose people change this rota
 */
public record DutyDesk(String code, String title, Hours hours, List<String> managedBy) {

    public enum Hours {
        OFFICE,
        OUT_OF_HOURS,
        BY_ARRANGEMENT
    }
}
