/**
 * The cover sheet ({@code oplegger}) of a dossier for one representative body: two sides of paper with what is asked, what
 * it costs, what was promised, what changed, and three questions to put.
 */
package nl.expliciet.generator.view.sheet;
