package peekaboo.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.TryCatchBlock;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The rules of the house, each as one ArchUnit rule over all classes. A room that is empty yet breaks none. */
public final class Walls {

    private static final List<String> REFUSED_ENDINGS =
            List.of("Manager", "Helper", "Util", "Utils", "Impl", "Data", "Info");

    private static final Set<String> TOO_BROAD = Set.of("java.lang.Exception", "java.lang.RuntimeException");

    private final House house;
    private final Libraries libraries;

    /**
     * The walls of one house.
     *
     * @param libraries a library a line: its packages, a colon, the rooms it may be used in, {@code room.*} for those below a
     *     room, or {@code everywhere}
     */
    public Walls(House house, String libraries) {
        this.house = house;
        this.libraries = new Libraries(libraries);
        if (!house.unknown().isEmpty()) {
            throw new IllegalArgumentException("rooms without a row: " + house.unknown());
        }
    }

    /** All walls, each described in words. */
    public List<ArchRule> all() {
        return List.of(
                rows(),
                directions(),
                purity(),
                libraries(),
                cycles(),
                mindsAreNotRead(),
                names(),
                statics(),
                catches(),
                files());
    }

    ArchRule rows() {
        return wall(
                "lie in a package that has a row",
                type -> house.room(type).isPresent()
                        ? Stream.of()
                        : Stream.of(type.getName() + ": no row for package " + type.getPackageName()));
    }

    ArchRule directions() {
        return wall("use only the rooms of their row", type -> dependencies(type)
                .filter(use -> house.owns(target(use)) && !house.allows(type, target(use)))
                .map(Dependency::getDescription));
    }

    ArchRule purity() {
        return wall(
                "if pure, touch nothing ambient and no inexact arithmetic",
                type -> house.isPure(type) ? Stream.concat(impureTypes(type), impureCalls(type)) : Stream.of());
    }

    private Stream<String> impureTypes(JavaClass type) {
        return foreign(type)
                .filter(use -> !Purity.allows(target(use)) && !ownLibrary(type, target(use)))
                .map(Dependency::getDescription);
    }

    /** A library that is fenced into named rooms, as the YAML parser is, has been looked at for purity. */
    private boolean ownLibrary(JavaClass type, JavaClass used) {
        return libraries.fence(house.room(type).orElseThrow(), used);
    }

    private static Stream<String> impureCalls(JavaClass type) {
        return type.getAccessesFromSelf().stream()
                .filter(access -> !Purity.allows(access))
                .map(JavaAccess::getDescription);
    }

    ArchRule libraries() {
        return wall("use a library only in its room", type -> foreign(type)
                .filter(use -> !libraries.allow(house.room(type).orElse(""), target(use)))
                .map(Dependency::getDescription));
    }

    ArchRule cycles() {
        return slices().matching(house.root() + ".(**)")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .as("rooms form no cycle");
    }

    /** The infant feels what reaches it; who does it, and what it is called, it cannot know. */
    ArchRule mindsAreNotRead() {
        Set<String> labels = Set.of(house.root() + ".dyad.Act", house.root() + ".dyad.CaregiverPhase");
        return wall(
                "if of the infant, know no act, no caregiver and no caregiver's phase",
                type -> house.room(type).filter("infant"::equals).isEmpty()
                        ? Stream.of()
                        : dependencies(type)
                                .filter(use -> labels.contains(target(use).getName())
                                        || house.room(target(use))
                                                .filter("caregiver"::equals)
                                                .isPresent())
                                .map(Dependency::getDescription));
    }

    ArchRule names() {
        return wall("be named for what they are", type -> REFUSED_ENDINGS.stream()
                .filter(type.getSimpleName()::endsWith)
                .map(ending -> type.getName() + ": ends with " + ending));
    }

    ArchRule statics() {
        return wall("have no static that changes", type -> type.getFields().stream()
                .filter(field -> field.getModifiers().contains(JavaModifier.STATIC)
                        && !field.getModifiers().contains(JavaModifier.FINAL))
                .map(JavaField::getDescription));
    }

    ArchRule catches() {
        return wall("catch what they can answer, not any exception", type -> type.getCodeUnits().stream()
                .flatMap(unit -> unit.getTryCatchBlocks().stream())
                .filter(block ->
                        block.getCaughtThrowables().stream().anyMatch(caught -> TOO_BROAD.contains(caught.getName())))
                .map(TryCatchBlock::toString));
    }

    /** One room asks whose a file is before it is written, moved or deleted. */
    ArchRule files() {
        return wall(
                "leave files as they are, but for app.cli.folder",
                type -> house.room(type).filter("app.cli.folder"::equals).isPresent()
                        ? Stream.of()
                        : type.getAccessesFromSelf().stream()
                                .filter(Writing::isDoneBy)
                                .map(JavaAccess::getDescription));
    }

    private Stream<Dependency> foreign(JavaClass type) {
        return dependencies(type).filter(use -> !house.owns(target(use)));
    }

    private static Stream<Dependency> dependencies(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream();
    }

    private static JavaClass target(Dependency use) {
        return use.getTargetClass().getBaseComponentType();
    }

    private static ArchRule wall(String words, Function<JavaClass, Stream<String>> breaches) {
        return classes().should(new ArchCondition<JavaClass>(words) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                breaches.apply(type).forEach(breach -> events.add(SimpleConditionEvent.violated(type, breach)));
            }
        });
    }
}
