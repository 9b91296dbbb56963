package onefrontdoor;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.core.domain.properties.HasModifiers.Predicates.modifier;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Controller;

/**
 * Rules about a kind of class are put the other way round ("no public class is a controller"), so that each one has
 * classes to look at from the first day and never passes because it matched nothing.
 */
@AnalyzeClasses(packages = "onefrontdoor", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    private static final DescribedPredicate<JavaClass> PUBLIC =
            modifier(JavaModifier.PUBLIC).<JavaClass>forSubtype().as("are public");

    private static final DescribedPredicate<JavaClass> NOT_IN_THE_SHAPE_OF_A_DELEGATE = PUBLIC.or(
                    not(resideInAPackage("..process..")))
            .or(not(simpleNameEndingWith("Delegate")))
            .as("are public, outside a process package or not named …Delegate");

    @ArchTest
    static final ArchRule onlyProcessAndPlatformKnowTheEngine = noClasses()
            .that()
            .resideOutsideOfPackages("..process..", "..platform..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..");

    /** Nobody else can put a word into a mail (INV23). */
    @ArchTest
    static final ArchRule onlyCorrespondenceSendsMail = noClasses()
            .that()
            .resideOutsideOfPackage("onefrontdoor.correspondence..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.mail..", "org.springframework.mail..", "org.eclipse.angus..");

    @ArchTest
    static final ArchRule sharedDoesWithoutSpring = noClasses()
            .that()
            .resideInAPackage("onefrontdoor.shared..")
            .and()
            .doNotHaveSimpleName("package-info")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.springframework..");

    @ArchTest
    static final ArchRule controllersArePackagePrivate =
            noClasses().that(PUBLIC).should().beMetaAnnotatedWith(Controller.class);

    @ArchTest
    static final ArchRule repositoriesArePackagePrivate =
            noClasses().that(PUBLIC).should().beAssignableTo(Repository.class);

    @ArchTest
    static final ArchRule delegatesArePackagePrivateInProcessAndNamedSo =
            noClasses().that(NOT_IN_THE_SHAPE_OF_A_DELEGATE).should().beAssignableTo(JavaDelegate.class);

    @ArchTest
    static final ArchRule onlyPlatformWindsUpAClock = noClasses()
            .that()
            .resideOutsideOfPackage("..platform..")
            .should()
            .accessTargetWhere(DescribedPredicate.<JavaAccess<?>>describe(
                    "the target is a clock of the machine",
                    access -> access.getTargetOwner().isEquivalentTo(Clock.class)
                            && access.getName().matches("system.*|tick(Seconds|Minutes|Millis)")));
}
