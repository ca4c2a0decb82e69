package nl.expliciet.generator.chart;

import nl.expliciet.generator.chart.draw.Drawing;
import nl.expliciet.generator.chart.draw.SvgWriter;

/** What is to be seen in a chart; the same record always gives the same drawing. */
public interface Chart {

    /** The chart as marks on a sheet, in points. */
    Drawing drawing();

    /** The chart as inline SVG with its title as text alternative. */
    default String svg() {
        return SvgWriter.chart(drawing());
    }
}
