/**
 * The one description of the format: typed keys, what was typed under them as values with addresses, and the makers of
 * the records of the model. Checks, JSON Schemas, data, running text and references all follow from it.
 */
package nl.expliciet.generator.format;
