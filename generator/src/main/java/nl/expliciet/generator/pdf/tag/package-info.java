/** The logical structure of a PDF: elements made from the XHTML, marked content in the pages, links, and the tree that joins them. */
package nl.expliciet.generator.pdf.tag;
