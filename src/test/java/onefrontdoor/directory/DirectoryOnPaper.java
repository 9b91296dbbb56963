package onefrontdoor.directory;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** The directory that ships, kept in memory; a test may change what a service says of itself. */
public final class DirectoryOnPaper extends Directory {

    private final Map<String, ServiceEntry> entries = new LinkedHashMap<>();

    public DirectoryOnPaper() {
        super(null, null, null, null, null);
        ADirectory.shipped().path("contents").forEach(this::keep);
    }

    private void keep(JsonNode service) {
        entries.put(service.path("name").asText(), new ServiceEntry(service, null, null));
    }

    public Offering offering() {
        return new Offering(this);
    }

    public UUID id(String title) {
        return entries.get(title).id();
    }

    public void says(String title, Consumer<ObjectNode> change) {
        ObjectNode service = entries.get(title).document().deepCopy();
        change.accept(service);
        keep(service);
    }

    public UUID need(String name) {
        return needs().stream()
                .filter(need -> need.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Override
    public List<Need> needs() {
        List<Need> needs = new ArrayList<>();
        ADirectory.shipped()
                .path("taxonomy_terms")
                .forEach(term -> needs.add(new Need(
                        UUID.fromString(term.path("id").asText()),
                        term.path("name").asText())));
        return needs;
    }

    @Override
    public List<LocalArea> areas() {
        return List.of(
                new LocalArea("Central", List.of("SL1"), "Asha ZZ-Lindqvist", "Tom ZZ-Okafor", "officer1"),
                new LocalArea("North", List.of("SL2"), "Bea ZZ-Marlowe", "Ines ZZ-Petrov", ""));
    }

    @Override
    public Optional<LocalArea> area(String postcode) {
        return new DirectoryProperties("", Period.ofMonths(6), areas()).of(postcode);
    }

    @Override
    public List<ServiceEntry> everything() {
        return List.copyOf(entries.values());
    }

    @Override
    public List<ServiceEntry> search(ServicesSought sought) {
        return List.copyOf(entries.values());
    }

    @Override
    public List<String> offers(ServiceEntry entry) {
        return needs().stream()
                .filter(need -> entry.terms().contains(need.id()))
                .map(Need::name)
                .toList();
    }

    @Override
    public Optional<ServiceEntry> find(UUID id) {
        return entries.values().stream().filter(entry -> entry.id().equals(id)).findFirst();
    }
}
