package nl.expliciet.generator.check.image;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.expliciet.generator.read.Limits;

/** Counts what an SVG becomes when every {@code use} is drawn: a few lines can stand for a thousand million shapes. */
final class SvgUses {
    private static final String ROOT = "";
    /** What a shape or a letter counts for beside a character in the data of a path. */
    private static final int SHAPE = 40;

    private static final long MOST = (long) SHAPE * Limits.VALUES;

    private final Map<String, Map<String, Integer>> uses = new HashMap<>();
    private final Map<String, Long> sizes = new HashMap<>();
    private final Deque<String> open = new ArrayDeque<>();

    /** An element starts: its content counts for the nearest element with an id around it. */
    void start(String name, Map<String, String> attributes) {
        String around = open.isEmpty() ? ROOT : open.peek();
        String id = attributes.getOrDefault("id", "");
        String owner = id.isEmpty() ? around : id;
        if (!owner.equals(around)) {
            use(around, owner);
        }
        int points = attributes.getOrDefault("d", "").length()
                + attributes.getOrDefault("points", "").length();
        sizes.merge(owner, (long) SHAPE + points, Long::sum);
        if (name.equals("use")) {
            use(owner, attributes.getOrDefault("href", "?").replaceFirst("^#", ""));
        }
        open.push(owner);
    }

    /** Letters that are drawn in the element that is open. */
    void letters(int count) {
        sizes.merge(open.peek(), (long) SHAPE * count, Long::sum);
    }

    private void use(String from, String to) {
        uses.computeIfAbsent(from, any -> new HashMap<>()).merge(to, 1, Integer::sum);
    }

    void end() {
        open.pop();
    }

    /** True when drawing takes more shapes than the limit, or never ends because an element uses itself. */
    boolean isTooMuch() {
        return total(ROOT, new HashMap<>(), new HashSet<>()) > MOST;
    }

    private long total(String owner, Map<String, Long> known, Set<String> busy) {
        if (known.containsKey(owner)) {
            return known.get(owner);
        }
        if (!busy.add(owner) || busy.size() > Limits.NESTING) {
            return MOST + 1;
        }
        long sum = sizes.getOrDefault(owner, 0L);
        for (Map.Entry<String, Integer> use : uses.getOrDefault(owner, Map.of()).entrySet()) {
            sum = Math.min(MOST + 1, sum + use.getValue() * total(use.getKey(), known, busy));
        }
        busy.remove(owner);
        known.put(owner, sum);
        return sum;
    }
}
