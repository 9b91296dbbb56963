package onefrontdoor.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A child reaches targeted family support only by a decision at the front door (INV07). Each step back from the team
 * manager's answer has the callers that stand here and no others: a new way in, a step-down for instance, has to be added.
 */
class WaysToFamilySupportTests {

    private static final JavaClasses PRODUCT =
            new ClassFileImporter(List.of(new ImportOption.DoNotIncludeTests())).importPackages("onefrontdoor");

    /** The decision of a manager is the one record from which everything follows; nobody else makes one. */
    @ParameterizedTest
    @CsvSource({
        "DestinationDecision, first, DecisionBook",
        "DecisionBook, enter, DestinationDesk ThresholdDesk EarlierRecords StepDownDoor StepDownPlaces DecisionsAnew",
        "DestinationDesk, decide, DecisionForms",
        "DecisionForms, decideDestination, RecordDestinationDelegate",
        "FamilySupportAnswers, give, FamilySupportDesk",
        "FamilySupportDesk, decide, RecordFamilySupportDelegate",
        "FamilySupportDesk, answerBy, RequestFamilySupportDelegate"
    })
    void hasNoOtherCallers(String type, String method, String callers) {
        assertThat(callersOf(type, method)).containsExactlyInAnyOrder(callers.split(" "));
    }

    /** What was decided on the earlier system is on record here, and never as a way to targeted family support. */
    @Test
    void recordsOfTheEarlierSystemLeadElsewhere() {
        assertThat(PRODUCT.stream()
                        .filter(type -> type.getSimpleName().equals("EarlierRecords"))
                        .flatMap(type -> type.getFieldAccessesFromSelf().stream())
                        .filter(access ->
                                access.getTargetOwner().getSimpleName().equals("Destination"))
                        .map(access -> access.getTarget().getName()))
                .containsOnly("OTHER_EARLY_HELP");
    }

    @Test
    void noPageAndNoAddressOfTheApiReachesADeskThatDecides() {
        Set<String> desks = Set.of("DestinationDesk", "DecisionForms", "FamilySupportDesk", "DecisionBook");

        assertThat(PRODUCT.stream()
                        .filter(type -> type.getPackageName().contains(".web"))
                        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                        .map(dependency -> dependency.getTargetClass().getSimpleName()))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(desks);
    }

    @Test
    void nothingElseWritesADecisionOrAnAnswer() {
        assertThat(sources("src/main/java", ".java"))
                .isNotEmpty()
                .filteredOn(
                        file -> text(file).matches("(?s).*into\\s+(destination_decision|family_support_answer)\\b.*"))
                .extracting(file -> file.getFileName().toString())
                .containsExactly("FamilySupportAnswers.java");
        assertThat(callersOf("DestinationDecisions", "save")).containsExactly("DecisionBook");
    }

    /** No message, no timer and no signal starts it: only a placement calls it, after a destination was decided. */
    @Test
    void theProcessIsStartedByAPlacementOnly() {
        assertThat(callersOf("FamilySupportProcess")).containsExactly("PlacementProcess");
        assertThat(process("FamilySupportProcess").getModelInstance().getModelElementsByType(EventDefinition.class))
                .noneMatch(event ->
                        event.getParentElement().getElementType().getTypeName().equals("startEvent"));
        assertThat(callersOf("DestinationDecisionProcess")).containsExactly("PlacementProcess");
        assertThat(callersOf("PlacementProcess"))
                .containsExactlyInAnyOrder(
                        "ContactTriageProcess",
                        "InformationAddedProcess",
                        "AgreementWithdrawnProcess",
                        "ReturnedChildProcess",
                        "StepDownProcess");
    }

    private static Set<String> callersOf(String type, String method) {
        Set<JavaMethod> methods = PRODUCT.stream()
                .filter(known -> known.getSimpleName().equals(type))
                .flatMap(known -> known.getAllMethods().stream())
                .filter(known -> known.getName().equals(method))
                .collect(Collectors.toSet());
        assertThat(methods).as(type + "." + method).isNotEmpty();
        return methods.stream()
                .flatMap(known -> PRODUCT.stream()
                        .flatMap(caller -> caller.getAccessesFromSelf().stream())
                        .filter(access -> access.getTarget().getName().equals(method))
                        .filter(access ->
                                access.getTargetOwner().getSimpleName().equals(type)))
                .map(access -> outermost(access.getOriginOwner().getName()))
                .filter(caller -> !caller.equals(type))
                .collect(Collectors.toSet());
    }

    private static String outermost(String type) {
        return Arrays.stream(type.split("\\."))
                .reduce((earlier, last) -> last)
                .orElseThrow()
                .split("\\$")[0];
    }

    private static List<String> callersOf(String process) {
        return models().filter(caller -> caller.getModelInstance().getModelElementsByType(CallActivity.class).stream()
                        .anyMatch(call -> call.getCalledElement().equals(process)))
                .map(Process::getId)
                .toList();
    }

    private static Process process(String id) {
        return models().filter(model -> model.getId().equals(id)).findFirst().orElseThrow();
    }

    private static Stream<Process> models() {
        return sources("processes", ".bpmn").stream()
                .flatMap(file -> Bpmn.readModelFromFile(file.toFile()).getModelElementsByType(Process.class).stream());
    }

    private static List<Path> sources(String folder, String extension) {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(extension)).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
