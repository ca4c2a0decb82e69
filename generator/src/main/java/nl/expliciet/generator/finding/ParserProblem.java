package nl.expliciet.generator.finding;

import java.util.Arrays;
import java.util.Locale;

/** The usual mistakes in YAML, known by what its parser says of them in English. */
enum ParserProblem {
    TAB("\\t"),
    HASH("# where a value stands"),
    OPEN("while parsing a flow"),
    EXTRA("but found '}'"),
    EXTRA_BRACKET("but found ']'"),
    CONTENT("expected the node content"),
    COLON("mapping values are not allowed"),
    KEY("could not find expected ':'"),
    QUOTE("found unexpected end of stream"),
    QUESTION("but got ?"),
    NESTED("but got ["),
    NESTED_BRACE("but got {"),
    FLOW("but got :"),
    BRACKET("expected ',' or ']'"),
    BRACE("expected ',' or '}'"),
    AFTER("but found '<scalar>'"),
    INDENT("expected <block end>"),
    LIST("sequence entries are not allowed"),
    ALIAS("undefined alias"),
    ALIAS_MARK("expected alphabetic or numeric character"),
    ESCAPE("escape"),
    DOCUMENT("another document"),
    DOCUMENT_START("expected '<document start>'"),
    BLOCK("expected a comment or a line break"),
    BLOCK_MARK("expected chomping or indentation"),
    ANCHOR("undefined tag handle"),
    START("cannot start any token"),
    CHARACTER("U+"),
    OTHER("");

    private final String sign;

    ParserProblem(String sign) {
        this.sign = sign;
    }

    static ParserProblem of(String problem) {
        return Arrays.stream(values())
                .filter(known -> problem.contains(known.sign))
                .findFirst()
                .orElse(OTHER);
    }

    /** The key of its words; several things a parser says can be the same mistake. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replaceFirst("_.*", "");
    }
}
