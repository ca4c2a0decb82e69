package nl.expliciet.generator.model;

import nl.expliciet.generator.finding.Place;
import nl.expliciet.generator.text.RichText;

/**
 * A free chapter: a file in {@code hoofdstukken/}.
 *
 * @param id file name without {@code .md}
 * @param title its level-1 heading
 * @param text what follows the heading
 */
public record Chapter(Place place, String id, String title, RichText text) {}
