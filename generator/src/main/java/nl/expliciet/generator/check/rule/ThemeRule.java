package nl.expliciet.generator.check.rule;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import nl.expliciet.generator.check.ReadPortfolio;
import nl.expliciet.generator.check.image.ImageCheck;
import nl.expliciet.generator.finding.Argument;
import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.finding.FindingCode;
import nl.expliciet.generator.finding.Place;
import nl.expliciet.generator.finding.Term;
import nl.expliciet.generator.format.PortfolioFormat;
import nl.expliciet.generator.model.Contrast;
import nl.expliciet.generator.model.Theme;
import nl.expliciet.generator.source.SourceEntry;
import nl.expliciet.generator.source.SourceTree;

/** The house style can be used: a colour that can be read on white, a typeface that is there, and a logo that can be shown. */
final class ThemeRule {
    static final Place PLACE = PortfolioFormat.THEME.in(PortfolioFormat.SETTINGS_PLACE);
    /** WCAG 2.2, success criterion 1.4.3: text against its background. */
    private static final double READABLE = 4.5;

    private ThemeRule() {}

    static List<Finding> check(
            SourceTree source, ReadPortfolio shared, Function<byte[], Optional<Term>> problemOfFont) {
        Theme theme = shared.settings().theme();
        List<Finding> findings = new ArrayList<>();
        theme.colour().value().flatMap(colour -> colour(shared, colour)).ifPresent(findings::add);
        TypefaceRule typefaces = new TypefaceRule(source, shared, problemOfFont);
        theme.font().value().map(typefaces::check).ifPresent(findings::addAll);
        theme.logo()
                .value()
                .flatMap(logo -> logo(source, logo))
                .map(reason -> bad(shared, PortfolioFormat.LOGO.in(PLACE), reason))
                .ifPresent(findings::add);
        return findings;
    }

    private static Optional<Finding> colour(ReadPortfolio shared, String colour) {
        if (!Contrast.isColour(colour)) {
            return Optional.of(bad(shared, PortfolioFormat.COLOUR.in(PLACE), Term.COLOUR));
        }
        double ratio = Contrast.between(Contrast.rgb(colour), 0xFFFFFF);
        String shown = String.format(Locale.ROOT, "%.1f", Math.floor(ratio * 10) / 10);
        return ratio >= READABLE
                ? Optional.empty()
                : Optional.of(finding(
                        shared,
                        FindingCode.LOW_CONTRAST,
                        PortfolioFormat.COLOUR.in(PLACE),
                        Argument.typed(colour + " / #FFFFFF"),
                        Argument.typed(shown),
                        Argument.typed("4.5")));
    }

    private static Optional<Term> logo(SourceTree source, String path) {
        SourceEntry entry = source.at(path);
        if (!entry.isFile()) {
            return Optional.of(entry.kind() == SourceEntry.Kind.REFUSED_LINK ? Term.OUTSIDE : Term.MISSING);
        }
        try {
            return ImageCheck.problem(path, source.bytes(path));
        } catch (IOException unreadable) {
            return Optional.of(Term.ACCESS);
        }
    }

    /** A setting that cannot be used, by its keys below {@code thema}. */
    static Finding bad(ReadPortfolio shared, Place place, Term reason) {
        String key = place.toString().substring(PLACE.toString().length() + 1);
        return finding(shared, FindingCode.BAD_THEME, place, Argument.typed(key), reason);
    }

    private static Finding finding(ReadPortfolio shared, FindingCode code, Place place, Argument... arguments) {
        return Finding.of(code, shared.places().of(place), arguments).at(place);
    }
}
