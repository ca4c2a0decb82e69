/**
 * What holds across dossiers: what asks attention, who promised what to whom, what it costs and which decision comes
 * next, for the whole portfolio and per representative body. Plain computations on what each dossier contributes, without
 * words: a dossier itself is not seen here, but for the one that is being made into a contribution.
 */
package nl.expliciet.generator.across;
