/**
 * The models of the sources as immutable values, in one language: questions with their scales, lists, bottlenecks and
 * the words for every closed list. They are read from the data files of the templates module.
 */
package nl.expliciet.generator.knowledge;
