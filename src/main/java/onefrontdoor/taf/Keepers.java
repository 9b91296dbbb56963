package onefrontdoor.taf;

/** Which desk is asked about a plan; which one that is stands in a table ({@code keepers.dmn}). */
public interface Keepers {

    String of(PlanHolder holder, PlanClock.Tier tier);
}
