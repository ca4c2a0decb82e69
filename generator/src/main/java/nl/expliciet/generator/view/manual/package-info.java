/**
 * The guide as pages: the text of HANDLEIDING.md, and the reference of keys and of findings, made from the same descriptions
 * that the checker works with.
 */
package nl.expliciet.generator.view.manual;
