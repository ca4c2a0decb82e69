package nl.expliciet.generator.view.dossier;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.expliciet.generator.model.Source;
import nl.expliciet.generator.view.Shorten;

/**
 * The names by which sources are cited: the short name that the dossier gives, else the title up to its first comma,
 * colon or bracket with the year. Where that would name two sources, each goes by its title.
 */
final class SourceNames {
    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d{2}\\b");
    private static final Pattern END_OF_NAME = Pattern.compile("[,:;(]");
    private static final int LONGEST = 45;

    private final Map<String, String> byId = new HashMap<>();

    SourceNames(List<Source> sources) {
        Map<String, Long> uses =
                sources.stream().collect(Collectors.groupingBy(SourceNames::authorAndYear, Collectors.counting()));
        for (Source source : sources) {
            String derived = authorAndYear(source);
            String name = uses.get(derived) > 1 ? Shorten.to(LONGEST, source.title()) : derived;
            byId.putIfAbsent(source.id(), source.shortName().value().orElse(name));
        }
    }

    /** The name of a source by its id; the id itself for what is no source. */
    String of(String id) {
        return byId.getOrDefault(id, id);
    }

    private static String authorAndYear(Source source) {
        String author = Shorten.to(LONGEST, END_OF_NAME.split(source.title())[0].strip());
        Matcher year = YEAR.matcher(source.title());
        return !year.find() || author.contains(year.group()) ? author : author + " " + year.group();
    }
}
