/**
 * The domain: what a dossier, a portfolio and their parts say, as immutable records without nulls. What a source does
 * not tell is {@link nl.expliciet.generator.model.Stated#unknown()}; what was left out is absent. Texts that a type cites,
 * such as Rob 2021, stand with their full titles in {@code knowledge/sources.yaml} of the templates.
 */
package nl.expliciet.generator.model;
