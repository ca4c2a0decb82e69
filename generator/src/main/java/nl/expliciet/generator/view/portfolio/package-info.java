/**
 * The pages across dossiers, made ready: the portfolio and a page per representative body, with every number, date and
 * word as it is shown.
 */
package nl.expliciet.generator.view.portfolio;
