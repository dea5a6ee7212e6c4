package org.parley.ear.floors;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The rules of the house, for the packages under one root: the real one, and the wrong houses that each break a rule. */
final class FloorPlan {
    /** Floors from the ground up; rooms of one number do not know each other. */
    private static final Map<String, Integer> FLOORS = new LinkedHashMap<>();

    static {
        String[][] plan = {
            {"text", "foundation"},
            {"access", "messages", "articles"},
            {"nights"},
            {"people"},
            {"claims"},
            {"stories"},
            {"dossiers"},
            {"developments"},
            {"briefings"},
            {"search"},
            {"alerts"},
            {"jobs"},
            {"web", "cli"},
            {"bench"}
        };
        for (int floor = 0; floor < plan.length; floor++) {
            for (String room : plan[floor]) {
                FLOORS.put(room, floor);
            }
        }
    }

    /** These know nothing of the news. */
    private static final Set<String> WITHOUT_DOMAIN = Set.of("foundation", "access", "messages");

    private static final Set<String> CLOCK_READINGS =
            Set.of("now", "currentTimeMillis", "nanoTime", "system", "systemUTC", "systemDefaultZone");
    private static final Set<String> CLOCKS = Set.of(
            "java.time.Clock",
            "java.time.Instant",
            "java.time.LocalDate",
            "java.time.LocalDateTime",
            "java.time.LocalTime",
            "java.time.OffsetDateTime",
            "java.time.ZonedDateTime",
            "java.time.Year",
            "java.time.YearMonth",
            "java.lang.System");

    private static final Set<String> JDBC =
            Set.of("java.sql.Connection", "java.sql.DriverManager", "java.sql.PreparedStatement", "java.sql.Statement");

    private final String root;

    FloorPlan(String root) {
        this.root = root;
    }

    ArchRule nobody_looks_upstairs() {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .should(new ArchCondition<>("depend on lower floors only") {
                    @Override
                    public void check(JavaClass from, ConditionEvents events) {
                        for (Dependency dependency : from.getDirectDependenciesFromSelf()) {
                            JavaClass to = dependency.getTargetClass();
                            if (inTheHouse(to) && !mayKnow(room(from), room(to))) {
                                events.add(SimpleConditionEvent.violated(from, dependency.getDescription()));
                            }
                        }
                    }
                });
    }

    ArchRule every_room_is_on_the_plan() {
        return classes().that().resideInAPackage(root + "..").should(new ArchCondition<>("be in a room of the plan") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!FLOORS.containsKey(room(type))) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " is in no room of the plan"));
                }
            }
        });
    }

    ArchRule rooms_form_no_circle() {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles();
    }

    ArchRule the_domain_does_not_know_its_boundary() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and(not_in("boundary", "jobs", "web", "cli", "bench"))
                .should()
                .dependOnClassesThat(new DescribedPredicate<>("live in a boundary") {
                    @Override
                    public boolean test(JavaClass type) {
                        return inTheHouse(type) && inBoundary(type);
                    }
                });
    }

    ArchRule the_container_stays_in_boundaries() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and(not_in("boundary", "jobs", "web", "cli", "bench"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.enterprise..",
                        "jakarta.inject..",
                        "jakarta.ejb..",
                        "jakarta.transaction..",
                        "jakarta.annotation..",
                        "jakarta.jms..",
                        "jakarta.mail..",
                        "jakarta.batch..",
                        "jakarta.faces..",
                        "jakarta.servlet..");
    }

    ArchRule the_entity_manager_and_messages_stay_in_boundaries() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and(not_in("boundary"))
                .should()
                .dependOnClassesThat(new DescribedPredicate<>("are the entity manager, JMS or JDBC") {
                    @Override
                    public boolean test(JavaClass type) {
                        return type.getName().startsWith("jakarta.persistence.EntityManager")
                                || type.getPackageName().startsWith("jakarta.jms")
                                || type.getPackageName().startsWith("javax.sql")
                                || JDBC.contains(type.getName());
                    }
                });
    }

    ArchRule pages_and_jobs_use_no_persistence() {
        return noClasses()
                .that()
                .resideInAnyPackage(root + ".web..", root + ".jobs..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.persistence..", "org.hibernate..");
    }

    ArchRule the_time_is_told_by_an_injected_clock() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and(not_in("foundation", "cli", "bench"))
                .should(new ArchCondition<>("read the machine's clock") {
                    @Override
                    public void check(JavaClass from, ConditionEvents events) {
                        Stream.concat(
                                        from.getMethodCallsFromSelf().stream(),
                                        from.getMethodReferencesFromSelf().stream())
                                .filter(FloorPlan::readsTheMachinesClock)
                                .forEach(access ->
                                        events.add(SimpleConditionEvent.satisfied(from, access.getDescription())));
                    }
                });
    }

    ArchRule only_the_command_line_prints() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and(not_in("cli", "bench"))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err");
    }

    private static boolean readsTheMachinesClock(JavaCodeUnitAccess<?> access) {
        return CLOCKS.contains(access.getTargetOwner().getName())
                && CLOCK_READINGS.contains(access.getTarget().getName())
                && access.getTarget().getRawParameterTypes().stream()
                        .noneMatch(parameter -> parameter.getName().equals("java.time.Clock"));
    }

    private boolean mayKnow(String from, String to) {
        if (from.equals(to) || !FLOORS.containsKey(from) || !FLOORS.containsKey(to)) {
            return true;
        }
        if (WITHOUT_DOMAIN.contains(from)) {
            return to.equals("foundation");
        }
        return FLOORS.get(to) < FLOORS.get(from);
    }

    private DescribedPredicate<JavaClass> not_in(String... rooms) {
        Set<String> exempt = Set.of(rooms);
        return new DescribedPredicate<>("are not in " + String.join(", ", rooms)) {
            @Override
            public boolean test(JavaClass type) {
                return !exempt.contains(room(type)) && !(exempt.contains("boundary") && inBoundary(type));
            }
        };
    }

    private boolean inTheHouse(JavaClass type) {
        return type.getPackageName().startsWith(root + ".");
    }

    private static boolean inBoundary(JavaClass type) {
        return (type.getPackageName() + ".").contains(".boundary.");
    }

    private String room(JavaClass type) {
        String inside = type.getPackageName()
                .substring(Math.min(root.length() + 1, type.getPackageName().length()));
        int dot = inside.indexOf('.');
        return dot < 0 ? inside : inside.substring(0, dot);
    }
}
