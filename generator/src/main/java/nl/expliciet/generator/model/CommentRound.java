package nl.expliciet.generator.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.expliciet.generator.finding.Place;

/**
 * A round of comments: a file in {@code reacties/}.
 *
 * @param id      file name without {@code .yaml}
 * @param version the revision that the readers had; empty when the file does not say
 * @param period  in which comments could be sent
 */
public record CommentRound(
        Place place, String id, String title, String version, Stated<Period> period, List<Comment> comments) {
    public CommentRound {
        Objects.requireNonNull(place);
        Objects.requireNonNull(version);
        comments = List.copyOf(comments);
    }

    /** True when no comments are awaited any more on this day. */
    public boolean isOverOn(LocalDate day) {
        return end().filter(until -> until.isBefore(day)).isPresent();
    }

    /** The day on which it ends, if the file says. */
    public Optional<PartialDate> end() {
        return period.value().flatMap(stretch -> stretch.until().value());
    }

    /** The comments that want an answer: those that do not answer another. */
    public List<Comment> own() {
        return comments.stream().filter(comment -> !comment.isReply()).toList();
    }

    /** How many comments are in this state. */
    public int count(CommentState state) {
        return (int) own().stream().filter(comment -> comment.state() == state).count();
    }
}
