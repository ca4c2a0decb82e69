package nl.expliciet.generator.pdf;

/**
 * The size of a drawing in dots, as asked for: -1 where the stylesheet leaves it open.
 *
 * @param room how wide it may become at most; 0 for any width
 */
record Size(int width, int height, int room) {

    /** The size for a drawing that is this large by itself: what is left open follows its shape, and it fits its place. */
    Size fit(double ownWidth, double ownHeight) {
        double wide = width >= 0 ? width : height >= 0 ? ownWidth * height / ownHeight : ownWidth;
        double high = height >= 0 ? height : ownHeight * wide / ownWidth;
        if (room > 0 && wide > room && width < 0) {
            high *= room / wide;
            wide = room;
        }
        return new Size((int) Math.round(wide), (int) Math.round(high), room);
    }
}
