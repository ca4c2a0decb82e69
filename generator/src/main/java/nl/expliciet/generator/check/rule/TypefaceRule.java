package nl.expliciet.generator.check.rule;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.expliciet.generator.check.ReadPortfolio;
import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.finding.Place;
import nl.expliciet.generator.finding.Term;
import nl.expliciet.generator.format.PortfolioFormat;
import nl.expliciet.generator.model.Typeface;
import nl.expliciet.generator.read.Limits;
import nl.expliciet.generator.source.SourceEntry;
import nl.expliciet.generator.source.SourceTree;

/** The typeface of the house can be used: it is built in, or its files are there, can be opened and may be embedded. */
final class TypefaceRule {
    private static final Place KEY = PortfolioFormat.TYPEFACE.in(ThemeRule.PLACE);
    private static final String BUILT_IN = "Source Sans 3";

    private final SourceTree source;
    private final ReadPortfolio shared;
    private final Function<byte[], Optional<Term>> problemOfFont;

    TypefaceRule(SourceTree source, ReadPortfolio shared, Function<byte[], Optional<Term>> problemOfFont) {
        this.source = source;
        this.shared = shared;
        this.problemOfFont = problemOfFont;
    }

    List<Finding> check(Typeface typeface) {
        List<Finding> findings = new ArrayList<>();
        if (typeface.files().isEmpty() && !isBuiltIn(typeface)) {
            findings.add(finding(KEY, Term.FONT));
        }
        if (!typeface.hasPlainName() && !typeface.files().isEmpty()) {
            findings.add(finding(PortfolioFormat.TYPEFACE_NAME.in(KEY), Term.FONTNAME));
        }
        typeface.files()
                .forEach((face, path) -> problem(path)
                        .map(reason -> finding(KEY.at(face.key()), reason))
                        .ifPresent(findings::add));
        return findings;
    }

    /** Of a block without files the format already said that they are missing. */
    private boolean isBuiltIn(Typeface typeface) {
        boolean block =
                shared.places().exactly(PortfolioFormat.TYPEFACE_NAME.in(KEY)).isPresent();
        return block || typeface.name().equalsIgnoreCase(BUILT_IN);
    }

    private Optional<Term> problem(String path) {
        SourceEntry entry = source.at(path);
        if (!entry.isFile()) {
            return Optional.of(entry.kind() == SourceEntry.Kind.REFUSED_LINK ? Term.OUTSIDE : Term.MISSING);
        }
        if (entry.size() > Limits.ATTACHMENT_BYTES) {
            return Optional.of(Term.BYTES);
        }
        try {
            return problemOfFont.apply(source.bytes(path));
        } catch (IOException unreadable) {
            return Optional.of(Term.ACCESS);
        }
    }

    private Finding finding(Place place, Term reason) {
        return ThemeRule.bad(shared, place, reason);
    }
}
