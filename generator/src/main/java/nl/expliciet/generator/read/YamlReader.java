package nl.expliciet.generator.read;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.expliciet.generator.finding.Argument;
import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.finding.FindingCode;
import nl.expliciet.generator.finding.Outcome;
import nl.expliciet.generator.finding.Position;
import nl.expliciet.generator.finding.Term;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.reader.ReaderException;

/**
 * Reads YAML as a tree of texts. SnakeYAML only composes its nodes; no tag is resolved and no object is made, so a file
 * cannot name a Java class and {@code nee} stays {@code nee}.
 */
public final class YamlReader {
    private static final Pattern HASH = Pattern.compile("[:,\\[] +(#)\\p{Alnum}");

    private static final Set<Tag> PLAIN_TAGS =
            Set.of(Tag.STR, Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.NULL, Tag.TIMESTAMP, Tag.MAP, Tag.SEQ, Tag.MERGE);

    private final SourceFile file;
    private final int start;
    private final int firstLine;
    private final List<Finding> findings = new ArrayList<>();
    private int values;
    private int lastLine = -1;
    private int lastColumn;
    private int lastOffset;

    private YamlReader(SourceFile file, int start) {
        this.file = file;
        this.start = start;
        this.firstLine = file.positionAt(start).line() - 1;
    }

    /** Reads a whole file; an empty one gives an empty block. */
    public static Outcome<Node> read(SourceFile file) {
        return read(file, 0, file.text().length());
    }

    /** Reads the lines between two offsets, as in front matter; positions count from the top of the file. */
    public static Outcome<Node> read(SourceFile file, int start, int end) {
        YamlReader reader = new YamlReader(file, start);
        Node tree = reader.compose(file.text().substring(start, end));
        return new Outcome<>(tree, reader.findings);
    }

    private Node compose(String yaml) {
        Node empty = new Node.Block(List.of(), file.positionAt(start));
        try {
            org.yaml.snakeyaml.nodes.Node root = new Yaml(options()).compose(new StringReader(yaml));
            return root == null ? empty : convert(root, 0);
        } catch (LimitPassed passed) {
            findings.add(passed.finding);
        } catch (MarkedYAMLException broken) {
            findings.add(syntax(broken, yaml));
        } catch (ReaderException unprintable) {
            Position at = file.positionAt(start + unprintable.getPosition());
            findings.add(syntax(at, String.format(Locale.ROOT, "U+%04X", unprintable.getCodePoint())));
        } catch (YAMLException limit) {
            findings.add(passed(file.positionAt(start), limit.getMessage()));
        }
        return empty;
    }

    /** What is never closed is only missed on a later line: then the place where it opened says more. */
    private Finding syntax(MarkedYAMLException broken, String yaml) {
        String said = String.valueOf(broken.getProblem());
        if (said.startsWith("expected the node content") && said.contains("stream end")) {
            int opened = Math.max(yaml.lastIndexOf('{'), yaml.lastIndexOf('['));
            return unclosed(file.positionAt(start + Math.max(0, opened)), broken.getContext());
        }
        Mark problem = broken.getProblemMark();
        Mark context = broken.getContextMark();
        if (problem == null || context == null) {
            Mark known = problem == null ? context : problem;
            return syntax(known == null ? file.positionAt(start) : position(known), said);
        }
        boolean later = problem.getLine() != context.getLine();
        if (later && said.startsWith("expected ',' or")) {
            return unclosed(position(context), broken.getContext());
        }
        return syntax(position(later && said.contains("unexpected end of stream") ? context : problem), said);
    }

    /** In {@code { kleur: #00467f }} the brace is closed in a comment. */
    private Finding unclosed(Position opened, String said) {
        String line = file.lineAt(opened);
        Matcher hash = HASH.matcher(line);
        return hash.find()
                ? syntax(
                        new Position(opened.file(), opened.line(), line.codePointCount(0, hash.start(1)) + 1),
                        "# where a value stands")
                : syntax(opened, said);
    }

