package nl.expliciet.generator.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.expliciet.generator.finding.Position;
import nl.expliciet.generator.text.Inline;
import nl.expliciet.generator.text.Mark;

/**
 * The smallest part of a line that can differ: a word, a mark of punctuation, a space, an image.
 *
 * @param wraps the emphasis and links around it, from the outside in, empty themselves
 * @param part without anything in it
 */
record Token(List<Inline> wraps, Inline part) {
    private static final Position NOWHERE = Position.startOf("");
    private static final Pattern PARTS =
            Pattern.compile("[\\p{L}\\p{N}]+(?:['’.,-][\\p{L}\\p{N}]+)*|\\s+|.", Pattern.DOTALL);

    Token {
        wraps = List.copyOf(wraps);
    }

    /** The parts of a line. */
    static List<Token> of(List<Inline> line) {
        List<Token> tokens = new ArrayList<>();
        line.forEach(inline -> add(inline, List.of(), tokens));
        return tokens;
    }

    private static void add(Inline inline, List<Inline> around, List<Token> tokens) {
        Optional<Inline> wrap = emptied(inline);
        if (wrap.isPresent()) {
            List<Inline> more = new ArrayList<>(around);
            more.add(wrap.get());
            inline.children().forEach(child -> add(child, more, tokens));
        } else if (inline instanceof Inline.Words words) {
            words(words.text()).forEach(word -> tokens.add(new Token(around, new Inline.Words(word))));
        } else {
            tokens.add(new Token(around, anywhere(inline)));
        }
    }

    /** What stands around others, without those; empty for what is itself something to read. */
    private static Optional<Inline> emptied(Inline inline) {
        if (inline instanceof Inline.Styled styled) {
            return Optional.of(new Inline.Styled(styled.style(), List.of()));
        }
        if (inline instanceof Inline.Marked marked) {
            return Optional.of(new Inline.Marked(marked.mark(), List.of()));
        }
        return inline instanceof Inline.Link link
                ? Optional.of(new Inline.Link(link.target(), List.of(), NOWHERE))
                : Optional.empty();
    }

    private static Inline anywhere(Inline inline) {
        if (inline instanceof Inline.Image image) {
            return new Inline.Image(image.target(), image.description(), NOWHERE);
        }
        return inline instanceof Inline.NoteReference note ? new Inline.NoteReference(note.label(), NOWHERE) : inline;
    }

    /** Words, marks and single spaces. */
    static List<String> words(String text) {
        return PARTS.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(part -> part.isBlank() ? " " : part)
                .toList();
    }

    boolean isSpace() {
        return part.equals(Inline.Words.SPACE);
    }

    /** A line again, of its parts. */
    static List<Inline> line(List<Token> tokens) {
        List<Inline> line = new ArrayList<>();
        int start = 0;
        while (start < tokens.size()) {
            Token first = tokens.get(start);
            int end = start + 1;
            while (end < tokens.size() && tokens.get(end).joins(first)) {
                end++;
            }
            line.add(first.with(tokens.subList(start, end)));
            start = end;
        }
        return line;
    }

    private boolean joins(Token first) {
        if (wraps.isEmpty() || first.wraps.isEmpty()) {
            return wraps.equals(first.wraps) && isWords() && first.isWords();
        }
        return wraps.get(0).equals(first.wraps.get(0));
    }

    private boolean isWords() {
        return part instanceof Inline.Words;
    }

    /** One piece of a line, of this token and those that join it. */
    private Inline with(List<Token> run) {
        if (!wraps.isEmpty()) {
            return around(wraps.get(0), line(run.stream().map(Token::inside).toList()));
        }
        return run.size() == 1
                ? part
                : new Inline.Words(run.stream().map(token -> token.part.plain()).collect(Collectors.joining()));
    }

    /** The same part as something that was inserted or deleted. */
    Token marked(Mark mark) {
        List<Inline> more = new ArrayList<>(List.of(new Inline.Marked(mark, List.of())));
        more.addAll(wraps);
        return new Token(more, part);
    }

    private Token inside() {
        return new Token(wraps.subList(1, wraps.size()), part);
    }

    private static Inline around(Inline wrap, List<Inline> children) {
        if (wrap instanceof Inline.Styled styled) {
            return new Inline.Styled(styled.style(), children);
        }
        return wrap instanceof Inline.Marked marked
                ? new Inline.Marked(marked.mark(), children)
                : new Inline.Link(((Inline.Link) wrap).target(), children, NOWHERE);
    }

    /** A line in which words that follow each other are one. */
    static List<Inline> plain(List<Inline> line) {
        return line(of(line));
    }
}
