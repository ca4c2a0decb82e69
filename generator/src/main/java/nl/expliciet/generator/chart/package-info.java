/**
 * All charts of a dossier as pure functions: a small record says what is to be seen, in words that the caller chose, and
 * {@link nl.expliciet.generator.chart.Chart#drawing()} gives the drawing for HTML and PDF alike. Every chart can be read
 * without colour, by shapes, dashes and words, and stands beside a table with the same numbers.
 */
package nl.expliciet.generator.chart;
