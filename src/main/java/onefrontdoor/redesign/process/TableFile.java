package onefrontdoor.redesign.process;

import org.camunda.bpm.model.dmn.DmnModelInstance;

/** A decision table of a set. */
record TableFile(String name, String text, DmnModelInstance dmn) {}
