/**
 * XHTML and CSS to tagged PDF: one file that is PDF/UA-1 and PDF/A-2a. {@link nl.expliciet.generator.pdf.PdfRenderer} is the
 * entrance; this is the only package that knows Flying Saucer and OpenPDF, so that a step to newer ones stays in here.
 */
package nl.expliciet.generator.pdf;
