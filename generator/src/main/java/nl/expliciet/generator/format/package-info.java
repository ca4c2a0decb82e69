/**
 * The one description of the format: every key, its kind of value and whether it is required. The checker, the JSON
 * Schemas and the reference pages are all made from it.
 */
package nl.expliciet.generator.format;
