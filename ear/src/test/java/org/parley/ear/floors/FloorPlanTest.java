package org.parley.ear.floors;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The floor plan, held against the compiled classes of every module, and each rule seen failing on a wrong house. */
class FloorPlanTest {
    private static final List<String> MODULES = List.of("ejb", "batch-jobs", "web", "cli");
    private static final String WRONG = "org.parley.ear.floors.wrong";

    /** A rule, and a package under {@code wrong} whose only fault it must find. */
    private record Rule(String name, Function<FloorPlan, ArchRule> rule, String wrongHouse) {}

    private static final List<Rule> RULES = List.of(
            new Rule("nobody looks upstairs", FloorPlan::nobody_looks_upstairs, "upstairs"),
            new Rule("messages know no domain", FloorPlan::nobody_looks_upstairs, "domain"),
            new Rule("every room is on the plan", FloorPlan::every_room_is_on_the_plan, "shed"),
            new Rule("rooms form no circle", FloorPlan::rooms_form_no_circle, "circle"),
            new Rule(
                    "the domain does not know its boundary",
                    FloorPlan::the_domain_does_not_know_its_boundary,
                    "inward"),
            new Rule("the container stays in boundaries", FloorPlan::the_container_stays_in_boundaries, "container"),
            new Rule(
                    "the entity manager and JMS stay in boundaries",
                    FloorPlan::the_entity_manager_and_messages_stay_in_boundaries,
                    "entities"),
            new Rule("pages and jobs use no persistence", FloorPlan::pages_and_jobs_use_no_persistence, "page"),
            new Rule("the time is told by a clock", FloorPlan::the_time_is_told_by_an_injected_clock, "time"),
            new Rule("only the command line prints", FloorPlan::only_the_command_line_prints, "print"));

    @TestFactory
    Stream<DynamicTest> the_house_keeps_its_plan() {
        JavaClasses house = house();
        FloorPlan plan = new FloorPlan("org.parley");
        return RULES.stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.name(),
                        () -> rule.rule().apply(plan).allowEmptyShould(true).check(house)));
    }

    @TestFactory
    Stream<DynamicTest> each_rule_is_seen_failing() {
        return RULES.stream()
                .map(rule -> DynamicTest.dynamicTest(rule.name() + ", broken", () -> {
                    String root = WRONG + "." + rule.wrongHouse();
                    JavaClasses wrong = new ClassFileImporter().importPackages(root);

                    assertThat(wrong).isNotEmpty();
                    assertThat(rule.rule()
                                    .apply(new FloorPlan(root))
                                    .evaluate(wrong)
                                    .hasViolation())
                            .isTrue();
                }));
    }

    @Test
    void every_module_yields_classes() {
        for (String module : MODULES) {
            assertThat(classesOf(module)).as(module).isNotEmpty();
        }
    }

    private static JavaClasses house() {
        List<Path> folders = new ArrayList<>();
        MODULES.forEach(module -> folders.add(folder(module)));
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_PACKAGE_INFOS)
                .importPaths(folders);
    }

    private static JavaClasses classesOf(String module) {
        return new ClassFileImporter().importPath(folder(module));
    }

    private static Path folder(String module) {
        return Path.of("..", module, "target", "classes");
    }
}
