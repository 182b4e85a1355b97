package org.parley.processes;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A step as a process file calls it, and the program's classes that it is looked for in. */
record StepCall(String bean, String method, int arguments) {

    private static final Pattern CALL = Pattern.compile("(\\w+)\\.(\\w+)\\(((?:[^()]|\\([^()]*\\))*)\\)");

    private static final JavaClasses BEHIND_THE_WALL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.parley")
            .that(resideInAnyPackage("org.parley.*.process"));

    /** Whatever an expression calls; {@code execution} is the engine's own. */
    static Stream<StepCall> in(String expression) {
        return CALL.matcher(expression)
                .results()
                .filter(it -> !it.group(1).equals("execution"))
                .map(it -> new StepCall(it.group(1), it.group(2), count(it.group(3))));
    }

    private static int count(String arguments) {
        return arguments.isBlank() ? 0 : arguments.split(",").length;
    }

    /** The engine can only call a public method of a public class, and the bean's name is that of its class. */
    boolean exists() {
        var name = Character.toUpperCase(bean.charAt(0)) + bean.substring(1);
        return bean.endsWith("Steps")
                && BEHIND_THE_WALL.stream()
                        .filter(it -> it.getSimpleName().equals(name) && isPublic(it))
                        .flatMap(it -> it.getMethods().stream())
                        .filter(it -> it.getModifiers().contains(JavaModifier.PUBLIC))
                        .anyMatch(it -> it.getName().equals(method)
                                && it.getRawParameterTypes().size() == arguments);
    }

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC);
    }

    /** Every text that stands as a constant behind the wall to the engine. */
    static Set<String> constants() {
        return BEHIND_THE_WALL.stream()
                .flatMap(it -> it.getFields().stream())
                .filter(it -> it.getModifiers().contains(JavaModifier.STATIC))
                .filter(it -> it.getRawType().isEquivalentTo(String.class))
                .map(StepCall::value)
                .collect(Collectors.toSet());
    }

    private static String value(JavaField constant) {
        try {
            Field field = constant.reflect();
            field.setAccessible(true);
            return (String) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(constant.getFullName(), e);
        }
    }
}
