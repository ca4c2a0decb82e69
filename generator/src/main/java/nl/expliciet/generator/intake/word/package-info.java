/**
 * Reads Word files, the only user of Mammoth: bounded, offline, and with a list of every text in the file, so that what is
 * lost further on can be told.
 */
package nl.expliciet.generator.intake.word;
