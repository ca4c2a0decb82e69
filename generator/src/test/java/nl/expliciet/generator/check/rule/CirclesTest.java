package nl.expliciet.generator.check.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CirclesTest {

    @Test
    void aRowIsNoCircle() {
        assertEquals(List.of(), Circles.of(row(50_000)));
    }

    @Test
    void aRowThatBitesItsTailIsOne() {
        Map<String, List<String>> row = row(50_000);
        row.put("50000", List.of("0"));
        assertEquals(50_001, Circles.of(row).get(0).size());
    }

    @Test
    void twoWaysToTheSameIdAreNoCircle() {
        Map<String, List<String>> targets = new LinkedHashMap<>();
        targets.put("a", List.of("b", "c"));
        targets.put("b", List.of("d"));
        targets.put("c", List.of("d"));
        targets.put("d", List.of());
        assertEquals(List.of(), Circles.of(targets));
    }

    @Test
    void findsEachCircleOnceAndLeavesOutTheWayToIt() {
        Map<String, List<String>> targets = new LinkedHashMap<>();
        targets.put("way", List.of("a"));
        targets.put("a", List.of("b"));
        targets.put("b", List.of("a"));
        targets.put("self", List.of("self", "nowhere"));
        assertEquals(List.of(List.of("a", "b"), List.of("self")), Circles.of(targets));
    }

    private static Map<String, List<String>> row(int length) {
        Map<String, List<String>> row = new LinkedHashMap<>();
        for (int i = 0; i < length; i++) {
            row.put(String.valueOf(i), List.of(String.valueOf(i + 1)));
        }
        return row;
    }
}
