package org.parley;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.parley.ArchitectureRules.*;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.parley.shared.Command;
import org.springframework.beans.factory.annotation.Autowired;

@AnalyzeClasses(packages = "org.parley", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule theEngineStaysBehindItsWall = noClasses()
            .that()
            .resideOutsideOfPackages("org.parley.engine..", "org.parley.*.process..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..")
            .because("the community line of the engine ended: moving to a fork must stay one afternoon");

    @ArchTest
    static final ArchRule nobodyUsesTheEnginesModule = noClasses()
            .that()
            .resideOutsideOfPackage("org.parley.engine..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.parley.engine..")
            .because("modules know a port that speaks their own language");

    @ArchTest
    static final ArchRule nothingPointsUp = classes()
            .should(useOnlyModulesBelowTheirOwn())
            .because("a request must not know who overviews it; see the picture in the README");

    @ArchTest
    static final ArchRule factsAreForStepsOnly = noClasses()
            .that(are(neitherStepsNorFacts()))
            .should()
            .dependOnClassesThat(have(nameMatching(".*Facts")))
            .because("a job has no user, so nothing checks who calls a fact")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule stepsTakeIdsAndReturnPlainValues = methods()
            .that()
            .areDeclaredInClassesThat()
            .haveSimpleNameEndingWith("Steps")
            .and()
            .arePublic()
            .should(takeIdsAndReturnPlainValues())
            .because("an expression passes ids, and a process keeps no more than ids and flags")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule expressionsCanCallSteps = classes()
            .that()
            .haveSimpleNameEndingWith("Steps")
            .should()
            .bePublic()
            .because("the expression language finds no method of a class that is not")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule commandsNameWhoseDeedItIs = methods()
            .that()
            .areAnnotatedWith(Command.class)
            .should(takeTheirActorLast())
            .because("whoever did it stands in the journal")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule deedsOfPeopleAreCommands = methods()
            .that(have(anActorAsLastParameter()))
            .should(notBeMerelyTransactional())
            .because("two who clash are tried again outside the transaction")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses()
            .that()
            .doNotBelongToAnyOf(Parley.class)
            .should()
            .callCodeUnitWhere(target(are(readingTheSystemsTime())))
            .because("tests move one clock, and the engine's moves with it");

    @ArchTest
    static final ArchRule namesSpeakTheDomain = noClasses()
            .should()
            .haveNameMatching(".*(Service|Manager|Helper|Utils?|Impl|Dto|DTO|Entity|Delegate)")
            .orShould()
            .resideInAnyPackage("..service..", "..repository..", "..controller..", "..dto..", "..util..", "..impl..")
            .because("a module is a thing of the field, not a layer");

    @ArchTest
    static final ArchRule everyPackageSaysWhatMayBeNull =
            classes().should(liveInANullMarkedPackage()).because("null is declared or it is a bug");

    @ArchTest
    static final ArchRule beansGetWhatTheyNeedByConstructor =
            noFields().should().beAnnotatedWith(Autowired.class).because("an object is whole once it is made");
}
