package onefrontdoor.frontdoor.process;

/** Names shared by {@code placement.bpmn} and the code behind it. */
final class PlacementModel {

    static final String KEY = "PlacementProcess";

    /** How many children services are asked about; each is a request of its own. */
    static final String SERVICES_ASKED = "servicesAsked";

    /** The engine's own number of one of several. */
    static final String LOOP_COUNTER = "loopCounter";

    private PlacementModel() {}
}
