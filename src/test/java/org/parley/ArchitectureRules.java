package org.parley;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.NullMarked;
import org.parley.security.Actor;
import org.springframework.transaction.annotation.Transactional;

/** The words that {@link ArchitectureTest} puts its rules together from. */
class ArchitectureRules {

    /** From the top to the ground; modules of one line may use each other, in no circle. */
    private static final List<Set<String>> FLOORS = List.of(
            Set.of("ui", "api", "exercise"),
            Set.of("replay", "tally", "search", "report", "atlas"),
            Set.of("overview"),
            Set.of("desk", "plan"),
            Set.of("evacuation", "convoy", "mission", "agreement", "notification"),
            Set.of("ceasefire", "criteria"),
            Set.of("hold"),
            Set.of("movement"),
            Set.of("clearance"),
            Set.of("incident", "figure", "contact"),
            Set.of("glass"),
            Set.of("request"),
            Set.of("party", "place", "code", "document", "inbox", "journal"),
            Set.of("security"),
            Set.of("node"),
            Set.of("shared"));

    private static final Set<String> PLAIN_VALUES =
            Set.of("void", "boolean", "java.lang.String", Date.class.getName(), List.class.getName());

    private ArchitectureRules() {}

    static ArchCondition<JavaClass> useOnlyModulesBelowTheirOwn() {
        return condition("use only modules below their own", (origin, report) -> {
            for (var dependency : origin.getDirectDependenciesFromSelf()) {
                var target = floor(dependency.getTargetClass());
                if (target >= 0 && floor(origin) > target) report.accept(dependency.getDescription());
            }
        });
    }

    private static int floor(JavaClass type) {
        var names = type.getPackageName().split("\\.");
        if (names.length < 3 || !type.getPackageName().startsWith("org.parley.")) return -1;
        for (int i = 0; i < FLOORS.size(); i++) if (FLOORS.get(i).contains(names[2])) return i;
        return -1;
    }

    static DescribedPredicate<JavaClass> neitherStepsNorFacts() {
        return predicate(
                "neither steps nor facts",
                type -> !type.getSimpleName().endsWith("Steps")
                        && !type.getSimpleName().endsWith("Facts")
                        && type.getAllRawInterfaces().stream()
                                .noneMatch(i -> i.getSimpleName().endsWith("Facts")));
    }

    static ArchCondition<JavaMethod> takeIdsAndReturnPlainValues() {
        return condition("take ids and return plain values", (method, report) -> {
            var ids = method.getRawParameterTypes().stream().allMatch(type -> type.isEquivalentTo(String.class));
            if (!ids || !PLAIN_VALUES.contains(method.getRawReturnType().getName()))
                report.accept(method.getFullName());
        });
    }

    static DescribedPredicate<JavaMethod> anActorAsLastParameter() {
        return predicate("an actor as last parameter", method -> {
            var types = method.getRawParameterTypes();
            return !types.isEmpty() && types.get(types.size() - 1).isEquivalentTo(Actor.class);
        });
    }

    static ArchCondition<JavaMethod> takeTheirActorLast() {
        return condition("take their actor last", (method, report) -> {
            if (!anActorAsLastParameter().test(method)) report.accept(method.getFullName());
        });
    }

    static ArchCondition<JavaMethod> notBeMerelyTransactional() {
        return condition("be @Command rather than merely @Transactional", (method, report) -> {
            if (method.isAnnotatedWith(Transactional.class)
                    && !method.getAnnotationOfType(Transactional.class).readOnly()) report.accept(method.getFullName());
        });
    }

    static DescribedPredicate<CodeUnitCallTarget> readingTheSystemsTime() {
        return predicate("reading the system's time", call -> {
            var owner = call.getOwner();
            var arguments = call.getRawParameterTypes();
            if (owner.getPackageName().equals("java.time")) {
                return call.getName().equals("now")
                                && arguments.stream().noneMatch(type -> type.isEquivalentTo(Clock.class))
                        || call.getName().startsWith("system");
            }
            return call.getName().equals("currentTimeMillis")
                    || owner.isEquivalentTo(Date.class) && call.getName().equals("<init>") && arguments.isEmpty();
        });
    }

    static ArchCondition<JavaClass> liveInANullMarkedPackage() {
        return condition("live in a @NullMarked package", (type, report) -> {
            if (!type.getPackage().isAnnotatedWith(NullMarked.class)) report.accept(type.getPackageName());
        });
    }

    private static <T> DescribedPredicate<T> predicate(String description, Predicate<T> test) {
        return DescribedPredicate.describe(description, test);
    }

    private static <T> ArchCondition<T> condition(String description, BiConsumer<T, Consumer<String>> check) {
        return new ArchCondition<>(description) {
            @Override
            public void check(T item, ConditionEvents events) {
                check.accept(item, message -> events.add(SimpleConditionEvent.violated(item, message)));
            }
        };
    }
}
