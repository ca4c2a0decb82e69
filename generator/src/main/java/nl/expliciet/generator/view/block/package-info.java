/** What pages are built from: paragraphs, tables, figures, agreement cards and notices. */
package nl.expliciet.generator.view.block;
