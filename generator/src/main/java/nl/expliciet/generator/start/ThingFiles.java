package nl.expliciet.generator.start;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.finding.FindingCode;
import nl.expliciet.generator.finding.Outcome;
import nl.expliciet.generator.finding.Position;
import nl.expliciet.generator.format.DossierId;
import nl.expliciet.generator.format.Shapes;
import nl.expliciet.generator.model.AgreementStatus;
import nl.expliciet.generator.model.AgreementSubject;
import nl.expliciet.generator.model.CommentState;
import nl.expliciet.generator.model.Movement;
import nl.expliciet.generator.read.YamlText;
import nl.expliciet.generator.write.OutputFile;

/** One new thing in a source: a dossier, agreement, evaluation, chapter, round of comments or catalogue. */
final class ThingFiles {
    private static final Pattern NUMBERED = Pattern.compile("A-(\\d{1,6})");
    private static final Position SOURCE = Position.startOf("expliciet.yaml");

    private final Present present;
    private final Start start;
    private final List<Finding> findings = new ArrayList<>();

    ThingFiles(Present present, Start start) {
        this.present = present;
        this.start = start;
    }

    /** The file of the thing; none when its id or its dossier is a mistake. */
    Outcome<List<OutputFile>> files() {
        Optional<OutputFile> file = switch (start.kind()) {
            case DOSSIER -> dossier();
            case CATALOGUE -> catalogue();
            case AGREEMENT -> inDossier().flatMap(this::agreement);
            case EVALUATION -> inDossier().flatMap(this::evaluation);
            case CHAPTER -> inDossier().flatMap(this::chapter);
            case ROUND -> inDossier().flatMap(this::round);
            case REPOSITORY -> throw new IllegalStateException("a repository is no single thing");
        };
        return new Outcome<>(file.map(List::of).orElse(List.of()), findings);
    }

    private Optional<OutputFile> dossier() {
        String title = title("Nieuw dossier");
        String id = start.answer(Question.ID);
        if (id.isEmpty()) {
            id = DossierFile.freeId(present, title);
        } else if (!DossierId.isValid(id)) {
            return mistake(Finding.of(FindingCode.BAD_ID, SOURCE, id));
        } else if (present.isThere(id)) {
            return mistake(Finding.of(FindingCode.FILE_EXISTS, Position.startOf(id), id));
        }
        return Optional.of(DossierFile.of(id, title, new Parties(present).yaml(start.answer(Question.PARTIES))));
    }

    private Optional<OutputFile> catalogue() {
        String title = title("Eigen checkvragen");
        Map<String, Position> taken = present.catalogues();
        String id = start.answer(Question.ID);
        if (id.isEmpty()) {
            id = Slug.free(
                    Slug.of(title, "eigen"),
                    free -> taken.containsKey(free) || present.isThere("catalogi/" + free + ".yaml"));
        } else if (!DossierId.isValid(id)) {
            return mistake(Finding.of(FindingCode.BAD_ID, SOURCE, id));
        } else if (taken.containsKey(id)) {
            return mistake(clash(id, taken.get(id)));
        }
        String text = Template.fill("catalogus.yaml", Map.of("id", id, "titel", YamlText.of(title)));
        return Optional.of(OutputFile.text("catalogi/" + id + ".yaml", text));
    }

    /** The dossier that was named, or the only one there is. */
    private Optional<String> inDossier() {
        List<String> ids = present.dossiers();
        String named = start.answer(Question.DOSSIER);
        if (named.isEmpty() ? ids.size() == 1 : ids.contains(named)) {
            return Optional.of(named.isEmpty() ? ids.get(0) : named);
        }
        String all = String.join(", ", ids);
        return mistake(
                named.isEmpty()
                        ? Finding.of(FindingCode.WHICH_DOSSIER, SOURCE, String.valueOf(ids.size()), all)
                        : Finding.of(FindingCode.UNKNOWN_DOSSIER, SOURCE, named));
    }

