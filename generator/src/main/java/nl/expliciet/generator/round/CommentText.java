package nl.expliciet.generator.round;

import java.util.Locale;
import java.util.function.IntPredicate;
import nl.expliciet.generator.annotation.Annotation;
import nl.expliciet.generator.annotation.Annotation.Kind;
import nl.expliciet.generator.view.Messages;

/** Says in words what a reader wrote and what the marks of a program mean. */
final class CommentText {

    private final Messages messages;
    private final IntPredicate shows;

    /**
     * The words of one language.
     *
     * @param shows whether our fonts have a character; what they do not have is named instead
     */
    CommentText(Messages messages, IntPredicate shows) {
        this.messages = messages;
        this.shows = shows;
    }

    /** The text of a comment; it is never empty. */
    String of(Annotation annotation) {
        String written = shown(annotation.text());
        String key = "reactie." + annotation.kind().name().toLowerCase(Locale.ROOT);
        if (annotation.kind() == Kind.REVIEW) {
            return messages.text(key, judgement(written));
        }
        if (written.isEmpty()) {
            return messages.text(key + ".leeg");
        }
        return messages.text(key, written);
    }

    private String judgement(String state) {
        return switch (state) {
            case "Accepted", "Rejected", "Cancelled", "Completed" -> messages.text("reactie.review." + state);
            default -> state;
        };
    }

    /** The text in characters that can be shown in a PDF. */
    String shown(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(codePoint -> {
            if (codePoint == '\n' || shows.test(codePoint)) {
                shown.appendCodePoint(codePoint);
            } else if (Character.getType(codePoint) != Character.NON_SPACING_MARK) {
                shown.append('[')
                        .append(Character.getName(codePoint).toLowerCase(Locale.ROOT))
                        .append(']');
            }
        });
        return shown.toString();
    }
}
