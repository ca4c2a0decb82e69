/**
 * Files become a model: each tree is read against the format in one walk, the values of all files of a dossier are put
 * together, and what its parts say of each other is checked. Mistakes are findings; nothing here throws for them.
 */
package nl.expliciet.generator.check;
