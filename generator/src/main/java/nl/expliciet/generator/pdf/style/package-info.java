/** Stylesheets read once for all documents, and the styles found with them shared between documents. */
package nl.expliciet.generator.pdf.style;
