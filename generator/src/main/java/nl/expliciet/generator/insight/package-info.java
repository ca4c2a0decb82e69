/**
 * What follows from one dossier: departures from the ideal type, expectation gaps, what is overdue, open or covered.
 * Pure functions of the model, the knowledge and a day; checks and pages both use them.
 */
package nl.expliciet.generator.insight;
