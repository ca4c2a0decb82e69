package nl.expliciet.generator.intake;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.expliciet.generator.model.AgreementSubject;

/** Guesses what an article promises: sentences that start with a party say who does something. */
final class Promises {
    private static final String TOGETHER = "(?:alle |beide )?partijen";
    private static final Pattern SENTENCE =
            Pattern.compile("(?:\\n\\s*\\n|\\n\\s*(?:[-*]|\\d+\\\\?[.)])\\s|[.;:]\\s|^)\\s*"
                    + "(?:[-*]\\s+|\\d+\\\\?[.)]\\s+|[a-z]\\\\?[.)]\\s+)*");
    /** What follows a party in a sentence that describes it or says what a word means. */
    private static final String NO_DEED =
            "(?!(?:is(?! verantwoordelijk)|zijn(?! verantwoordelijk)|was|waren|wordt|worden"
                    + "|heeft|hebben|bestaat|bestaan|en|of|die|dat|als|met|van|in|op|te|hierna)\\b)";

    private static final Map<AgreementSubject, Pattern> SUBJECTS = subjects();

    private final Map<String, String> ids;
    private final Pattern actor;
    private final Pattern mention;

    /** Promises among parties: the id of each by every name the text has for it. */
    Promises(Map<String, String> ids) {
        this.ids = new LinkedHashMap<>();
        ids.forEach((alias, id) -> this.ids.put(alias.toLowerCase(Locale.ROOT), id));
        String names = this.ids.keySet().stream()
                .sorted((a, b) -> b.length() - a.length())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        String party = "(?:(?:de|het) )?(" + TOGETHER + (names.isEmpty() ? "" : "|" + names) + ")";
        String several = party + "(?:(?:, | en | alsmede )" + party + ")?";
        actor = Pattern.compile("(?iu)(?:" + SENTENCE.pattern() + ")" + several + "\\s+" + NO_DEED + "\\p{Ll}");
        mention = Pattern.compile("(?iu)(?<!\\p{L})" + party + "(?!\\p{L})");
    }

    /**
     * What was guessed of an article.
     *
     * @param from ids of the parties that do something
     * @param to ids of the other parties it names
     */
    record Guess(Set<String> from, Set<String> to, AgreementSubject subject) {}

    /** The promise in an article; empty when nobody does anything in it. */
    Optional<Guess> of(String title, String text) {
        String plain = text.replaceAll("[*_`]", "");
        Set<String> from = new LinkedHashSet<>();
        for (Matcher found = actor.matcher(plain); found.find(); ) {
            add(found.group(1), from);
            add(found.group(2), from);
        }
        if (from.isEmpty()) {
            return Optional.empty();
        }
        Set<String> to = new LinkedHashSet<>();
        for (Matcher found = mention.matcher(plain); found.find(); ) {
            add(found.group(1), to);
        }
        if (!from.containsAll(to)) {
            to.removeAll(from);
        }
        return Optional.of(new Guess(from, from.size() == 1 && from.equals(to) ? Set.of() : to, subject(title, plain)));
    }

    private void add(String name, Set<String> parties) {
        if (name == null) {
            return;
        }
        String id = ids.get(name.toLowerCase(Locale.ROOT));
        parties.addAll(id == null ? ids.values() : List.of(id));
    }

    private static AgreementSubject subject(String title, String text) {
        for (String where : List.of(title, text)) {
            for (Map.Entry<AgreementSubject, Pattern> subject : SUBJECTS.entrySet()) {
                if (subject.getValue().matcher(where).find()) {
                    return subject.getKey();
                }
            }
        }
        return AgreementSubject.OTHER;
    }

    private static Map<AgreementSubject, Pattern> subjects() {
        Map<AgreementSubject, Pattern> subjects = new LinkedHashMap<>();
        subject(subjects, AgreementSubject.STALEMATE, "geschil|impasse|onenigheid");
        subject(
                subjects,
                AgreementSubject.DECISION_MAKING,
                "besluitvorming|meerderheid|unanimiteit|stemrecht|stemgewicht");
        subject(subjects, AgreementSubject.ENTRY_AND_EXIT, "toetred|uittred|opzegg|beëindig");
        subject(subjects, AgreementSubject.FUNDING, "financ|bijdrage|kosten|bekostig|subsidie|budget|€|\\beuro\\b");
        subject(subjects, AgreementSubject.ACCOUNTABILITY, "verantwoord(?!elijk)|rapporta|verslag");
        subject(subjects, AgreementSubject.FEEDBACK, "achterban|terugkoppel|inform(?:eert|eren)");
        subject(subjects, AgreementSubject.POLICY_FREEDOM, "beleidsvrij|eigen beleid");
        subject(subjects, AgreementSubject.ROLES, "\\brol(?:len)?\\b|taken|taakverdeling|verantwoordelijkhe");
        subject(subjects, AgreementSubject.AMBITION, "ambitie|doelstelling|\\bdoel(?:en)?\\b");
        subject(subjects, AgreementSubject.EXECUTION, "uitvoer");
        return subjects;
    }

    private static void subject(Map<AgreementSubject, Pattern> subjects, AgreementSubject subject, String words) {
        subjects.put(subject, Pattern.compile("(?iu)" + words));
    }
}
