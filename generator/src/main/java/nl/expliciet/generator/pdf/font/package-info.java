/** The fonts of a document: families, faces, and the chain that finds a face for every character when measuring and drawing. */
package nl.expliciet.generator.pdf.font;
