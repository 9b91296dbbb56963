package onefrontdoor.frontdoor;

/** One indicator with the answer given. */
public record IndicatorAnswer(Indicator indicator, Answer answer) {}
