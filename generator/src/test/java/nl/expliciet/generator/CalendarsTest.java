package nl.expliciet.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.validate.ValidationResult;
import nl.expliciet.generator.check.rule.DossierFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The calendar of a joint regulation: its own moments and the days of the law, on the page and in files. */
class CalendarsTest {
    private static final String BODIES = """
        organen:
          - { id: raad-a, naam: Gemeenteraad A, soort: gemeenteraad }
          - { id: raad-b, naam: Gemeenteraad B, soort: gemeenteraad }
          - { id: kamer, naam: Tweede Kamer, soort: tweede-kamer }
        """;
    private static final String DOSSIER = """
        soort: gemeenschappelijke-regeling
        status: vastgesteld
        publicatie: { adres: "https://voorbeeld.invalid/dossiers" }
        partijen:
          - { id: rijk, naam: Het Rijk, laag: rijk, orgaan: kamer }
          - { id: gemeente-a, naam: Gemeente A, laag: gemeente, orgaan: raad-a }
          - { id: gemeente-b, naam: Gemeente B, laag: gemeente, orgaan: raad-b }
        regeling: { zienswijze: Ja., participatie: Ja., evaluatie: Ja., uittreding: Ja. }
        momenten:
          - { datum: 2025-06-30, soort: besluit, stuk: begroting, titel: Begroting 2026 }
          - { datum: 2025-05-20, orgaan: raad-a, soort: zienswijze, stuk: begroting, toegezonden: 2025-04-01, titel: Zienswijze }
          - { datum: 2025-05, orgaan: raad-b, soort: zienswijze, titel: Zienswijze }
          - { datum: 2026, orgaan: raad-b, soort: evaluatie, titel: Evaluatie }
          - { datum: onbekend, orgaan: raad-b, soort: informatie, titel: Bijpraten }
          - { datum: 2024-05-20, orgaan: raad-a, soort: besluit, titel: Vorige keer, uitkomst: Vastgesteld. }
          - { datum: 2024-06-20, orgaan: raad-a, soort: besluit, titel: Vergeten }
        """;

    @TempDir
    Path folder;

    private Path build(String dossier) throws IOException {
        DossierFolder written = new DossierFolder(folder.resolve("bron"))
                .put("dossier.yaml", dossier)
                .write("organen.yaml", BODIES);
        new Generator(TestRun.of(written.root(), folder.resolve("uit"))
                        .making(OutputFormat.HTML)
                        .on(LocalDate.of(2025, 1, 10))
                        .options())
                .build();
        return folder.resolve("uit");
    }

    private static String unfolded(Path file) throws IOException {
        return Files.readString(file).replace("\r\n ", "");
    }

    private static List<String> uids(String calendar) {
        return Pattern.compile("UID:(\\S+)\r\nDTSTAMP:\\S+\r\nDTSTART;VALUE=DATE:\\d+")
                .matcher(calendar)
                .results()
                .map(MatchResult::group)
                .map(found -> found.replaceAll("(?s)\r\n.*", ""))
                .toList();
    }

    private static String words(Path page) throws IOException {
        return Files.readString(page).replace('\u00A0', ' ');
    }

    /** What a council gives its view on is asked of it too, on the page of the council and on that of all dossiers. */
    @Test
    void aFormalOpinionIsAskedAsADecisionIs() throws IOException {
        Path out = build(DOSSIER);
        assertTrue(words(out.resolve("index.html")).contains("besluiten en zienswijzen in mei 2025"));
        assertTrue(words(out.resolve("organen/raad-a/index.html")).contains("wordt gevraagd op 20 mei 2025"));
    }

    @Test
    void theDrawingOfACouncilShowsTheYearOfWhatComesNext() throws IOException {
        Path out = build(DOSSIER.replace("2024-06-20", "2025-01-05").replace("2025-05-20", "2026-03-20"));
        assertTrue(words(out.resolve("organen/raad-a/index.html")).contains("Agenda van 2026;"));
    }

    @Test
    void aPageAndFilesForAllAndForEachBody() throws Exception {
        Path out = build(DOSSIER);
        Golden.check("overview/calendar.txt", PageText.of(Files.readString(out.resolve("agenda/index.html"))));
        Golden.check(
                "overview/agenda.ics.txt", unfolded(out.resolve("agenda.ics")).replace("\r\n", "\n"));
        Golden.check(
                "overview/raad-b.ics.txt",
                unfolded(out.resolve("organen/raad-b/raad-b.ics")).replace("\r\n", "\n"));
        assertFalse(
                unfolded(out.resolve("organen/kamer/kamer.ics")).contains("VEVENT"), "no say in a joint regulation");
    }

    @Test
    void theDaysOfTheLawStandOnThePageOfEachBodyThatTakesPart() throws Exception {
        Path out = build(DOSSIER);
        String council = PageText.of(Files.readString(out.resolve("organen/raad-b/index.html")));
        assertTrue(council.contains(" | Laatste dag om de raden de kaders"), council);
        assertFalse(
                council.contains("Laatste dag voor een zienswijze"),
                "the term of a view is that of the council that got the draft");
        String house = PageText.of(Files.readString(out.resolve("organen/kamer/index.html")));
        assertFalse(house.contains("Laatste dag"), house);
    }

    @Test
    void eachFileIsWhatTheStandardAsks() throws Exception {
        Path out = build(DOSSIER);
        for (String file : List.of("agenda.ics", "organen/raad-a/raad-a.ics", "organen/kamer/kamer.ics")) {
            Calendar calendar = new CalendarBuilder().build(new StringReader(Files.readString(out.resolve(file))));
            ValidationResult result = calendar.validate();
            assertFalse(result.hasErrors(), file + result);
        }
    }

    @Test
    void whatMovesToAnotherDayStaysTheSameEvent() throws Exception {
        String before = unfolded(build(DOSSIER).resolve("agenda.ics"));
        String after =
                unfolded(build(DOSSIER.replace("2025-05-20", "2025-05-27")).resolve("agenda.ics"));
        assertNotEquals(before, after);
        assertEquals(new HashSet<>(uids(before)), new HashSet<>(uids(after)));
        assertEquals(uids(before).size(), new HashSet<>(uids(before)).size());
        assertTrue(uids(before).size() > 5, before);
    }

    @Test
    void theLawSetsNoDaysForWhatHasEndedOrIsNoJointRegulation() throws Exception {
        assertTrue(unfolded(build(DOSSIER).resolve("agenda.ics")).contains("Wgr art. 34b"));
        String ended = DOSSIER.replace("status: vastgesteld", "status: beeindigd");
        assertFalse(unfolded(build(ended).resolve("agenda.ics")).contains("Wgr"));
        String deal = DOSSIER.replace("soort: gemeenschappelijke-regeling", "soort: regio-deal");
        assertFalse(unfolded(build(deal).resolve("agenda.ics")).contains("Wgr"));
        String over = DOSSIER.replace("status: vastgesteld", "status: vastgesteld\nlooptijd: { tot: 2025-03 }");
        assertFalse(unfolded(build(over).resolve("agenda.ics")).contains("Wgr art. 34b"));
    }
}
