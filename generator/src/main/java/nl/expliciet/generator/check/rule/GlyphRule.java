package nl.expliciet.generator.check.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
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
        IntPredicate shown = subject.surroundings().shown();
        DossierTrees trees = subject.read().trees();
        Stream<Node> heads = Stream.of(trees.agreements(), trees.evaluations())
                .flatMap(List::stream)
                .map(DocumentTree::head);
        Stream.of(Stream.of(trees.dossier()), heads, trees.rounds().stream())
                .flatMap(nodes -> nodes)
                .forEach(tree -> node(shown, tree, subject::add));
        Stream.of(trees.agreements(), trees.chapters(), trees.evaluations())
                .flatMap(List::stream)
                .forEach(tree -> body(subject, tree));
        subject.texts().forEach(text -> escaped(subject, text));
    }

    /** What of the values in a tree cannot be shown. */
    static void node(IntPredicate shown, Node node, Consumer<Finding> found) {
        if (node instanceof Node.Block block) {
            block.entries().forEach(entry -> node(shown, entry.value(), found));
        } else if (node instanceof Node.Sequence sequence) {
            sequence.items().forEach(item -> node(shown, item, found));
        } else if (node instanceof Node.Text text) {
            scan(shown, text.text(), offset -> text.origin().positionOf(text.text(), offset), found);
        }
    }

    private static void body(Subject subject, DocumentTree tree) {
        String source = tree.body().source();
        int start = tree.file().text().length() - source.length();
        IntFunction<Position> position = offset -> tree.file().positionAt(start + offset);
        scan(subject.surroundings().shown(), source, position, subject::add);
    }

    /** A character that was typed as an escape has no place of its own: its block has. */
    private static void escaped(Subject subject, PlacedText text) {
        IntPredicate shown = subject.surroundings().shown();
        for (TextBlock block : text.text().allBlocks().toList()) {
            block.ownPlain()
                    .codePoints()
                    .distinct()
                    .filter(c -> isHole(shown, c))
                    .filter(c -> text.text().source().indexOf(c) < 0)
                    .forEach(c -> subject.add(finding(block.position(), c)));
        }
    }

    private static void scan(IntPredicate shown, String text, IntFunction<Position> position, Consumer<Finding> found) {
        Set<Integer> told = new HashSet<>();
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (isHole(shown, c) && told.add(c)) {
                found.accept(finding(position.apply(i), c));
            }
        }
    }

    /** Printable ASCII is in every font; asking for it would take most of the time. */
    private static boolean isHole(IntPredicate shown, int c) {
        return (c < ' ' || c > '~') && !shown.test(c);
    }

    static Finding finding(Position position, int c) {
        String code = String.format(Locale.ROOT, "U+%04X", c);
        boolean printed = !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE;
        String shown = printed ? Character.toString(c) : "?";
        return Finding.of(FindingCode.MISSING_GLYPH, position, shown, code);
    }
}
