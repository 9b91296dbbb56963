package onefrontdoor.redesign;

/** Which set a node works by when it starts. */
@FunctionalInterface
public interface StartingSet {

    ModelSet of(ModelSet ofThisBuild);
}
