/** Reads back what a tagged PDF says: its structure tree with the text of every element, as an assistive reader would. */
package nl.expliciet.generator.pdf.verify;
