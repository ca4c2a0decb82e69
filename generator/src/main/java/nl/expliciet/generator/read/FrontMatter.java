package nl.expliciet.generator.read;

import java.util.ArrayList;
import java.util.List;
import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.finding.FindingCode;
import nl.expliciet.generator.finding.Outcome;
import nl.expliciet.generator.finding.Position;
import nl.expliciet.generator.finding.Term;
import nl.expliciet.generator.text.RichText;

/**
 * A Markdown file with YAML between two lines of three hyphens at its top.
 *
 * @param head the YAML part
 * @param headEnd offset of the Markdown part in the file
 * @param body the Markdown part
 */
public record FrontMatter(Node head, RichText body, int headEnd) {
    private static final String FENCE = "---";

    /** Splits and reads a file; without a closed front matter the head is an empty block. */
    public static Outcome<FrontMatter> read(SourceFile file) {
        String text = file.text();
        int headStart = FENCE.length() + 1;
        int headEnd = text.startsWith(FENCE + "\n") ? closingFence(text, headStart) : -1;
        if (headEnd < 0) {
            Position top = Position.startOf(file.path());
            Node empty = new Node.Block(List.of(), top);
            return new Outcome<>(
                    new FrontMatter(empty, RichText.EMPTY, 0),
                    List.of(Finding.of(
                            FindingCode.FRONT_MATTER, top, text.startsWith(FENCE) ? Term.HEAD_OPEN : Term.HEAD_NONE)));
        }
        Outcome<Node> head = YamlReader.read(file, headStart, headEnd);
        int bodyStart = Math.min(text.length(), endOfLine(text, headEnd));
        Outcome<RichText> body = MarkdownReader.read(text.substring(bodyStart), TextOrigin.of(file, bodyStart));
        List<Finding> findings = new ArrayList<>(head.findings());
        findings.addAll(body.findings());
        return new Outcome<>(new FrontMatter(head.value(), body.value(), bodyStart), findings);
    }

    private static int closingFence(String text, int from) {
        int line = from;
        while (line >= 0 && line < text.length()) {
            int end = text.indexOf('\n', line);
            String content = text.substring(line, end < 0 ? text.length() : end);
            if (content.stripTrailing().equals(FENCE)) {
                return line;
            }
            line = end < 0 ? -1 : end + 1;
        }
        return -1;
    }

    private static int endOfLine(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end + 1;
    }
}
