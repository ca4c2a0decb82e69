/**
 * Makes the first files: a whole repository, or a dossier, agreement, evaluation, chapter or catalogue in one. Ids never
 * clash and nothing that is there is replaced; what is made checks without a finding.
 */
package nl.expliciet.generator.start;
