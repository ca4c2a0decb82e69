/**
 * The small drawing language of all charts: immutable marks on a sheet measured in points, written as one SVG subset that
 * browsers show and the PDF engine paints. Colours are names ({@link nl.expliciet.generator.chart.draw.Ink}) that the
 * stylesheet fills in, so that theme, dark mode and print need no other drawing.
 */
package nl.expliciet.generator.chart.draw;
