/**
 * Text files become trees: YAML a tree of nodes, Markdown a tree of blocks, both with positions. The only user of
 * SnakeYAML and Flexmark; nothing here knows what a dossier is.
 */
package nl.expliciet.generator.read;
