package nl.expliciet.generator.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import nl.expliciet.generator.check.rule.DossierFolder;
import nl.expliciet.generator.format.DossierId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a site has is told without making it. */
class PressTest {
    private static final Press PRESS = press();

    private final AtomicInteger asked = new AtomicInteger();

    private static Press press() {
        try {
            Path source = Path.of("src/test/resources/portfolio");
            Optional<LocalDate> day = Optional.of(LocalDate.of(2024, 1, 15));
            Wanted all = new Wanted(true, true, true, false, false);
            return Press.of(new Order(source, Optional.empty(), List.of(), day, Optional.empty(), all));
        } catch (IOException notThere) {
            throw new IllegalStateException(notThere);
        }
    }

    /** What is kept of all dossiers, counting how often it is looked at: nothing can be composed without. */
    private List<Kept> counted() {
        List<Kept> kept = PRESS.ids().stream().map(PRESS::open).map(PRESS::keep).toList();
        return new AbstractList<>() {
            @Override
            public Kept get(int index) {
                asked.incrementAndGet();
                return kept.get(index);
            }

            @Override
            public int size() {
                return kept.size();
            }
        };
    }

    @Test
    void anUnknownPathComposesNothing() throws IOException {
        Map<String, Made> files = Part.all(PRESS.across(counted()));
        int toldBy = asked.get();
        for (String path : List.of("favicon.ico", "organen/nergens/index.html", "stijl/geen.css", "geen.html")) {
            assertFalse(files.containsKey(path), path);
        }
        files.get("organen/tweede-kamer/index.html").bytes();
        files.get("organen/tweede-kamer/tweede-kamer.pdf").bytes();
        assertEquals(PRESS.ids().size(), toldBy, "which dossiers are published is asked of each once");
        assertEquals(toldBy, asked.get(), "page and document are composed of the same");
    }

    @Test
    void noDossierCanBeCalledAsAFolderOfTheSite() {
        List<String> folders = Part.all(PRESS.across(counted())).keySet().stream()
                .filter(path -> path.contains("/"))
                .map(path -> path.substring(0, path.indexOf('/')))
                .distinct()
                .toList();
        assertEquals(List.of(), folders.stream().filter(DossierId::isValid).toList());
    }

    @Test
    void aDossierHasAPageADocumentDataItsAttachmentsAndASheetForEachBody() {
        Opened dossier = PRESS.open("voorbeeldland");
        assertEquals(
                List.of(
                        "voorbeeldland/bijlagen/kaart-kernen.svg",
                        "voorbeeldland/bijlagen/metingen-per-kern.csv",
                        "voorbeeldland/bijlagen/voortgang.png",
                        "voorbeeldland/index.html",
                        "voorbeeldland/voorbeeldland.diwoo.xml",
                        "voorbeeldland/voorbeeldland.json",
                        "voorbeeldland/voorbeeldland.mdto.xml",
                        "voorbeeldland/voorbeeldland.pdf",
                        "voorbeeldland/voorbeeldland.pdf.mdto.xml"),
                PRESS.files(dossier).keySet().stream()
                        .filter(path -> path.startsWith("voorbeeldland/"))
                        .sorted()
                        .toList());
        assertEquals(
                List.of("html", "odt", "pdf"),
                PRESS.files(dossier).keySet().stream()
                        .filter(path -> path.startsWith("organen/raad-aldervoort/oplegger-voorbeeldland."))
                        .map(path -> path.substring(path.lastIndexOf('.') + 1))
                        .sorted()
                        .toList());
        assertEquals(PRESS.files(dossier).keySet(), PRESS.keep(dossier).paths());
    }

    @Test
    void whatIsTwiceAskedIsTheSame() throws IOException {
        String index =
                new String(Part.all(PRESS.across(counted())).get("index.html").bytes());
        assertTrue(index.contains("<h1>"));
        assertEquals(
                index,
                new String(Part.all(PRESS.across(counted())).get("index.html").bytes()));
    }

    /** An editor may save while a build runs. */
    @Test
    void anImageIsPublishedAsItWasChecked(@TempDir Path folder) throws IOException {
        new DossierFolder(folder);
        Press press = Press.of(new Order(
                folder,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                new Wanted(true, false, false, false, false)));
        Opened dossier = press.open("proef");
        assertEquals(List.of(), dossier.checked().told().findings());
        Path map = folder.resolve("proef/bijlagen/kaart.svg");
        Files.writeString(map, "<svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>");
        Made made = press.files(dossier).get("proef/bijlagen/kaart.svg");
        assertEquals("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"></svg>", new String(made.bytes()));
        Files.delete(map);
        assertTrue(made.bytes().length > 0);
        Made later = press.files(press.open("proef")).get("proef/bijlagen/kaart.svg");
        assertNull(later);
    }
}
