/**
 * Records made for pages: every number, date and word already formatted in the reader's language, every link resolved.
 * Templates only place them.
 */
package nl.expliciet.generator.view;
