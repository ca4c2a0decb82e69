package nl.expliciet.generator;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.stream.Stream;

/** Holds the arrows between the packages and the library that each of them is alone in using. */
@AnalyzeClasses(packages = "nl.expliciet.generator", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "nl.expliciet.generator";

    @ArchTest
    static final ArchRule NO_CIRCLES =
            SlicesRuleDefinition.slices().matching(ROOT + ".(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule ROOT_ON_TOP = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT);

    @ArchTest
    static final ArchRule YAML = onlyIn("read", "org.yaml..");

    /** Markdown is read in one package, and made of HTML in one. */
    @ArchTest
    static final ArchRule MARKDOWN = noClasses()
            .that(resideOutsideOfPackages(ROOT + ".read..", ROOT + ".intake.html.."))
            .should()
            .dependOnClassesThat(resideInAnyPackage("com.vladsch.."));

    @ArchTest
    static final ArchRule HTML_PARSER = onlyIn("intake.html", "org.jsoup..", "com.vladsch.flexmark.html2md..");

    @ArchTest
    static final ArchRule WORD = onlyIn("intake.word", "org.zwobble..");

    @ArchTest
    static final ArchRule GIT = onlyIn("source", "org.eclipse.jgit..");

    @ArchTest
    static final ArchRule TEMPLATES = onlyIn("html", "freemarker..");

    @ArchTest
    static final ArchRule PDF =
            onlyIn("pdf", "org.xhtmlrenderer..", "com.lowagie..", "org.openpdf..", "com.github.weisj..");

    @ArchTest
    static final ArchRule PDF_OF_OTHERS = onlyIn("annotation", "org.apache.pdfbox..", "org.apache.fontbox..");

    @ArchTest
    static final ArchRule ANNOTATION = dependsOnlyOn("annotation", "pdf");

    @ArchTest
    static final ArchRule ROUND = dependsOnlyOn(
            "round",
            "annotation",
            "check",
            "finding",
            "format",
            "model",
            "pdf",
            "read",
            "source",
            "text",
            "view",
            "write");

    @ArchTest
    static final ArchRule WORD_DIFF = onlyIn("compare", "com.github.difflib..");

    @ArchTest
    static final ArchRule ADDRESS_CODE = onlyIn("chart", "io.nayuki..");

    @ArchTest
    static final ArchRule JSON = onlyIn("export", "com.fasterxml..");

    @ArchTest
    static final ArchRule SHIPPED = dependsOnlyOn("shipped");

    @ArchTest
    static final ArchRule FINDING = dependsOnlyOn("finding");

    @ArchTest
    static final ArchRule TEXT = dependsOnlyOn("text", "finding");

    @ArchTest
    static final ArchRule READ = dependsOnlyOn("read", "finding", "text");

    @ArchTest
    static final ArchRule SOURCE = dependsOnlyOn("source", "finding", "read");

    @ArchTest
    static final ArchRule MODEL = dependsOnlyOn("model", "text", "finding");

    @ArchTest
    static final ArchRule FORMAT = dependsOnlyOn("format", "finding", "model", "shipped", "text");

    @ArchTest
    static final ArchRule COMPARE = dependsOnlyOn("compare", "finding", "format", "model", "text");

    @ArchTest
    static final ArchRule KNOWLEDGE = dependsOnlyOn("knowledge", "finding", "model", "read", "text");

    @ArchTest
    static final ArchRule INSIGHT = dependsOnlyOn("insight", "finding", "format", "knowledge", "model", "text");

    @ArchTest
    static final ArchRule ACROSS = dependsOnlyOn("across", "finding", "insight", "knowledge", "model", "text");

    @ArchTest
    static final ArchRule CHECK =
            dependsOnlyOn("check", "finding", "format", "insight", "knowledge", "model", "read", "source", "text");

    @ArchTest
    static final ArchRule VIEW = dependsOnlyOn(
            "view",
            "across",
            "calendar",
            "chart",
            "compare",
            "finding",
            "format",
            "insight",
            "knowledge",
            "model",
            "text");

    @ArchTest
    static final ArchRule HTML = dependsOnlyOn("html", "model", "view");

    @ArchTest
    static final ArchRule CALENDAR_ALONE = dependsOnlyOn("calendar");

    @ArchTest
    static final ArchRule PDF_ALONE = dependsOnlyOn("pdf");

    @ArchTest
    static final ArchRule ODT = dependsOnlyOn("odt");

    @ArchTest
    static final ArchRule SERVE = dependsOnlyOn("serve");

    @ArchTest
    static final ArchRule EXPORT = dependsOnlyOn(
            "export",
            "across",
            "check",
            "compare",
            "finding",
            "format",
            "insight",
            "knowledge",
            "model",
            "read",
            "text");

    /** The API is seen from outside only. */
    @ArchTest
    static final ArchRule API =
            noClasses().that(resideOutsideOfPackages(ROOT)).should().dependOnClassesThat(resideInAnyPackage(ROOT));

    /** What sees all stages is seen by the API only. */
    @ArchTest
    static final ArchRule SITE = noClasses()
            .that(resideOutsideOfPackages(ROOT, ROOT + ".site.."))
            .should()
            .dependOnClassesThat(resideInAnyPackage(ROOT + ".site.."));

    @ArchTest
    static final ArchRule WRITE = dependsOnlyOn("write");

    @ArchTest
    static final ArchRule START =
            dependsOnlyOn("start", "export", "finding", "format", "model", "read", "shipped", "source", "write");

    @ArchTest
    static final ArchRule STYLE = dependsOnlyOn("style", "finding", "format", "read", "source");

    @ArchTest
    static final ArchRule INTAKE =
            dependsOnlyOn("intake", "check", "finding", "format", "model", "read", "source", "start", "text", "write");

    @ArchTest
    static final ArchRule CHART = dependsOnlyOn("chart");

    @ArchTest
    static final ArchRule NO_NETWORK = noClasses()
            .that(resideOutsideOfPackages(ROOT + ".serve.."))
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.net.Socket")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.net.ServerSocket")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.net.URLConnection")
            .orShould()
            .dependOnClassesThat(resideInAnyPackage("java.net.http.."))
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("java\\.nio\\.channels\\.(?!File).*");

    @ArchTest
    static final ArchRule NO_CLOCK = noClasses()
            .should()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    private static ArchRule onlyIn(String owner, String... libraries) {
        return noClasses()
                .that(resideOutsideOfPackages(ROOT + "." + owner + ".."))
                .should()
                .dependOnClassesThat(resideInAnyPackage(libraries));
    }

    private static ArchRule dependsOnlyOn(String from, String... allowed) {
        String[] packages = Stream.concat(Stream.of(from, "shipped"), Stream.of(allowed))
                .map(name -> ROOT + "." + name + "..")
                .toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage(ROOT + "." + from + "..")
                .should()
                .onlyDependOnClassesThat(resideOutsideOfPackages(ROOT + "..").or(resideInAnyPackage(packages)));
    }
}
