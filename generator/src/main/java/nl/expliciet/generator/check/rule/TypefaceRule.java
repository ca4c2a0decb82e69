package nl.expliciet.generator.check.rule;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.expliciet.generator.check.ReadPortfolio;
import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.finding.FindingCode;
import nl.expliciet.generator.model.Typeface;
import nl.expliciet.generator.read.Limits;
import nl.expliciet.generator.source.SourceEntry;
import nl.expliciet.generator.source.SourceTree;

/** The typeface of the house can be used: it is built in, or its files are there, can be opened and may be embedded. */
final class TypefaceRule {
    private static final String KEY = "lettertype";
    private static final String BUILT_IN = "Source Sans 3";

    private final SourceTree source;
    private final ReadPortfolio shared;
    private final Function<byte[], Optional<String>> problemOfFont;

    TypefaceRule(SourceTree source, ReadPortfolio shared, Function<byte[], Optional<String>> problemOfFont) {
        this.source = source;
        this.shared = shared;
        this.problemOfFont = problemOfFont;
    }

    List<Finding> check(Typeface typeface) {
        List<Finding> findings = new ArrayList<>();
        if (typeface.files().isEmpty() && !isBuiltIn(typeface)) {
            findings.add(finding(KEY, "@font"));
        }
        if (!typeface.hasPlainName() && !typeface.files().isEmpty()) {
            findings.add(finding(KEY + ".naam", "@fontname"));
        }
        typeface.files()
                .forEach((face, path) -> problem(path)
                        .map(reason -> finding(KEY + "." + face.key(), reason))
                        .ifPresent(findings::add));
        return findings;
    }

    /** Of a block without files the format already said that they are missing. */
    private boolean isBuiltIn(Typeface typeface) {
        boolean block = shared.places().exactly(ThemeRule.PLACE + KEY + ".naam").isPresent();
        return block || typeface.name().equalsIgnoreCase(BUILT_IN);
    }

    private Optional<String> problem(String path) {
        SourceEntry entry = source.at(path);
        if (!entry.isFile()) {
            return Optional.of(entry.kind() == SourceEntry.Kind.REFUSED_LINK ? "@outside" : "@missing");
        }
        if (entry.size() > Limits.ATTACHMENT_BYTES) {
            return Optional.of("@bytes");
        }
        try {
            return problemOfFont.apply(source.bytes(path));
        } catch (IOException unreadable) {
            return Optional.of("@access");
        }
    }

    private Finding finding(String key, String reason) {
        return ThemeRule.finding(shared, FindingCode.BAD_THEME, key, key, reason);
    }
}
