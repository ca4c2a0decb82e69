/** Was and wordt: what changed between two versions, as a page, a document and a summary. */
package nl.expliciet.generator.view.changes;
