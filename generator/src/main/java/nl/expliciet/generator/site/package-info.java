/**
 * The finished site as a lazy map of paths to files, which a build writes and the live preview serves. The one package
 * that sees all stages; a dossier is at hand in it only while its own files are made.
 */
package nl.expliciet.generator.site;
