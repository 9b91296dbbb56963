package onefrontdoor.frontdoor.process;

/** Names shared by {@code placement.bpmn} and the code behind it. */
final class PlacementModel {

    static final String KEY = "PlacementProcess";

    private PlacementModel() {}
}
