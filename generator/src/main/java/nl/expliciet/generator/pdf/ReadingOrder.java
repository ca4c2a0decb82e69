package nl.expliciet.generator.pdf;

import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Keeps back what a page shows of the text and paints it in the order in which it is read: the layout has another, and
 * copying follows the order of painting.
 */
final class ReadingOrder {

    private record Piece(int rank, AffineTransform transform, Runnable paint) {}

    private final List<Piece> pieces = new ArrayList<>();

    /** Something to paint under this transform, at this rank in the text; what has the same rank keeps its order. */
    void add(int rank, AffineTransform transform, Runnable paint) {
        pieces.add(new Piece(rank, new AffineTransform(transform), paint));
    }

    /** Paints all that was kept back, each piece under its own transform in the place of the current one. */
    void paint(AffineTransform current) {
        AffineTransform before = new AffineTransform(current);
        pieces.sort(Comparator.comparingInt(Piece::rank));
        for (Piece piece : pieces) {
            current.setTransform(piece.transform());
            piece.paint().run();
        }
        current.setTransform(before);
        pieces.clear();
    }
}
