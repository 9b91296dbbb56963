package onefrontdoor.frontdoor;

import java.util.UUID;

public record ChildId(UUID value) {}
