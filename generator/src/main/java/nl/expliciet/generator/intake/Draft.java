package nl.expliciet.generator.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.expliciet.generator.start.Slug;

/** Divides sections over chapters and agreements. Where an agreement is taken out of a chapter, a link to it stays. */
final class Draft {
    private static final Pattern NOTE = Pattern.compile("(?<!\\\\)\\[\\^([^\\]]+)]");

    private final Promises promises;
    private final Map<String, String> notes;
    private final Set<String> usedNotes = new HashSet<>();
    private final Set<String> ids = new HashSet<>();
    private final List<Agreement> agreements = new ArrayList<>();
    private final Map<String, String> chapters = new LinkedHashMap<>();

    /** An agreement with what was guessed of it. */
    record Agreement(String id, String title, Promises.Guess guess, String text) {}

    Draft(List<Section> sections, Promises promises, Map<String, String> notes) {
        this.promises = promises;
        this.notes = notes;
        int base = sections.stream()
                .mapToInt(Section::level)
                .filter(level -> level > 0)
                .min()
                .orElse(1);
        divide(sections, base);
        keepLooseNotes();
    }

    List<Agreement> agreements() {
        return agreements;
    }

    /** The text of each chapter by the name of its file. */
    Map<String, String> chapters() {
        return chapters;
    }

    private void divide(List<Section> sections, int base) {
        for (int i = 0; i < sections.size(); ) {
            int end = after(sections, i, Math.max(base, sections.get(i).level()));
            List<Section> part = sections.subList(i, end);
            Optional<Agreement> agreement = agreement(part);
            if (agreement.isPresent()) {
                agreements.add(agreement.get());
            } else if (part.stream().anyMatch(section -> !section.isEmpty())) {
                chapter(part);
            }
            i = end;
        }
    }

    /** The end of a section with all that is deeper. */
    private static int after(List<Section> sections, int index, int level) {
        int end = index + 1;
        while (end < sections.size()
                && sections.get(index).level() > 0
                && sections.get(end).level() > level) {
            end++;
        }
        return end;
    }

    private Optional<Agreement> agreement(List<Section> part) {
        Section first = part.get(0);
        if (!first.isArticle()) {
            return Optional.empty();
        }
        String text = text(part, first.level());
        return promises.of(first.title(), text).map(guess -> {
            Matcher inTitle = NOTE.matcher(first.heading());
            String loose = inTitle.find() ? "\n\n" + inTitle.group() : "";
            return new Agreement(id(first), first.title(), guess, withNotes(text + loose));
        });
    }

    private String id(Section article) {
        String id = String.format(Locale.ROOT, "A-%02d", Integer.parseInt(article.number()));
        String free = Slug.free(id, ids::contains);
        ids.add(free);
        return free;
    }

    private void chapter(List<Section> part) {
        Section first = part.get(0);
        List<String> text = new ArrayList<>();
        text.add("# " + (first.level() == 0 ? "Inleiding" : first.heading()));
        text.add(first.text());
        int level = 1;
        for (int i = 1; i < part.size(); ) {
            Section section = part.get(i);
            List<Section> deeper = part.subList(i, after(part, i, section.level()));
            Optional<Agreement> agreement = agreement(deeper);
            if (agreement.isPresent()) {
                agreements.add(agreement.get());
                text.add("- [" + escaped(agreement.get().title()) + "](afspraak:"
                        + agreement.get().id() + ")");
                i += deeper.size();
            } else {
                level = Math.min(level + 1, Math.max(2, section.level() - Math.max(1, first.level()) + 1));
                text.add("#".repeat(level) + " " + section.heading());
                text.add(section.text());
                i++;
            }
        }
        String name = String.format(Locale.ROOT, "%02d-", chapters.size() + 1)
                + Slug.of(first.level() == 0 ? "Inleiding" : first.title(), "hoofdstuk");
        chapters.put(name, withNotes(joined(text)));
    }

    private static String text(List<Section> part, int base) {
        List<String> text = new ArrayList<>(List.of(part.get(0).text()));
        int level = 1;
        for (Section section : part.subList(1, part.size())) {
            level = Math.min(level + 1, Math.max(2, section.level() - base + 1));
            text.add("#".repeat(level) + " " + section.heading());
            text.add(section.text());
        }
        return joined(text);
    }

    private static String joined(List<String> blocks) {
        return String.join(
                        "\n\n",
                        blocks.stream().filter(block -> !block.isBlank()).toList())
                .replaceAll("(?m)(^- \\[[^\\n]*]\\(afspraak:[^\\n]*\\)\\n)\\n(?=- \\[[^\\n]*]\\(afspraak:)", "$1");
    }

    /** The text with the notes that it refers to, below it. */
    private String withNotes(String text) {
        StringBuilder whole = new StringBuilder(text);
        Set<String> here = new HashSet<>();
        Matcher reference = NOTE.matcher(text);
        while (reference.find()) {
            String label = reference.group(1);
            if (notes.containsKey(label) && here.add(label)) {
                whole.append(definition(label));
                usedNotes.add(label);
            }
        }
        return whole.toString();
    }

    private String definition(String label) {
        return "\n\n[^" + label + "]: "
                + notes.get(label).replace("\n", "\n    ").replaceAll("(?m)^ +$", "");
    }

    /** A note that no text refers to stays, and is found by the check. */
    private void keepLooseNotes() {
        Map<String, String> loose = new HashMap<>(notes);
        loose.keySet().removeAll(usedNotes);
        if (!loose.isEmpty()) {
            String last = List.copyOf(chapters.keySet()).get(chapters.size() - 1);
            loose.keySet().stream().sorted().forEach(label -> chapters.merge(last, definition(label), String::concat));
        }
    }

    private static String escaped(String title) {
        return title.replaceAll("([\\\\`*_\\[\\]<])", "\\\\$1");
    }
}
