package onefrontdoor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.concurrent.TimeUnit;

/** Habits that the tests share with the code they test. */
@AnalyzeClasses(packages = "onefrontdoor")
class HouseHabitTests {

    private static final DescribedPredicate<JavaAccess<?>> READS_THE_TIME_WITHOUT_A_CLOCK = DescribedPredicate.describe(
            "the target reads the time without a Clock", HouseHabitTests::isNowWithoutClock);

    private static final DescribedPredicate<JavaAccess<?>> SLEEPS = DescribedPredicate.describe(
            "the target sleeps",
            access -> access.getName().equals("sleep")
                    && (access.getTargetOwner().isEquivalentTo(Thread.class)
                            || access.getTargetOwner().isEquivalentTo(TimeUnit.class)));

    @ArchTest
    static final ArchRule timeComesFromAClock = noClasses().should().accessTargetWhere(READS_THE_TIME_WITHOUT_A_CLOCK);

    @ArchTest
    static final ArchRule nobodySleeps = noClasses().should().accessTargetWhere(SLEEPS);

    @ArchTest
    static final ArchRule namesSayWhatAThingIs =
            noClasses().should().haveNameMatching(".*(Impl|Utils?|Helper|Manager|D[Tt][Oo])");

    private static boolean isNowWithoutClock(JavaAccess<?> access) {
        if (access.getTargetOwner().isEquivalentTo(System.class)) {
            return access.getName().equals("currentTimeMillis");
        }
        return access.getTargetOwner().getPackageName().equals("java.time")
                && access.getTarget() instanceof CodeUnitAccessTarget target
                && target.getName().equals("now")
                && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
    }
}
