/**
 * Trees become a model: each tree is held against the format, then each part of a dossier is mapped and what its parts
 * say of each other is checked. Mistakes are findings; nothing here throws for them.
 */
package nl.expliciet.generator.check;
