package nl.expliciet.generator.check.rule;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.expliciet.generator.check.DossierTrees;
import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.finding.FindingCode;
import nl.expliciet.generator.finding.Position;
import nl.expliciet.generator.model.PlacedText;
import nl.expliciet.generator.read.Node;
import nl.expliciet.generator.text.TextBlock;

/** Every character that was typed can be shown; each one that cannot is told once per text. */
final class GlyphRule implements Rule {
    private static final Pattern ESCAPE = Pattern.compile("&#([0-9]{1,7}|[xX][0-9a-fA-F]{1,6});");

    @Override
    public void check(Subject subject) {
        IntPredicate shown = subject.surroundings().shown();
        DossierTrees trees = subject.read().trees();
        TypedPlaces.nodes(trees).forEach(tree -> node(shown, tree, subject::add));
        TypedPlaces.bodies(trees)
                .forEach(tree -> scan(shown, tree.body().source(), TypedPlaces.positions(tree), subject::add));
        subject.texts().forEach(text -> escaped(subject, text));
    }

    /** What of the values in a tree cannot be shown. */
    static void node(IntPredicate shown, Node node, Consumer<Finding> found) {
        TypedPlaces.texts(node)
                .forEach(text ->
                        scan(shown, text.text(), offset -> text.origin().positionOf(text.text(), offset), found));
    }

    /** A character that was typed as an escape, such as {@code &#1;}. */
    private static void escaped(Subject subject, PlacedText text) {
        IntPredicate shown = subject.surroundings().shown();
        for (TextBlock block : text.text().allBlocks().toList()) {
            block.ownPlain()
                    .codePoints()
                    .distinct()
                    .filter(c -> isHole(shown, c))
                    .filter(c -> text.text().source().indexOf(c) < 0)
                    .forEach(
                            c -> subject.add(finding(escape(subject, text.text().source(), c, block.position()), c)));
        }
    }

    /** Where an escape by number stands; one by name is looked for in its block. */
    private static Position escape(Subject subject, String source, int c, Position block) {
        Matcher escape = ESCAPE.matcher(source);
        while (escape.find()) {
            if (number(escape.group(1)) == c) {
                return TypedPlaces.position(subject.read().trees(), source, escape.start(), block);
            }
        }
        return block;
    }

    private static int number(String digits) {
        return digits.startsWith("x") || digits.startsWith("X")
                ? Integer.parseInt(digits.substring(1), 16)
                : Integer.parseInt(digits);
    }

    private static void scan(IntPredicate shown, String text, IntFunction<Position> position, Consumer<Finding> found) {
        Set<Integer> told = new HashSet<>();
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (isHole(shown, c) && told.add(c)) {
                found.accept(finding(position.apply(i), c));
            }
        }
    }

    /** Printable ASCII is in every font; asking for it would take most of the time. */
    private static boolean isHole(IntPredicate shown, int c) {
        return (c < ' ' || c > '~') && !shown.test(c);
    }

    static Finding finding(Position position, int c) {
        String code = String.format(Locale.ROOT, "U+%04X", c);
        boolean printed = !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE;
        String shown = printed ? Character.toString(c) : "?";
        return Finding.of(FindingCode.MISSING_GLYPH, position, shown, code);
    }
}
