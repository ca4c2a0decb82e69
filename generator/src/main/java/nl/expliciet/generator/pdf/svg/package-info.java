/** Draws SVG as PDF vectors with the document's own fonts, so that a chart looks the same on every machine. */
package nl.expliciet.generator.pdf.svg;
