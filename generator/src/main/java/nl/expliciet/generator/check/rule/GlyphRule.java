package nl.expliciet.generator.check.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import nl.expliciet.generator.check.DocumentTree;
import nl.expliciet.generator.check.DossierTrees;
import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.finding.FindingCode;
import nl.expliciet.generator.finding.Position;
import nl.expliciet.generator.model.PlacedText;
import nl.expliciet.generator.read.Node;
import nl.expliciet.generator.text.TextBlock;

/** Every character that was typed can be shown; each one that cannot is told once per text. */
final class GlyphRule implements Rule {

    @Override
    public void check(Subject subject) {
        DossierTrees trees = subject.read().trees();
        node(subject, trees.dossier());
        trees.agreements().forEach(tree -> node(subject, tree.head()));
        trees.evaluations().forEach(tree -> node(subject, tree.head()));
        trees.rounds().forEach(tree -> node(subject, tree));
        Stream.of(trees.agreements(), trees.chapters(), trees.evaluations())
                .flatMap(List::stream)
                .forEach(tree -> body(subject, tree));
        subject.texts().forEach(text -> escaped(subject, text));
    }

    private static void node(Subject subject, Node node) {
        if (node instanceof Node.Block block) {
            block.entries().forEach(entry -> node(subject, entry.value()));
        } else if (node instanceof Node.Sequence sequence) {
            sequence.items().forEach(item -> node(subject, item));
        } else if (node instanceof Node.Text text) {
            scan(subject, text.text(), offset -> text.origin().positionOf(text.text(), offset));
        }
    }

    private static void body(Subject subject, DocumentTree tree) {
        String source = tree.body().source();
        int start = tree.file().text().length() - source.length();
        scan(subject, source, offset -> tree.file().positionAt(start + offset));
    }

    /** A character that was typed as an escape has no place of its own: its block has. */
    private static void escaped(Subject subject, PlacedText text) {
        for (TextBlock block : text.text().allBlocks().toList()) {
            block.ownPlain()
                    .codePoints()
                    .distinct()
                    .filter(c -> isHole(subject, c))
                    .filter(c -> text.text().source().indexOf(c) < 0)
                    .forEach(c -> subject.add(finding(block.position(), c)));
        }
    }

    private static void scan(Subject subject, String text, IntFunction<Position> position) {
        Set<Integer> told = new HashSet<>();
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (isHole(subject, c) && told.add(c)) {
                subject.add(finding(position.apply(i), c));
            }
        }
    }

    /** Printable ASCII is in every font; asking for it would take most of the time. */
    private static boolean isHole(Subject subject, int c) {
        return (c < ' ' || c > '~') && !subject.surroundings().shown().test(c);
    }

    static Finding finding(Position position, int c) {
        String code = String.format(Locale.ROOT, "U+%04X", c);
        String shown = Character.isISOControl(c) ? "?" : Character.toString(c);
        return Finding.of(FindingCode.MISSING_GLYPH, position, shown, code);
    }
}
