package nl.expliciet.generator.check.image;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import nl.expliciet.generator.read.Limits;

/** Counts what an SVG becomes when every {@code use} is drawn: a few lines can stand for a thousand million shapes. */
final class SvgUses {
    private static final String ROOT = "";

    private final Map<String, Map<String, Integer>> uses = new HashMap<>();
    private final Map<String, Long> sizes = new HashMap<>();
    private final Deque<String> open = new ArrayDeque<>();

    /** An element starts: its content counts for the nearest element with an id around it. */
    void start(XMLStreamReader xml) {
        String around = open.isEmpty() ? ROOT : open.peek();
        String id = xml.getAttributeValue(null, "id");
        String owner = id == null || id.isEmpty() ? around : id;
        if (!owner.equals(around)) {
            use(around, owner);
        }
        sizes.merge(owner, 1L, Long::sum);
        if (xml.getLocalName().equals("use")) {
            use(owner, target(xml));
        }
        open.push(owner);
    }

    private void use(String from, String to) {
        uses.computeIfAbsent(from, any -> new HashMap<>()).merge(to, 1, Integer::sum);
    }

    private static String target(XMLStreamReader xml) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals("href")) {
                return xml.getAttributeValue(i).replaceFirst("^#", "");
            }
        }
        return "?";
    }

    void end() {
        open.pop();
    }

    /** True when drawing takes more shapes than the limit, or never ends because an element uses itself. */
    boolean isTooMuch() {
        return total(ROOT, new HashMap<>(), new HashSet<>()) > Limits.VALUES;
    }

    private long total(String owner, Map<String, Long> known, Set<String> busy) {
        if (known.containsKey(owner)) {
            return known.get(owner);
        }
        if (!busy.add(owner) || busy.size() > Limits.NESTING) {
            return Limits.VALUES + 1L;
        }
        long sum = sizes.getOrDefault(owner, 0L);
        for (Map.Entry<String, Integer> use : uses.getOrDefault(owner, Map.of()).entrySet()) {
            sum = Math.min(Limits.VALUES + 1L, sum + use.getValue() * total(use.getKey(), known, busy));
        }
        busy.remove(owner);
        known.put(owner, sum);
        return sum;
    }
}
