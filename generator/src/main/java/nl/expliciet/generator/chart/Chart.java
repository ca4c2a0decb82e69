package nl.expliciet.generator.chart;

import nl.expliciet.generator.chart.draw.Drawing;

/** What is to be seen in a chart; the same record always gives the same drawing. */
public interface Chart {

    /** The chart as marks on a sheet, in points. */
    Drawing drawing();
}
