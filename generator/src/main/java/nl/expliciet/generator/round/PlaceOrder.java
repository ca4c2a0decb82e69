package nl.expliciet.generator.round;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where places stand in a document: what is about the whole of it first, what it does not know last. */
final class PlaceOrder {

    private final Map<String, Integer> ranks = new HashMap<>();

    PlaceOrder(List<String> places) {
        ranks.put(NewComment.WHOLE, 0);
        places.forEach(place -> ranks.putIfAbsent(place, ranks.size()));
    }

    boolean knows(String place) {
        return ranks.containsKey(place);
    }

    int rank(String place) {
        return ranks.getOrDefault(place, Integer.MAX_VALUE);
    }
}
