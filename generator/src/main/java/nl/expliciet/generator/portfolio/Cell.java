package nl.expliciet.generator.portfolio;

/**
 * Money in one year, as far as it is known.
 *
 * @param amount sum of the known amounts, in whole euros
 * @param entries how many payments stand behind it, known or not
 * @param unknown how many of them have no known amount
 */
public record Cell(long amount, int entries, int unknown) {
    /** Nothing was written for this year. */
    public static final Cell EMPTY = new Cell(0, 0, 0);

    /** True when nothing was written. */
    public boolean isEmpty() {
        return entries == 0;
    }

    /** True when something was written but no amount is known. */
    public boolean isUnknown() {
        return entries > 0 && entries == unknown;
    }

    /** Both together. */
    public Cell plus(Cell other) {
        return new Cell(Math.addExact(amount, other.amount), entries + other.entries, unknown + other.unknown);
    }
}
