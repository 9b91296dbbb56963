package onefrontdoor;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/** Runs a class on the {@link TestEngine} and asserts at its end that its tests passed every node of one model. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(ModelCoverage.class)
public @interface CoversModel {

    /** The model's file, such as {@code processes/frontdoor/contact-triage.bpmn}. */
    String value();

    /** Whether this class passes every node; further classes may look at one part of a large model. */
    boolean whole() default true;
}
