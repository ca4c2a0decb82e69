package nl.expliciet.generator.chart.draw;

/** One line of text with its baseline at a point, level or turned a quarter to read upwards. */
public record Label(Point at, String text, Type type, Anchor anchor, boolean upright) implements Mark {

    /** A level text. */
    public static Label of(Point at, String text, Type type, Anchor anchor) {
        return new Label(at, text, type, anchor, false);
    }

    /** A text that reads from below to above, at the given point. */
    public static Label upwards(Point at, String text, Type type, Anchor anchor) {
        return new Label(at, text, type, anchor, true);
    }

    /** Soft hyphens only say where a text may break: what is drawn has none. */
    public Label {
        text = text.replace("\u00AD", "");
    }

    /** A ground in the colour of the page, to keep lines below out of the letters. */
    public Mark ground() {
        Box box = bounds();
        return new Rect(
                new Point(box.left(), box.top()),
                box.right() - box.left(),
                box.bottom() - box.top(),
                Paint.fill(Ink.PAPER));
    }

    @Override
    public Box bounds() {
        double width = type.width(text);
        double start = width * anchor.before();
        if (upright) {
            return new Box(at.x() - type.ascent(), at.y() + start - width, at.x() + type.descent(), at.y() + start);
        }
        return new Box(at.x() - start, at.y() - type.ascent(), at.x() - start + width, at.y() + type.descent());
    }
}