    static LoaderOptions options() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Limits.FILE_BYTES);
        options.setNestingDepthLimit(Limits.NESTING);
        options.setMaxAliasesForCollections(Limits.ALIASES);
        options.setAllowRecursiveKeys(false);
        // No object is ever made from a tag: it is let through here to become a finding of its own.
        options.setTagInspector(tag -> true);
        return options;
    }

    private static Finding syntax(Position position, String problem) {
        return Finding.of(FindingCode.SYNTAX, position, problem);
    }

    /** SnakeYAML throws a bare YAMLException only for its own limits. */
    private static Finding passed(Position position, String message) {
        if (message.contains("alias")) {
            return limit(position, Term.ALIASES, Limits.ALIASES);
        }
        return message.contains("Nesting")
                ? limit(position, Term.NESTING, Limits.NESTING)
                : limit(position, Term.SIZE, Limits.FILE_BYTES);
    }

    private Node convert(org.yaml.snakeyaml.nodes.Node node, int depth) {
        Position position = position(node.getStartMark());
        guard(depth, position);
        if (!PLAIN_TAGS.contains(node.getTag())) {
            findings.add(
                    Finding.of(FindingCode.TAG_REFUSED, position, node.getTag().getValue()));
        }
        if (node instanceof MappingNode mapping) {
            return block(mapping, position, depth);
        }
        if (node instanceof SequenceNode sequence) {
            return new Node.Sequence(
                    sequence.getValue().stream()
                            .map(item -> convert(item, depth + 1))
                            .toList(),
                    position);
        }
        return text((ScalarNode) node, position);
    }

    private void guard(int depth, Position position) {
        if (depth > Limits.NESTING) {
            throw new LimitPassed(limit(position, Term.NESTING, Limits.NESTING));
        }
        if (++values > Limits.VALUES) {
            throw new LimitPassed(limit(position, Term.VALUES, Limits.VALUES));
        }
    }

    private static Finding limit(Position position, Term what, int limit) {
        return Finding.of(FindingCode.LIMIT, position, what, Argument.typed(limit));
    }

    private Node block(MappingNode mapping, Position position, int depth) {
        List<Node.Entry> entries = new ArrayList<>();
        for (NodeTuple tuple : mapping.getValue()) {
            Position keyPosition = position(tuple.getKeyNode().getStartMark());
            if (tuple.getKeyNode() instanceof ScalarNode key) {
                Node value = convert(tuple.getValueNode(), depth + 1);
                entries.add(new Node.Entry(key.getValue(), keyPosition, value));
            } else {
                findings.add(Finding.of(FindingCode.WRONG_TYPE, keyPosition, Argument.typed("?"), Term.TEXT));
            }
        }
        return new Node.Block(entries, position);
    }

    private Node text(ScalarNode scalar, Position position) {
        int from = offset(scalar.getStartMark());
        char style = scalar.getScalarStyle().getChar() == null
                ? ' '
                : scalar.getScalarStyle().getChar();
        int contentStart = style == '|' || style == '>' ? file.text().indexOf('\n', from) + 1 : from;
        TextOrigin origin = new TextOrigin(file, contentStart, offset(scalar.getEndMark()));
        return new Node.Text(scalar.getValue(), position, origin);
    }

    /** Counts on from the mark before on the same line: counting each from its start would cost the square of a long line. */
    private int offset(Mark mark) {
        int line = firstLine + mark.getLine();
        if (line != lastLine || mark.getColumn() < lastColumn) {
            lastLine = line;
            lastColumn = 0;
            lastOffset = file.offsetOfLine(line);
        }
        // A character takes one or two places.
        int wanted = mark.getColumn() - lastColumn;
        int reach = Math.min(file.text().length(), lastOffset + 2 * wanted);
        int steps = Math.min(wanted, file.text().codePointCount(lastOffset, reach));
        lastOffset = file.text().offsetByCodePoints(lastOffset, steps);
        lastColumn += steps;
        return lastOffset;
    }

    private Position position(Mark mark) {
        return new Position(file.path(), firstLine + mark.getLine() + 1, mark.getColumn() + 1);
    }

    /** Leaves the conversion at once when a limit is passed; caught in this class. */
    private static final class LimitPassed extends RuntimeException {
        private final transient Finding finding;

        LimitPassed(Finding finding) {
            super(finding.code().code(), null, false, false);
            this.finding = finding;
        }
    }
}
