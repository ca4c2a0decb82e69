package nl.expliciet.generator.chart.draw;

import java.util.List;

/** Writes SVG elements one after another: each is opened, given attributes and closed. */
public final class SvgElements {

    private final StringBuilder out;
    private String open = "";

    SvgElements(StringBuilder out) {
        this.out = out;
    }

    SvgElements open(String name) {
        open = name;
        out.append('<').append(name);
        return this;
    }

    SvgElements number(String name, double value) {
        return text(name, SvgNumbers.format(value));
    }

    SvgElements text(String name, String value) {
        out.append(' ').append(name).append("=\"");
        Xml.escape(value, out);
        out.append('"');
        return this;
    }

    SvgElements points(List<Point> points) {
        out.append(" points=\"");
        for (int i = 0; i < points.size(); i++) {
            out.append(i > 0 ? " " : "")
                    .append(SvgNumbers.format(points.get(i).x()))
                    .append(',')
                    .append(SvgNumbers.format(points.get(i).y()));
        }
        out.append('"');
        return this;
    }

    SvgElements paint(Paint paint) {
        boolean lined = paint.stroke().ink() != Ink.NONE;
        text(
                "class",
                paint.fill().fillClass() + (lined ? " " + paint.stroke().ink().strokeClass() : ""));
        return lined ? lineStyle(paint.stroke()) : this;
    }

    SvgElements stroke(Stroke stroke) {
        return text("class", stroke.ink().strokeClass()).lineStyle(stroke);
    }

    SvgElements type(Type type) {
        return text("class", type.ink().fillClass() + (type.bold() ? " w-600" : ""));
    }

    void close() {
        out.append("/>");
    }

    void close(String content) {
        out.append('>');
        Xml.escape(content, out);
        out.append("</").append(open).append('>');
    }

    private SvgElements lineStyle(Stroke stroke) {
        number("stroke-width", stroke.width());
        return stroke.dash() == Dash.SOLID
                ? this
                : text("stroke-dasharray", stroke.dash().pattern());
    }
}
