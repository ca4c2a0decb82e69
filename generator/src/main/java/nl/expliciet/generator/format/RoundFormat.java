package nl.expliciet.generator.format;

import static nl.expliciet.generator.format.Keys.certain;
import static nl.expliciet.generator.format.Keys.list;
import static nl.expliciet.generator.format.Keys.optional;
import static nl.expliciet.generator.format.Keys.words;
import static nl.expliciet.generator.format.Shapes.DATE;
import static nl.expliciet.generator.format.Shapes.ID_WITH_CAPITALS;
import static nl.expliciet.generator.format.Shapes.PROSE;
import static nl.expliciet.generator.format.Shapes.WORDS;

import java.util.List;
import nl.expliciet.generator.format.Scalar.Choice;
import nl.expliciet.generator.format.Shape.Block;
import nl.expliciet.generator.model.Comment;
import nl.expliciet.generator.model.CommentRound;
import nl.expliciet.generator.model.CommentState;
import nl.expliciet.generator.model.PartialDate;
import nl.expliciet.generator.model.Period;
import nl.expliciet.generator.model.Stated;
import nl.expliciet.generator.text.RichText;

/** The keys of a round of comments: a file in {@code reacties/}. */
public final class RoundFormat {
    public static final Key<String> COMMENT_ID = words("id", ID_WITH_CAPITALS).needed();
    private static final Key<Stated<String>> BY = optional("door", WORDS);
    private static final Key<Stated<PartialDate>> DATED = optional("datum", DATE);
    public static final Key<String> ABOUT = certain("plaats", WORDS, Comment.WHOLE);
    private static final Key<String> QUOTE = certain("citaat", WORDS, "");
    private static final Key<String> TEXT = certain("tekst", WORDS, "");
    public static final Key<String> REPLY_TO = certain("op", WORDS, "");
    public static final Key<CommentState> STATE = certain("stand", Choice.known(CommentState.class), CommentState.OPEN);
    private static final Key<Stated<RichText>> ANSWER = optional("antwoord", PROSE);
    public static final Key<List<String>> PROCESSED_IN = list("verwerkt-in", WORDS);

    public static final Key<Stated<String>> PERSON = optional("naam", WORDS);
    public static final Key<?> ORIGIN = optional(
            "herkomst",
            Shapes.settings(
                    "commentOrigin",
                    optional("bestand", WORDS),
                    optional("id", WORDS),
                    optional("bladzijde", Shapes.COUNT)));

    /** A comment as it leaves its file. */
    public static final Block<Comment> COMMENT = Block.of("comment", RoundFormat::comment);

    /** A comment in its file, which may name a person and where it came from. Neither goes any further. */
    private static final Block<Comment> TYPED_COMMENT = COMMENT.and("typedComment", PERSON, ORIGIN);

    public static final Key<String> ID = words("id", WORDS).needed();
    private static final Key<String> TITLE = words("titel", WORDS).needed();
    public static final Key<String> VERSION = certain("versie", WORDS, "");
    public static final Key<Stated<Period>> OPEN_IN = optional("periode", Shapes.PERIOD);
    public static final Key<List<Comment>> COMMENTS = list("reacties", COMMENT, COMMENT_ID);

    /** What a file in {@code reacties/} becomes. */
    public static final Block<CommentRound> ROUND = Block.of(
            "round",
            f -> new CommentRound(f.place(), f.get(ID), f.get(TITLE), f.get(VERSION), f.get(OPEN_IN), f.get(COMMENTS)));

    /** A file in {@code reacties/}: its name is the id. */
    public static final Block<Fields> FILE =
            Shapes.settings("typedRound", TITLE, VERSION, OPEN_IN, list(COMMENTS.name(), TYPED_COMMENT, COMMENT_ID));

    private RoundFormat() {}

    private static Comment comment(Fields f) {
        return new Comment(
                f.place(),
                f.get(COMMENT_ID),
                f.get(BY),
                f.get(DATED),
                f.get(ABOUT),
                f.get(QUOTE),
                f.get(TEXT),
                f.get(REPLY_TO),
                f.get(STATE),
                f.get(ANSWER),
                f.get(PROCESSED_IN));
    }
}
