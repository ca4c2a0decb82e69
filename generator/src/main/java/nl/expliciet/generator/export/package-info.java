/**
 * Everything that leaves as data: a dossier as JSON, all dossiers as JSON and CSV, findings as SARIF and the JSON
 * Schemas of the format. The only user of Jackson; every function gives text and writes no file.
 */
package nl.expliciet.generator.export;
