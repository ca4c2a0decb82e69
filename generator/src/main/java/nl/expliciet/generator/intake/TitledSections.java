package nl.expliciet.generator.intake;

import java.util.List;

/**
 * The sections of a text and the title above them.
 *
 * @param title in words
 * @param sections without the heading that is the title
 */
record TitledSections(String title, List<Section> sections) {
    TitledSections {
        sections = List.copyOf(sections);
    }

    /** A text whose title is given, or is its only heading of the first level, or else the name of its file. */
    static TitledSections of(String given, List<Section> all, String file) {
        List<Section> sections =
                all.stream().filter(section -> !section.isEmpty()).toList();
        if (!given.isEmpty()) {
            return new TitledSections(given, sections);
        }
        long firstLevel =
                sections.stream().filter(section -> section.level() == 1).count();
        if (firstLevel == 1 && sections.get(0).level() == 1 && sections.size() > 1) {
            Section top = sections.get(0);
            List<Section> rest = new java.util.ArrayList<>(sections.subList(1, sections.size()));
            if (!top.text().isBlank()) {
                rest.add(0, new Section(0, "", "", top.text()));
            }
            return new TitledSections(top.title(), rest);
        }
        return new TitledSections(file.replaceFirst("[.][^.]*$", "").replace('_', ' '), sections);
    }
}
