/** Tests with the language server that editors use for YAML. */
package nl.expliciet.generator.editor;
