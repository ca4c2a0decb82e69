package nl.expliciet.generator.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.expliciet.generator.finding.Argument;
import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.finding.FindingCode;
import nl.expliciet.generator.finding.FindingText;
import nl.expliciet.generator.finding.Line;
import nl.expliciet.generator.finding.Outcome;
import nl.expliciet.generator.finding.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlReaderTest {

    private static Outcome<Node> read(String yaml) {
        return YamlReader.read(new SourceFile("map/dossier.yaml", yaml));
    }

    private static Node.Text text(Node tree, String key) {
        return assertInstanceOf(Node.Text.class, ((Node.Block) tree).get(key).orElseThrow());
    }

    private static FindingCode onlyCode(String yaml) {
        List<Finding> findings = read(yaml).findings();
        assertEquals(1, findings.size(), findings::toString);
        return findings.get(0).code();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nee", "no", "1.10", "12:30", "0x1F", "2020-07-10", "~"})
    void keepsTextAsTyped(String typed) {
        assertEquals(typed, text(read("sleutel: " + typed).value(), "sleutel").text());
    }

    @Test
    void countsLinesAndColumnsAsEditorsDo() {
        Node tree = read("\uFEFFa: 1\r\nblok:\r\n  sleutel: waarde\r\n").value();
        Node.Block block = (Node.Block) ((Node.Block) tree).get("blok").orElseThrow();
        assertEquals("map/dossier.yaml:3:12", text(block, "sleutel").position().toString());
    }

    @Test
    void pointsIntoFoldedText() {
        String yaml = "tekst: >\n  Eerste regel\n  en [hier](afspraak:A-9) verder.\n";
        Node.Text text = text(read(yaml).value(), "tekst");
        int offset = text.text().indexOf('[');
        assertEquals(
                "map/dossier.yaml:3:6",
                text.origin().positionOf(text.text(), offset).toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2:9 | titel: x;opgave: { vraagstuk: Iets.;inrichting: { nadruk: onbekend };",
                "2:9 | titel: x;opgave: { vraagstuk: Iets.;",
                "2:5 | partijen:;  - { id: a, naam: A;  - { id: b, naam: B };",
                "2:6 | titel: x;van: [a, b;aan: c;",
                "1:18 | titel: [ {a: b}, {c: d;x: y;",
                "1:4 | a: {b: c;\td: e;",
                "2:8 | a: b;titel: {;",
                "2:6 | a: b;van: [;;"
            })
    void whatIsNeverClosedIsFoundWhereItOpens(String place, String yaml) {
        Finding finding = read(yaml.replace(';', '\n')).findings().get(0);
        assertEquals("map/dossier.yaml:" + place, finding.position().toString());
        String said = FindingText.in("nl").console(finding, Line.NONE);
        assertTrue(said.contains("wordt niet gesloten"), said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1:21 | huisstijl: { kleur: #00467f };titel: x",
                "1:21 | huisstijl: { kleur: #00467f }",
                "2:8 | titel: é;é: [b, #c];x: y"
            })
    void aBraceThatIsClosedInACommentAsksForQuotes(String place, String yaml) {
        Finding finding = read(yaml.replace(';', '\n')).findings().get(0);
        assertEquals("map/dossier.yaml:" + place, finding.position().toString());
        String said = FindingText.in("nl").console(finding, Line.NONE);
        assertTrue(said.contains("aanhalingstekens om de waarde"), said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: {b: c}}\nd: e\n", "a: [b]]\nd: e\n", "a: {b: c, - d}\n"})
    void saysInOurOwnWordsWhatElseIsWrongWithBraces(String yaml) {
        String said = FindingText.in("nl").console(read(yaml).findings().get(0), Line.NONE);
        assertFalse(said.contains("expected") || said.contains("springt anders in"), said);
    }

    @Test
    void readsAnEmptyFileAsAnEmptyBlock() {
        assertEquals(new Node.Block(List.of(), read("").value().position()), read("").value());
        assertTrue(read("").findings().isEmpty());
    }

    @Test
    void refusesJavaTags() {
        assertEquals(FindingCode.TAG_REFUSED, onlyCode("a: !!javax.script.ScriptEngineManager []"));
    }

    @Test
    void findsWhatDoesNotParse() {
        assertEquals(FindingCode.SYNTAX, onlyCode("a:\n\t- tab"));
        assertEquals(FindingCode.SYNTAX, onlyCode("a: [1, 2"));
        assertEquals(FindingCode.SYNTAX, onlyCode("a: \u0007"));
    }

    @Test
    void stopsAtNestingAndBombs() {
        assertEquals(1, read("a: " + "[".repeat(20_000)).findings().size());
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 9; i++) {
            String alias = "*a" + (i - 1);
            bomb.append("a%d: &a%d [%s]\n".formatted(i, i, String.join(", ", java.util.Collections.nCopies(9, alias))));
        }
        assertEquals(FindingCode.LIMIT, onlyCode(bomb.toString()));
    }

    @Test
    void stopsAtTheFirstAliasOverTheLimit() {
        StringBuilder yaml = new StringBuilder("lijst: &a [x]\n");
        for (int i = 0; i < Limits.ALIASES; i++) {
            yaml.append("b").append(i).append(": *a\n");
        }
        assertEquals(
                List.of(),
                YamlReader.read(new SourceFile("a.yaml", yaml.toString())).findings());
        yaml.append("c: *a\n");
        List<Finding> findings =
                YamlReader.read(new SourceFile("a.yaml", yaml.toString())).findings();
        assertEquals(List.of(Term.ALIASES, Argument.typed(50)), findings.get(0).arguments());
    }

    @Test
    void stopsAtAnAnchorThatHoldsItself() {
        assertEquals(FindingCode.LIMIT, onlyCode("a: &a [*a]"));
    }
}
