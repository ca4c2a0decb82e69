/**
 * Reads the comments that people wrote in our PDFs with programs of their own; alone in using PDFBox. Whatever they send back
 * becomes plain records, bounded in size and number.
 */
package nl.expliciet.generator.annotation;
