package onefrontdoor.family;

import java.util.UUID;

/** One mention of a person on a contact; for a child on a contact the same id as the child's. */
public record PersonId(UUID value) {}
