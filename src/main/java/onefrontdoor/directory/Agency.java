package onefrontdoor.directory;

/**
 * An agency whose systems make contact by the API.
 *
 * @param sourceCode who it is, in the codes of Annex A (domain 3.1.4), such as "6" for the police
 */
public record Agency(String code, String name, String sourceCode) {}
