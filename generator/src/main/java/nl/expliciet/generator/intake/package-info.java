/**
 * Makes a dossier of a text that exists: a Word file or Markdown. What it guesses is marked for the author in the files,
 * what it cannot keep is a finding, and no word is lost in silence.
 */
package nl.expliciet.generator.intake;
