/**
 * Findings: what the compiler has to say about the files it read, as values with a code, a
 * position and an address, and what such an address is.
 */
package nl.expliciet.generator.finding;
