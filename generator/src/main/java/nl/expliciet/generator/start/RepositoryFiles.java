package nl.expliciet.generator.start;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.expliciet.generator.export.SnippetExport;
import nl.expliciet.generator.model.BodyKind;
import nl.expliciet.generator.model.Language;
import nl.expliciet.generator.read.YamlText;
import nl.expliciet.generator.write.OutputFile;

/** Everything a team needs to work on dossiers together, with a first dossier where there is none. */
final class RepositoryFiles {
    /** Where each template goes. */
    private static final Map<String, String> PLACES = places();

    private static final String SNIPPETS = ".vscode/expliciet.code-snippets";

    private final Present present;
    private final Start start;

    RepositoryFiles(Present present, Start start) {
        this.present = present;
        this.start = start;
    }

    private static Map<String, String> places() {
        Map<String, String> places = new LinkedHashMap<>();
        places.put("pom.xml", "pom.xml");
        places.put("README.md", "README.md");
        places.put("expliciet.yaml", "expliciet.yaml");
        places.put("organen.yaml", "organen.yaml");
        places.put("gitignore", ".gitignore");
        places.put("gitattributes", ".gitattributes");
        places.put("gitlab-ci.yml", ".gitlab-ci.yml");
        places.put("github-workflow.yml", ".github/workflows/dossiers.yml");
        places.put("vscode-extensions.json", ".vscode/extensions.json");
        return places;
    }

    /** All of them, also those that are there already. */
    List<OutputFile> files() {
        List<OutputFile> files = new ArrayList<>();
        List<String> dossiers = present.dossiers();
        String title = orElse(start.answer(Question.TITLE), "Eerste samenwerking");
        String dossier = dossiers.isEmpty() ? DossierFile.freeId(present, title) : dossiers.get(0);
        Map<String, String> values = values(dossier);
        PLACES.forEach(
                (template, path) -> files.add(OutputFile.text(path, Template.fill("repository/" + template, values))));
        files.add(OutputFile.text(SNIPPETS, SnippetExport.of(Language.DUTCH)));
        if (dossiers.isEmpty()) {
            files.add(DossierFile.of(dossier, title, new Parties(present).yaml(start.answer(Question.PARTIES))));
        }
        return files;
    }

    private Map<String, String> values(String dossier) {
        String organisation = start.answer(Question.ORGANISATION);
        String title = organisation.isEmpty() ? "Samenwerkingen" : "Samenwerkingen van " + organisation;
        Map<String, String> values = new HashMap<>();
        values.put("id", Slug.of(start.answer(Question.ID), "dossiers"));
        values.put("versie", start.version());
        values.put("dag", start.day().toString());
        values.put("portfolio", YamlText.of(title));
        values.put("kop", title);
        values.put(
                "organisatie",
                organisation.isEmpty()
                        ? "# organisatie: naam van wie de dossiers uitgeeft"
                        : "organisatie: " + YamlText.of(organisation));
        values.put("orgaan", Template.keys(BodyKind.class));
        values.put("dossier", dossier);
        return values;
    }

    private static String orElse(String text, String otherwise) {
        return text.isEmpty() ? otherwise : text;
    }
}