    private Optional<OutputFile> agreement(String dossier) {
        Map<String, Position> taken = present.agreements(dossier);
        String id = start.answer(Question.ID);
        if (id.isEmpty()) {
            id = nextId(taken);
        } else if (Shapes.ID_WITH_CAPITALS.parse(id).isEmpty()) {
            return mistake(Finding.of(FindingCode.BAD_ID, SOURCE, id));
        } else if (taken.containsKey(id)) {
            return mistake(clash(id, taken.get(id)));
        }
        String title = title("Nieuwe afspraak");
        Map<String, String> values = Map.of(
                "id", id,
                "titel", YamlText.of(title),
                "onderwerp", Template.keys(AgreementSubject.class),
                "status", Template.keys(AgreementStatus.class),
                "partijen", String.join(", ", present.parties(dossier)));
        String name = dossier + "/afspraken/" + id.replaceFirst("^A-", "").toLowerCase(Locale.ROOT);
        return file(name + "-" + Slug.of(title, "afspraak"), "afspraak.md", values);
    }

    private static String nextId(Map<String, Position> taken) {
        int last = taken.keySet().stream()
                .map(NUMBERED::matcher)
                .filter(Matcher::matches)
                .mapToInt(id -> Integer.parseInt(id.group(1)))
                .max()
                .orElse(0);
        return String.format(Locale.ROOT, "A-%02d", last + 1);
    }

    private Optional<OutputFile> evaluation(String dossier) {
        String title = title("Nieuwe evaluatie");
        Map<String, String> values = Map.of("titel", YamlText.of(title), "beweging", Template.keys(Movement.class));
        return named(dossier + "/evaluaties/", Slug.of(title, "evaluatie"), "evaluatie.md", values);
    }

    private Optional<OutputFile> chapter(String dossier) {
        String folder = dossier + "/hoofdstukken";
        String title = title("Nieuw hoofdstuk");
        String number = String.format(Locale.ROOT, "%02d-", present.lastNumber(folder) + 1);
        // A title is text: what Markdown would read as marks is kept from it.
        String heading = title.replaceAll("([\\\\`*_\\[\\]<#])", "\\\\$1");
        return named(folder + "/", number + Slug.of(title, "hoofdstuk"), "hoofdstuk.md", Map.of("titel", heading));
    }

    private Optional<OutputFile> round(String dossier) {
        String title = title("Nieuwe ronde");
        Map<String, String> values = Map.of(
                "titel", YamlText.of(title),
                "partijen", String.join(", ", present.parties(dossier)),
                "stand", Template.keys(CommentState.class));
        return named(dossier + "/reacties/", Slug.of(title, "ronde"), "ronde.yaml", values);
    }

    /** A file that bears the id as its name, or else a name of our own that is free. */
    private Optional<OutputFile> named(String folder, String name, String template, Map<String, String> values) {
        String id = start.answer(Question.ID);
        if (id.isEmpty()) {
            return file(folder + name, template, values);
        }
        if (Shapes.ID.parse(id).isEmpty()) {
            return mistake(Finding.of(FindingCode.BAD_ID, SOURCE, id));
        }
        return Optional.of(OutputFile.text(folder + id + ending(template), Template.fill(template, values)));
    }

    private Optional<OutputFile> file(String name, String template, Map<String, String> values) {
        String ending = ending(template);
        String free = Slug.free(name, path -> present.isThere(path + ending));
        return Optional.of(OutputFile.text(free + ending, Template.fill(template, values)));
    }

    /** A file is of the same kind as what it is made of. */
    private static String ending(String template) {
        return template.substring(template.lastIndexOf('.'));
    }

    private String title(String otherwise) {
        String title = start.answer(Question.TITLE);
        return title.isEmpty() ? otherwise : title;
    }

    private static Finding clash(String id, Position first) {
        return Finding.of(FindingCode.DUPLICATE_ID, first, id, first.toString());
    }

    private <T> Optional<T> mistake(Finding finding) {
        findings.add(finding);
        return Optional.empty();
    }
}
