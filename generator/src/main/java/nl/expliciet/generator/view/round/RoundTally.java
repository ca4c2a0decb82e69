package nl.expliciet.generator.view.round;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.expliciet.generator.model.Comment;
import nl.expliciet.generator.model.CommentRound;
import nl.expliciet.generator.model.CommentState;

/** Counts the comments of a round: by whom, about what, and what was done with them. */
record RoundTally(CommentRound round) {
    private static final int MOST = 5;

    /** A row of the count. */
    record Row(String name, List<Comment> comments) {
        long in(CommentState state) {
            return comments.stream().filter(comment -> comment.state() == state).count();
        }
    }

    /** By whom, those with most comments first, and all of them together last. */
    List<Row> byWhom(Function<Comment, String> name, String all) {
        Map<String, List<Comment>> by =
                round.own().stream().collect(Collectors.groupingBy(name, LinkedHashMap::new, Collectors.toList()));
        Stream<Row> rows = by.entrySet().stream()
                .map(entry -> new Row(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing((Row row) -> -row.comments().size())
                        .thenComparing(Row::name));
        return Stream.concat(rows, Stream.of(new Row(all, round.own()))).toList();
    }

    /** The places with most comments, of those with more than one. */
    List<Map.Entry<String, Long>> busiest() {
        return round.own().stream()
                .filter(comment -> !comment.about().equals(Comment.WHOLE))
                .collect(Collectors.groupingBy(Comment::about, LinkedHashMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(MOST)
                .toList();
    }
}
