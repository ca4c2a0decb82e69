package nl.expliciet.generator.check.rule;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import nl.expliciet.generator.check.ReadPortfolio;
import nl.expliciet.generator.check.image.ImageCheck;
import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.finding.FindingCode;
import nl.expliciet.generator.model.Contrast;
import nl.expliciet.generator.model.Theme;
import nl.expliciet.generator.source.SourceEntry;
import nl.expliciet.generator.source.SourceTree;

/** The house style can be used: a colour that can be read on white, a typeface that is there, and a logo that can be shown. */
final class ThemeRule {
    static final String PLACE = "expliciet.thema.";
    /** WCAG 2.2, success criterion 1.4.3: text against its background. */
    private static final double READABLE = 4.5;

    private ThemeRule() {}

    static List<Finding> check(
            SourceTree source, ReadPortfolio shared, Function<byte[], Optional<String>> problemOfFont) {
        Theme theme = shared.settings().theme();
        List<Finding> findings = new ArrayList<>();
        theme.colour().value().flatMap(colour -> colour(shared, colour)).ifPresent(findings::add);
        TypefaceRule typefaces = new TypefaceRule(source, shared, problemOfFont);
        theme.font().value().map(typefaces::check).ifPresent(findings::addAll);
        theme.logo()
                .value()
                .flatMap(logo -> logo(source, logo))
                .map(reason -> finding(shared, FindingCode.BAD_THEME, "logo", "logo", reason))
                .ifPresent(findings::add);
        return findings;
    }

    private static Optional<Finding> colour(ReadPortfolio shared, String colour) {
        if (!Contrast.isColour(colour)) {
            return Optional.of(finding(shared, FindingCode.BAD_THEME, "kleur", "kleur", "@colour"));
        }
        double ratio = Contrast.between(Contrast.rgb(colour), 0xFFFFFF);
        String shown = String.format(Locale.ROOT, "%.1f", Math.floor(ratio * 10) / 10);
        return ratio >= READABLE
                ? Optional.empty()
                : Optional.of(finding(shared, FindingCode.LOW_CONTRAST, "kleur", colour + " / #FFFFFF", shown, "4.5"));
    }

    private static Optional<String> logo(SourceTree source, String path) {
        SourceEntry entry = source.at(path);
        if (!entry.isFile()) {
            return Optional.of(entry.kind() == SourceEntry.Kind.REFUSED_LINK ? "@outside" : "@missing");
        }
        try {
            return ImageCheck.problem(path, source.bytes(path));
        } catch (IOException unreadable) {
            return Optional.of("@access");
        }
    }

    static Finding finding(ReadPortfolio shared, FindingCode code, String key, String... arguments) {
        return Finding.of(code, shared.places().of(PLACE + key), arguments).at(PLACE + key);
    }
}
