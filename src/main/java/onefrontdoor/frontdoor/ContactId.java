package onefrontdoor.frontdoor;

import java.util.UUID;

public record ContactId(UUID value) {}
