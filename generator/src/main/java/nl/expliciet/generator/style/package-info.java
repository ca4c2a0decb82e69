/**
 * Gives YAML one style without changing what it says: keys in the order of the format, quotes only where they are needed,
 * lines that fit. Comments stay where they belong, and a text that would say anything else afterwards is left as it was.
 */
package nl.expliciet.generator.style;
