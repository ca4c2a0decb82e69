package nl.expliciet.generator.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An address in what was typed: the keys from the top of a dossier down, an item of a list by its id, else by its number
 * from 1. It is made step by step while reading and never cut out of a text: a step may hold dots itself.
 */
public record Place(List<String> steps) {
    /** The whole dossier. */
    public static final Place TOP = new Place(List.of());

    public Place {
        steps = List.copyOf(steps);
    }

    /** The address of a key in this block, or of an item in this list. */
    public Place at(String step) {
        List<String> longer = new ArrayList<>(steps);
        longer.add(step);
        return new Place(longer);
    }

    /** The address of an item without an id, by its number from 1. */
    public Place at(int number) {
        return at(String.valueOf(number));
    }

    /** True for the whole dossier. */
    public boolean isTop() {
        return steps.isEmpty();
    }

    /** Its last step; empty for the whole dossier. */
    public String step() {
        return isTop() ? "" : steps.get(steps.size() - 1);
    }

    /** What it stands in; the whole dossier stands in itself. */
    public Place above() {
        return isTop() ? this : new Place(steps.subList(0, steps.size() - 1));
    }

    /** This place and those around it, from the inside out, without the whole dossier. */
    public Stream<Place> outwards() {
        return IntStream.range(0, steps.size()).mapToObj(i -> new Place(steps.subList(0, steps.size() - i)));
    }

    /** True when it is the place that someone typed or stands in it; everything stands in an empty text. */
    public boolean isIn(String typed) {
        return typed.isEmpty() || outwards().anyMatch(place -> place.toString().equals(typed));
    }

    /** The steps with dots between them, as people type it; empty for the whole dossier. */
    @Override
    public String toString() {
        return String.join(".", steps);
    }
}
