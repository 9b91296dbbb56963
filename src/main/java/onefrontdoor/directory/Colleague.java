package onefrontdoor.directory;

/** Somebody who works at a desk, as colleagues know them. */
public record Colleague(String id, String name) {}
