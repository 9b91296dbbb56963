package onefrontdoor.handover;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Open requests about one child that may ask for the same help twice (E42): at one service, for one need, or where nobody
 * said for which need.
 */
record NetworkDouble(List<NetworkRequest> requests, Set<String> needs) {

    static List<NetworkDouble> among(List<NetworkRequest> open, Function<NetworkRequest, Set<String>> needs) {
        return open.stream().collect(Collectors.groupingBy(NetworkRequest::person)).values().stream()
                .filter(of -> of.size() > 1)
                .map(of -> new NetworkDouble(of, shared(of, needs)))
                .filter(found -> found.isDoubtful(needs))
                .toList();
    }

    private static Set<String> shared(List<NetworkRequest> requests, Function<NetworkRequest, Set<String>> needs) {
        Set<String> once = new TreeSet<>();
        Set<String> twice = new TreeSet<>();
        requests.stream().flatMap(one -> needs.apply(one).stream()).forEach(need -> {
            if (!once.add(need)) {
                twice.add(need);
            }
        });
        return twice;
    }

    private boolean isDoubtful(Function<NetworkRequest, Set<String>> of) {
        boolean unsaid = requests.stream().anyMatch(one -> of.apply(one).isEmpty());
        long agencies = requests.stream().map(NetworkRequest::agency).distinct().count();
        return !needs.isEmpty() || unsaid || agencies < requests.size();
    }
}
