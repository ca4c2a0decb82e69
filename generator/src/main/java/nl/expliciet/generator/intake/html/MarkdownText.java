package nl.expliciet.generator.intake.html;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/** Writes text and emphasis in HTML as Markdown, so that text stays text: Markdown reads marks in it otherwise. */
final class MarkdownText {
    private static final Pattern MARKS = Pattern.compile("[\\\\`*_\\[\\]<>~|]|&(?=#?\\w+;)");
    private static final Pattern BLOCK = Pattern.compile("^(\\s*)([#+=-]+|\\d{1,9}[.)])(?=\\s|$)");
    private static final String LETTERS = "0123456789+-=()";
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾";
    private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎";

    private MarkdownText() {}

    /** Changes a document in place. */
    static void write(Element body) {
        NodeTraversor.traverse((node, depth) -> escape(node), body);
        body.select("sup").forEach(element -> shift(element, RAISED));
        body.select("sub").forEach(element -> shift(element, LOWERED));
        body.select("strong, b").forEach(element -> wrap(element, "**"));
        body.select("em, i").forEach(element -> wrap(element, "*"));
        body.select("s, del").forEach(element -> wrap(element, "~~"));
        body.select("img").forEach(MarkdownText::image);
    }

    private static void escape(Node node) {
        if (node instanceof TextNode text) {
            String escaped = MARKS.matcher(text.getWholeText()).replaceAll("\\\\$0");
            text.text(startsBlock(text) ? BLOCK.matcher(escaped).replaceFirst(MarkdownText::withoutBlock) : escaped);
        }
    }

    private static String withoutBlock(java.util.regex.MatchResult start) {
        String mark = start.group(2);
        int last = mark.length() - 1;
        String free =
                Character.isDigit(mark.charAt(0)) ? mark.substring(0, last) + "\\" + mark.charAt(last) : "\\" + mark;
        return java.util.regex.Matcher.quoteReplacement(start.group(1) + free);
    }

    /** True for the first text of a paragraph, list item or line. */
    private static boolean startsBlock(TextNode text) {
        Node node = text;
        while (node.previousSibling() == null && node.parent() instanceof Element parent && !parent.isBlock()) {
            node = parent;
        }
        return node.previousSibling() == null || node.previousSibling().nameIs("br");
    }

    /** Marks stand at the words: spaces at the edge go outside them, and emphasis without words goes. */
    private static void wrap(Element element, String mark) {
        String text = element.wholeText();
        if (text.isBlank() && element.select("img").isEmpty()) {
            element.unwrap();
            return;
        }
        trim(element);
        element.prependText(mark);
        element.appendText(mark);
        element.unwrap();
    }

    private static void trim(Element element) {
        if (element.textNodes().isEmpty()) {
            return;
        }
        if (element.childNode(0) instanceof TextNode first
                && first.getWholeText().matches("(?s)\\s.*")) {
            element.before(new TextNode(" "));
            first.text(first.getWholeText().stripLeading());
        }
        if (element.childNode(element.childNodeSize() - 1) instanceof TextNode last
                && last.getWholeText().matches("(?s).*\\s")) {
            element.after(new TextNode(" "));
            last.text(last.getWholeText().stripTrailing());
        }
    }

    /** Markdown has no raised or lowered text, but Unicode has raised and lowered digits. */
    private static void shift(Element element, String shifted) {
        String text = Normalizer.normalize(element.text(), Normalizer.Form.NFKC);
        if (!text.isEmpty() && text.chars().allMatch(c -> LETTERS.indexOf(c) >= 0)) {
            StringBuilder result = new StringBuilder();
            text.chars().forEach(c -> result.append(shifted.charAt(LETTERS.indexOf(c))));
            element.text(result.toString());
        }
        element.unwrap();
    }

    private static void image(Element image) {
        String alt =
                MARKS.matcher(image.attr("alt").replaceAll("\\s+", " ").strip()).replaceAll("\\\\$0");
        String source = image.attr("src");
        image.replaceWith(new TextNode(source.isEmpty() ? alt : "![" + alt + "](bijlagen/" + source + ")"));
    }
}
