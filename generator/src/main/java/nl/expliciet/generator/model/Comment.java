package nl.expliciet.generator.model;

import java.util.List;
import java.util.Objects;
import nl.expliciet.generator.finding.Place;
import nl.expliciet.generator.text.RichText;

/**
 * A comment of a reader and the answer to it. The names of persons stay in the file: they are no part of the model, so that
 * no output can have them.
 *
 * @param by          a party's id or plain text ({@code door})
 * @param about       the named place it is about, such as {@code alinea-4-3}; {@link #WHOLE} for the whole
 * @param quote       the words that were marked; may be empty
 * @param text        as written: plain, with its line ends
 * @param replyTo     the id of the comment that it answers; may be empty
 * @param answer      of those who keep the dossier
 * @param processedIn ids of agreements and chapters that changed because of it
 */
public record Comment(
        Place place,
        String id,
        Stated<String> by,
        Stated<PartialDate> date,
        String about,
        String quote,
        String text,
        String replyTo,
        CommentState state,
        Stated<RichText> answer,
        List<String> processedIn) {

    /** What a comment is about when it is about no paragraph. */
    public static final String WHOLE = "algemeen";

    public Comment {
        Objects.requireNonNull(place);
        Objects.requireNonNull(state);
        processedIn = List.copyOf(processedIn);
    }

    /** True for an answer of one reader to another: it is dealt with together with what it answers. */
    public boolean isReply() {
        return !replyTo.isEmpty();
    }
}
