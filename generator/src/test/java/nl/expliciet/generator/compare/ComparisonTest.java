package nl.expliciet.generator.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.expliciet.generator.check.rule.DossierFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparisonTest {
    private static final String HEAD =
            "---\nid: A-02\ntitel: Geld\nonderwerp: financiering\nvan: rijk\naan: gemeente-a\n";
    private static final String AGREEMENT =
            HEAD + "status: voorgesteld\n---\nHet Rijk betaalt de helft van de kosten.\n";
    private static final String PROFILE = """
      profiel:
        overeengekomen: { eisen: 2, middelen: { score: 3, toelichting: Zo. } }
        posities:
          - { partij: rijk, eisen: 4 }
          - { partij: gemeente-a, eisen: 2 }
      """;
    private static final String MONEY = """
      financien:
        - { partij: rijk, jaar: 2021, bedrag: 500 }
        - { partij: rijk, jaar: 2022, bedrag: 600 }
      """;
    private static final String MOMENTS = """
      momenten:
        - { datum: 2021-06-15, soort: besluit, titel: Raadsvoorstel }
        - { datum: 2022-06-15, soort: verantwoording, titel: Jaarverslag }
      """;

    @TempDir
    Path folder;

    private DossierFolder was;
    private DossierFolder now;

    @BeforeEach
    void sameTwice() throws IOException {
        was = new DossierFolder(folder.resolve("was"));
        now = new DossierFolder(folder.resolve("wordt"));
    }

    private void both(String file, String text) throws IOException {
        was.put(file, text);
        now.put(file, text);
    }

    private void changes(String... lines) throws IOException {
        List<Change> found = Comparison.between(Versions.read(was.root(), "proef"), Versions.read(now.root(), "proef"));
        assertEquals(
                String.join("\n", lines),
                String.join("\n", found.stream().map(Versions::line).toList()));
    }

    @Test
    void reportsWhatBecameOfAnAgreement() throws IOException {
        was.put("afspraken/02.md", AGREEMENT);
        now.put(
                "afspraken/02.md",
                AGREEMENT
                        .replace("voorgesteld", "overeengekomen\ndatum: 2021-01-01")
                        .replace("de helft", "twee derde"));
        changes(
                "~ afspraken.A-02.status: voorgesteld > overeengekomen",
                "+ afspraken.A-02.datum: 2021-01-01",
                "~ afspraken.A-02.tekst: Het Rijk betaalt de helft van de kosten."
                        + " > Het Rijk betaalt twee derde van de kosten.");
    }

    @Test
    void reportsAnItemThatIsNewOrGoneOnce() throws IOException {
        was.put("afspraken/02.md", AGREEMENT);
        now.put("afspraken/03.md", AGREEMENT.replace("A-02", "A-03"));
        changes(
                "+ afspraken.A-03: [A-03, Geld, financiering, [rijk], [gemeente-a], voorgesteld,"
                        + " Het Rijk betaalt de helft van de kosten.]",
                "- afspraken.A-02: [A-02, Geld, financiering, [rijk], [gemeente-a], voorgesteld,"
                        + " Het Rijk betaalt de helft van de kosten.]");
    }

    @Test
    void findsNoChangeInAnotherWayOfWriting() throws IOException {
        was.put("afspraken/02.md", AGREEMENT.replace("van: rijk", "van: [rijk, gemeente-a]"));
        now.put("dossier.yaml", """
          afspraken:
            - status: "voorgesteld"
              tekst: >
                Het Rijk betaalt
                de helft van de kosten.
              aan: [gemeente-a]
              van:
                - gemeente-a
                - rijk
              onderwerp: 'financiering'
              titel: Geld
              id: A-02
          """);
        both("hoofdstukken/01-een.md", "# Een\n\nTekst van *een*\nregel.\n");
        now.put("hoofdstukken/01-een.md", "# Een\n\n\nTekst van _een_ regel.\n");
        changes();
    }

    @Test
    void findsNoChangeInAFileWithAnotherName() throws IOException {
        was.put("afspraken/02.md", AGREEMENT).put("hoofdstukken/01-een.md", "# Een\n\nTekst.\n");
        now.put("afspraken/geld.md", AGREEMENT).put("hoofdstukken/02-een.md", "# Een\n\nTekst.\n");
        changes();
    }

    @Test
    void reportsScoresAndPositionsByQuestionAndParty() throws IOException {
        was.put("dossier.yaml", PROFILE);
        now.put(
                "dossier.yaml",
                PROFILE.replace(
                                "eisen: 2, middelen: { score: 3",
                                "eisen: { score: 4, toelichting: Want. }, middelen: { score: 5")
                        .replace("rijk, eisen: 4", "rijk, eisen: 3, verplichting: 1"));
        changes(
                "~ profiel.overeengekomen.middelen: 3 > 5",
                "~ profiel.overeengekomen.eisen: 2 > 4",
                "+ profiel.overeengekomen.eisen.toelichting: Want.",
                "+ profiel.posities.rijk.verplichting: [1]",
                "~ profiel.posities.rijk.eisen: 4 > 3");
    }

    @Test
    void reportsPartiesMoneyAndAnswers() throws IOException {
        was.put("dossier.yaml", MONEY + "checkvragen: { presterend: { 1: Ja. } }\n");
        now.put(
                "dossier.yaml",
                MONEY.replace("2021, bedrag: 500", "2021, bedrag: 700").replace("2022", "2023")
                        + "checkvragen: { presterend: { 1: { antwoord: Nee., partij: rijk }, 2: Vaak. } }\n"
                        + "partijen: [{ id: rijk, naam: Het Rijk, laag: rijk },"
                        + " { id: gemeente-a, naam: Gemeente A, laag: gemeente },"
                        + " { id: gemeente-c, naam: Gemeente C, laag: gemeente }]\n");
        changes(
                "+ partijen.gemeente-c: [gemeente-c, Gemeente C, gemeente]",
                "~ checkvragen.presterend.1: Ja. > Nee.",
                "+ checkvragen.presterend.1.partij: rijk",
                "+ checkvragen.presterend.2: [Vaak.]",
                "~ financien.rijk.2021.bedrag: 500 > 700",
                "+ financien.rijk.2023: [rijk, 2023, 600]",
                "- financien.rijk.2022: [rijk, 2022, 600]");
    }

    @Test
    void knowsAMomentAgainByItsTitleAndWithAnotherTitleByAllElse() throws IOException {
        was.put("dossier.yaml", MOMENTS);
        now.put(
                "dossier.yaml",
                MOMENTS.replace("Jaarverslag", "Jaarverslag 2021")
                        .replace("Raadsvoorstel }", "Raadsvoorstel, uitkomst: Aangenomen. }"));
        changes("+ momenten.1.uitkomst: Aangenomen.", "~ momenten.2.titel: Jaarverslag > Jaarverslag 2021");
    }

    @Test
    void tellsATextOfWhichWordsChangedFromANewOne() throws IOException {
        was.put("dossier.yaml", "opgave: { vraagstuk: Samen., wel: [Fietsen en lopen, Bussen] }\n");
        now.put("dossier.yaml", "opgave: { vraagstuk: Samen., wel: [Treinen, Fietsen en wandelen] }\n");
        changes(
                "+ opgave.wel.1: Treinen",
                "~ opgave.wel.2: Fietsen en lopen > Fietsen en wandelen",
                "- opgave.wel.2: Bussen");
    }

    @Test
    void tellsUnknownFromLeftOut() throws IOException {
        was.put("dossier.yaml", "politiek: { ruimte: onbekend }\n");
        now.put("dossier.yaml", "politiek: { ruimte: Veel., richting: onbekend }\n");
        changes("+ politiek.richting: onbekend", "~ politiek.ruimte: onbekend > Veel.");
    }

    @Test
    void reportsAListOfPartiesAsOneThing() throws IOException {
        was.put("afspraken/02.md", AGREEMENT);
        now.put("afspraken/02.md", AGREEMENT.replace("van: rijk", "van: [rijk, gemeente-a]"));
        changes("~ afspraken.A-02.van: [rijk] > [rijk, gemeente-a]");
    }

    @Test
    void tellsWhatComesToDifferPerPhase() throws IOException {
        String phases = "fasen: [{ id: v, naam: Eerst }, { id: u, naam: Dan }]\n";
        String parties = "partijen:\n  - { id: rijk, naam: Het Rijk, laag: rijk, rol: %s }\n"
                + "  - { id: gemeente-a, naam: Gemeente A, laag: gemeente }\n";
        was.put(
                "dossier.yaml",
                phases + parties.formatted("stimuleren") + "profiel: { overeengekomen: { eisen: 2 } }\n");
        now.put(
                "dossier.yaml",
                phases + parties.formatted("{ v: stimuleren, u: loslaten }")
                        + "profiel: { overeengekomen: [{ fase: v, eisen: 2 }, { fase: u, eisen: 4 }] }\n");
        changes(
                "~ partijen.rijk.rol: [stimuleren] > [[stimuleren], [loslaten]]",
                "+ profiel.overeengekomen.v: [v, [2]]",
                "+ profiel.overeengekomen.u: [u, [4]]",
                "- profiel.overeengekomen: [[2]]");
    }

    @Test
    void oneRoleOrAListOfOneSaysTheSame() throws IOException {
        String parties = "partijen:\n  - { id: rijk, naam: Het Rijk, laag: rijk, rol: %s }\n"
                + "  - { id: gemeente-a, naam: Gemeente A, laag: gemeente }\n";
        was.put("dossier.yaml", parties.formatted("stimuleren"));
        now.put("dossier.yaml", parties.formatted("[stimuleren]"));
        changes();
    }
}
