package nl.expliciet.generator.site;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.expliciet.generator.html.HouseFont;
import nl.expliciet.generator.model.FontFace;
import nl.expliciet.generator.model.Theme;
import nl.expliciet.generator.model.Typeface;
import nl.expliciet.generator.pdf.font.FontCheck;
import nl.expliciet.generator.pdf.font.FontFile;
import nl.expliciet.generator.source.SourceTree;

/** Reads the files of the typeface of a house. */
final class HouseFonts {
    private HouseFonts() {}

    /** Those that can be used: the preview goes on without the others, a build was stopped by the finding. */
    static List<HouseFont> of(Theme theme, SourceTree source) {
        return theme.font()
                .value()
                .filter(Typeface::hasPlainName)
                .map(typeface -> read(typeface, source))
                .orElse(List.of());
    }

    private static List<HouseFont> read(Typeface typeface, SourceTree source) {
        return typeface.files().entrySet().stream()
                .flatMap(file -> read(typeface.name(), file, source).stream())
                .toList();
    }

    private static Optional<HouseFont> read(String family, Map.Entry<FontFace, String> file, SourceTree source) {
        try {
            byte[] bytes = source.bytes(file.getValue());
            return FontCheck.problem(bytes).isPresent()
                    ? Optional.empty()
                    : Optional.of(new HouseFont(family, file.getKey(), bytes));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** The same for the engine of the PDFs. */
    static List<FontFile> files(List<HouseFont> fonts) {
        return fonts.stream()
                .map(f -> new FontFile(f.family(), f.face().weight(), f.face().italic(), f.bytes()))
                .toList();
    }
}
