/** Composes the page of a dossier, one composer for each chapter. */
package nl.expliciet.generator.view.dossier;
