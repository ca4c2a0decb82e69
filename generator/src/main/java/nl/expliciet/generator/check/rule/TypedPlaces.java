package nl.expliciet.generator.check.rule;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import nl.expliciet.generator.check.DocumentTree;
import nl.expliciet.generator.check.DossierTrees;
import nl.expliciet.generator.finding.Position;
import nl.expliciet.generator.read.Node;

/** Where characters of texts stand in the files of a dossier. */
final class TypedPlaces {
    private TypedPlaces() {}

    /** A text as it was typed, the position it starts at, and where each character of it stands. */
    private record Typed(String text, Position start, IntFunction<Position> positions) {}

    /**
     * The position of a character of a text. Of equal texts it is the one that starts at a position; a text that stands nowhere is at
     * that position itself.
     */
    static Position position(DossierTrees trees, String text, int offset, Position start) {
        Stream<Typed> inBodies = bodies(trees)
                .map(tree -> new Typed(tree.body().source(), positions(tree).apply(0), positions(tree)));
        Stream<Typed> inNodes = nodes(trees).flatMap(TypedPlaces::texts).map(TypedPlaces::typed);
        return Stream.concat(inBodies, inNodes)
                .filter(typed -> typed.text().equals(text))
                .min(Comparator.comparing(typed -> typed.start().equals(start) ? 0 : 1))
                .map(typed -> typed.positions().apply(offset))
                .orElse(start);
    }

    private static Typed typed(Node.Text text) {
        return new Typed(text.text(), text.position(), offset -> text.origin().positionOf(text.text(), offset));
    }

    /** True for the text below the head of a file. */
    static boolean isBody(DossierTrees trees, String text) {
        return bodies(trees).anyMatch(tree -> tree.body().source().equals(text));
    }

    /** The texts below the heads of files. */
    static Stream<DocumentTree> bodies(DossierTrees trees) {
        return Stream.of(trees.agreements(), trees.chapters(), trees.evaluations())
                .flatMap(List::stream);
    }

    /** All YAML. */
    static Stream<Node> nodes(DossierTrees trees) {
        Stream<Node> heads = Stream.of(trees.agreements(), trees.evaluations())
                .flatMap(List::stream)
                .map(DocumentTree::head);
        return Stream.of(Stream.of(trees.dossier()), heads, trees.rounds().stream())
                .flatMap(parts -> parts);
    }

    /** The texts in a value. */
    static Stream<Node.Text> texts(Node node) {
        if (node instanceof Node.Block block) {
            return block.entries().stream().flatMap(entry -> texts(entry.value()));
        }
        return node instanceof Node.Sequence sequence
                ? sequence.items().stream().flatMap(TypedPlaces::texts)
                : Stream.of((Node.Text) node);
    }

    /** Where each character below the head of a file stands. */
    static IntFunction<Position> positions(DocumentTree tree) {
        int start = tree.file().text().length() - tree.body().source().length();
        return offset -> tree.file().positionAt(start + offset);
    }
}
