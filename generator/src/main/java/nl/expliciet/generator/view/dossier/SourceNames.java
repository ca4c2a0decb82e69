package nl.expliciet.generator.view.dossier;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.expliciet.generator.model.Source;
import nl.expliciet.generator.view.Shorten;

/**
 * The names by which sources are cited: the short name that the dossier gives, else the title up to its first comma,
 * colon or bracket with the year. Where that would name two sources, each goes by its title.
 */
record SourceNames(List<Source> sources) {
    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d{2}\\b");
    private static final Pattern END_OF_NAME = Pattern.compile("[,:;(]");
    private static final int LONGEST = 45;

    /** The name of a source by its id; the id itself for what is no source. */
    String of(String id) {
        return sources.stream()
                .filter(source -> source.id().equals(id))
                .findFirst()
                .map(this::of)
                .orElse(id);
    }

    String of(Source source) {
        return source.shortName().value().orElseGet(() -> derived(source));
    }

    private String derived(Source source) {
        String name = authorAndYear(source);
        boolean shared = sources.stream()
                        .filter(other -> authorAndYear(other).equals(name))
                        .count()
                > 1;
        return shared ? Shorten.to(LONGEST, source.title()) : name;
    }

    private static String authorAndYear(Source source) {
        String author = Shorten.to(LONGEST, END_OF_NAME.split(source.title())[0].strip());
        Matcher year = YEAR.matcher(source.title());
        return !year.find() || author.contains(year.group()) ? author : author + " " + year.group();
    }
}
