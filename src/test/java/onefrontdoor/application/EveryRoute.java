package onefrontdoor.application;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRegistration;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.beans.BeanUtils;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address that the running application knows, found by asking it and not by remembering. */
class EveryRoute {

    private static final String JAX_RS_APPLICATION = "jakarta.ws.rs.Application";
    private static final int DEEPEST_RESOURCE = 6;

    private final WebApplicationContext application;
    private final ServletContext servlets;

    EveryRoute(WebApplicationContext application) {
        this.application = application;
        this.servlets = application.getServletContext();
    }

    /** An address with its placeholders; {@code ANY} as method when it answers to all of them. */
    record Route(String method, String pattern, String origin) implements Comparable<Route> {

        @Override
        public int compareTo(Route other) {
            return (pattern + method + origin).compareTo(other.pattern + other.method + other.origin);
        }
    }

    Set<Route> all() {
        Set<Route> routes = new TreeSet<>();
        routes.addAll(controllers());
        routes.addAll(handlers());
        routes.addAll(servlets());
        routes.addAll(engineResources());
        routes.addAll(files());
        return routes;
    }

    Set<Route> controllers() {
        Set<Route> routes = new TreeSet<>();
        application
                .getBeansOfType(RequestMappingHandlerMapping.class)
                .values()
                .forEach(mapping -> mapping.getHandlerMethods().keySet().forEach(info -> info.getPatternValues()
                        .forEach(path ->
                                methods(info).forEach(method -> routes.add(new Route(method, path, "controller"))))));
        return routes;
    }

    private static List<String> methods(RequestMappingInfo info) {
        List<String> methods =
                info.getMethodsCondition().getMethods().stream().map(Enum::name).toList();
        return methods.isEmpty() ? List.of("ANY") : methods;
    }

    /** Views, resources and everything else that Spring maps by pattern. */
    Set<Route> handlers() {
        Set<Route> routes = new TreeSet<>();
        application.getBeansOfType(AbstractUrlHandlerMapping.class).values().forEach(mapping -> mapping.getHandlerMap()
                .keySet()
                .forEach(pattern -> routes.add(new Route("ANY", pattern, "handler"))));
        return routes;
    }

    Set<Route> servlets() {
        Set<Route> routes = new TreeSet<>();
        servlets.getServletRegistrations().values().forEach(servlet -> servlet.getMappings()
                .forEach(path -> routes.add(new Route("ANY", path, "servlet"))));
        return routes;
    }

    /** What the engine's web applications publish, read from the annotations of their classes. */
    Set<Route> engineResources() {
        Set<Route> routes = new TreeSet<>();
        for (ServletRegistration servlet : servlets.getServletRegistrations().values()) {
            String application = servlet.getInitParameter(JAX_RS_APPLICATION);
            if (application != null) {
                String base = servlet.getMappings().iterator().next().replace("/*", "");
                classes(application)
                        .filter(type -> annotation(type, Path.class).isPresent())
                        .forEach(type -> walk(
                                join(
                                        base,
                                        annotation(type, Path.class)
                                                .orElseThrow()
                                                .value()),
                                type,
                                new HashSet<>(),
                                routes));
            }
        }
        return routes;
    }

    private static Stream<Class<?>> classes(String application) {
        try {
            Application resources = (Application) BeanUtils.instantiateClass(Class.forName(application));
            return resources.getClasses().stream();
        } catch (ClassNotFoundException unknown) {
            throw new IllegalStateException(unknown);
        }
    }

    private void walk(String base, Class<?> type, Set<Class<?>> above, Set<Route> routes) {
        if (above.size() > DEEPEST_RESOURCE || !above.add(type)) {
            return;
        }
        for (Method method : type.getMethods()) {
            String path = annotation(method, Path.class)
                    .map(found -> join(base, found.value()))
                    .orElse(base);
            List<String> verbs = verbs(method);
            verbs.forEach(verb -> routes.add(new Route(verb, path, "engine")));
            if (verbs.isEmpty() && annotation(method, Path.class).isPresent()) {
                walk(path, method.getReturnType(), new LinkedHashSet<>(above), routes);
            }
        }
    }

    private static List<String> verbs(Method method) {
        List<String> verbs = new ArrayList<>();
        for (Method declared : declarations(method)) {
            for (Annotation annotation : declared.getAnnotations()) {
                HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
                if (verb != null) {
                    verbs.add(verb.value());
                }
            }
        }
        return verbs;
    }

    private static <A extends Annotation> Optional<A> annotation(Method method, Class<A> wanted) {
        return declarations(method).stream()
                .map(declared -> declared.getAnnotation(wanted))
                .filter(found -> found != null)
                .findFirst();
    }

    private static <A extends Annotation> Optional<A> annotation(Class<?> type, Class<A> wanted) {
        return hierarchy(type)
                .map(above -> above.getAnnotation(wanted))
                .filter(found -> found != null)
                .findFirst();
    }

    private static List<Method> declarations(Method method) {
        return hierarchy(method.getDeclaringClass())
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .filter(declared -> declared.getName().equals(method.getName())
                        && List.of(declared.getParameterTypes()).equals(List.of(method.getParameterTypes())))
                .toList();
    }

    private static Stream<Class<?>> hierarchy(Class<?> type) {
        Set<Class<?>> types = new LinkedHashSet<>();
        for (Class<?> above = type; above != null; above = above.getSuperclass()) {
            types.add(above);
            Stream.of(above.getInterfaces()).forEach(types::add);
        }
        return types.stream();
    }

    private static String join(String base, String path) {
        String joined = base + "/" + path.replaceAll("\\{(\\w+):[^}]*}", "{$1}");
        return joined.replaceAll("/+", "/").replaceAll("/$", "");
    }

    /** Files that the resource handlers could serve, wherever they lie in the class path. */
    Set<Route> files() {
        Set<Route> routes = new TreeSet<>();
        for (String folder :
                List.of("static", "public", "resources", "META-INF/resources", "META-INF/resources/webjars/camunda")) {
            for (Resource file : find("classpath*:/" + folder + "/**")) {
                String url = String.valueOf(file.getFilename()).isEmpty() ? "" : url(file);
                int start = url.lastIndexOf("/" + folder + "/");
                if (start >= 0 && !url.endsWith("/")) {
                    String path = url.substring(start + folder.length() + 1);
                    routes.add(new Route("GET", folder.endsWith("camunda") ? "/camunda" + path : path, "file"));
                }
            }
        }
        return routes;
    }

    private static String url(Resource file) {
        try {
            return file.getURL().toString();
        } catch (java.io.IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static Resource[] find(String pattern) {
        try {
            return new PathMatchingResourcePatternResolver().getResources(pattern);
        } catch (java.io.FileNotFoundException none) {
            return new Resource[0];
        } catch (java.io.IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
