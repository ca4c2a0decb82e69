/** How pages speak: words, names, shapes with their words, and what is said where something is unknown. */
package nl.expliciet.generator.view.voice;
