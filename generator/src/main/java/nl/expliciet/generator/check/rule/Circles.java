package nl.expliciet.generator.check.rule;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds circles among ids that point at each other, each id in one circle at most. Every id is visited once and nothing
 * recurses, so that thousands of agreements in a row take no time.
 */
final class Circles {
    private final Map<String, List<String>> targets;
    private final Set<String> seen = new HashSet<>();
    private final List<String> path = new ArrayList<>();
    private final Set<String> onPath = new HashSet<>();
    private final Set<String> inCircle = new HashSet<>();
    private final List<List<String>> circles = new ArrayList<>();

    private Circles(Map<String, List<String>> targets) {
        this.targets = targets;
    }

    /** The circles, in the order of the ids; a circle starts at the id that was reached first. */
    static List<List<String>> of(Map<String, List<String>> targets) {
        Circles circles = new Circles(targets);
        targets.keySet().forEach(circles::walk);
        return List.copyOf(circles.circles);
    }

    private void walk(String start) {
        Deque<Iterator<String>> ahead = new ArrayDeque<>();
        enter(start, ahead);
        while (!ahead.isEmpty()) {
            if (ahead.peek().hasNext()) {
                String next = ahead.peek().next();
                if (onPath.contains(next)) {
                    circle(next);
                } else {
                    enter(next, ahead);
                }
            } else {
                ahead.pop();
                onPath.remove(path.remove(path.size() - 1));
            }
        }
    }

    private void enter(String id, Deque<Iterator<String>> ahead) {
        if (seen.add(id)) {
            path.add(id);
            onPath.add(id);
            ahead.push(targets.getOrDefault(id, List.of()).iterator());
        }
    }

    private void circle(String first) {
        if (!inCircle.contains(path.get(path.size() - 1))) {
            List<String> found = List.copyOf(path.subList(path.indexOf(first), path.size()));
            inCircle.addAll(found);
            circles.add(found);
        }
    }
}
