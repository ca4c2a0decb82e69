/**
 * What changed between two versions of a dossier, by meaning: values are known again by what the format says identifies
 * them, and running text is compared word by word (the only user of java-diff-utils). It knows no files, no git and no page.
 */
package nl.expliciet.generator.compare;
