/** Findings: what the compiler has to say about the files it read, as values with a code, a position and a place. */
package nl.expliciet.generator.finding;
