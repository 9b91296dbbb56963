package onefrontdoor.platform.engine;

/** The group of those who own the flows: they change models, and open no record. */
public final class ProcessOwners {

    public static final String GROUP = "process-owner";
    public static final String TITLE = "Process owners";

    private ProcessOwners() {}
}
