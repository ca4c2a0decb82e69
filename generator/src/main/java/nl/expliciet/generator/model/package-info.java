/**
 * The domain: what a dossier, a portfolio and their parts say, as immutable records without nulls. What a source does
 * not tell is {@link nl.expliciet.generator.model.Stated#unknown()}; what was left out is absent.
 */
package nl.expliciet.generator.model;
