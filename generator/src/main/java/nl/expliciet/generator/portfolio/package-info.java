/**
 * What holds across dossiers: what asks attention, who promised what to whom, what it costs and which decision comes
 * next, for the whole portfolio and per representative body. Plain computations on the model, without words.
 */
package nl.expliciet.generator.portfolio;
