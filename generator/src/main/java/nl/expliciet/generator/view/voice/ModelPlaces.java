package nl.expliciet.generator.view.voice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.expliciet.generator.format.SiteFolder;
import nl.expliciet.generator.knowledge.Knowledge;
import nl.expliciet.generator.knowledge.KnowledgeSource;
import nl.expliciet.generator.knowledge.SourceReference;
import nl.expliciet.generator.knowledge.Vocabulary;
import nl.expliciet.generator.model.BaseVariant;
import nl.expliciet.generator.model.GovernancePerspective;

/** Where the words of the model come from: their anchors on the page of the model, and their sources in words. */
public final class ModelPlaces {
    /** The lists that the page of the model shows, with the part that each is. */
    public static final Map<Vocabulary, String> PARTS = parts();

    private static final Pattern PAGES = Pattern.compile("p\\. (\\d+)(?:-(\\d+))?");

    private ModelPlaces() {}

    private static Map<Vocabulary, String> parts() {
        Map<Vocabulary, String> parts = new LinkedHashMap<>();
        parts.put(Vocabulary.CEMENT, "cement");
        parts.put(Vocabulary.COMPOSITION, "samenstelling");
        parts.put(Vocabulary.PUBLIC_VALUE, "driehoek");
        parts.put(Vocabulary.MOVEMENTS, "beweging");
        parts.put(Vocabulary.IDLING_CAUSES, "stationair");
        parts.put(Vocabulary.SUCCESS_AXES, "assen");
        parts.put(Vocabulary.LEARNING_ORDERS, "leren");
        parts.put(Vocabulary.REGIE_INTERPLAY, "samenspel");
        parts.put(Vocabulary.REGIE_COOPERATION, "uitgangspunten");
        parts.put(Vocabulary.WORK, "werk");
        parts.put(Vocabulary.STEPS, "stappen");
        return parts;
    }

    /** The page, seen from that of a dossier. */
    public static String page(String anchor) {
        return SiteFolder.MODEL.path("index.html#" + anchor);
    }

    /** A word of a list. */
    public static String term(Vocabulary list, String id) {
        return PARTS.get(list) + "-" + id;
    }

    /** A perspective. */
    public static String perspective(GovernancePerspective perspective) {
        return "perspectief-" + perspective.key();
    }

    /** A base variant. */
    public static String variant(BaseVariant variant) {
        return "variant-" + variant.key();
    }

    /** A statement of the survey, by its number. */
    public static String statement(int number) {
        return "knelpunt-" + number;
    }

    /** The sources of some words with their places, each source once. */
    public static String sources(List<SourceReference> references, Knowledge knowledge) {
        Map<String, List<String>> places = new LinkedHashMap<>();
        references.stream()
                .distinct()
                .forEach(one -> places.computeIfAbsent(one.source(), id -> new ArrayList<>())
                        .add(one.place()));
        return places.entrySet().stream()
                .map(one -> name(one.getKey(), knowledge) + ", " + together(one.getValue()))
                .collect(Collectors.joining("; "));
    }

    private static String name(String source, Knowledge knowledge) {
        return knowledge.source(source).map(KnowledgeSource::label).orElse(source);
    }

    /** Several places by what they all begin with, up to a comma; pages from the first to the last; else all of them. */
    private static String together(List<String> places) {
        List<String> parts = places.stream()
                .flatMap(place -> Arrays.stream(place.split("; ")))
                .distinct()
                .toList();
        if (parts.size() == 1) {
            return parts.get(0);
        }
        return shared(parts).orElseGet(() -> {
            Stream<String> others =
                    parts.stream().filter(part -> !PAGES.matcher(part).matches());
            return Stream.concat(pages(parts), others).collect(Collectors.joining("; "));
        });
    }

    private static Optional<String> shared(List<String> parts) {
        String first = parts.get(0);
        for (int end = first.lastIndexOf(','); end > 0; end = first.lastIndexOf(',', end - 1)) {
            String start = first.substring(0, end);
            if (parts.stream().allMatch(part -> part.startsWith(start))) {
                return Optional.of(start);
            }
        }
        return Optional.empty();
    }

    private static Stream<String> pages(List<String> parts) {
        IntSummaryStatistics pages = parts.stream()
                .map(PAGES::matcher)
                .filter(Matcher::matches)
                .flatMap(page -> Stream.of(page.group(1), page.group(2)).filter(Objects::nonNull))
                .mapToInt(Integer::parseInt)
                .summaryStatistics();
        if (pages.getCount() == 0) {
            return Stream.empty();
        }
        boolean one = pages.getMin() == pages.getMax();
        return Stream.of("p. " + pages.getMin() + (one ? "" : "-" + pages.getMax()));
    }
}
