package nl.expliciet.generator.style;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.finding.Outcome;
import nl.expliciet.generator.format.AgreementFormat;
import nl.expliciet.generator.format.DossierFormat;
import nl.expliciet.generator.format.EvaluationFormat;
import nl.expliciet.generator.format.PortfolioFormat;
import nl.expliciet.generator.format.RoundFormat;
import nl.expliciet.generator.format.Shape;
import nl.expliciet.generator.read.FrontMatter;
import nl.expliciet.generator.read.SourceFile;
import nl.expliciet.generator.read.YamlReader;
import nl.expliciet.generator.source.FolderSource;
import nl.expliciet.generator.source.SourceEntry;
import nl.expliciet.generator.source.SourceTree;
import nl.expliciet.generator.source.TextFiles;

/** The files of a source in the one style: YAML as a whole, of Markdown the head. */
public final class SourceStyle {
    private static final String FENCE = "---\n";

    private final SourceTree source;
    private final TextFiles texts;
    private final Map<String, String> styled = new TreeMap<>();
    private final List<Finding> findings = new ArrayList<>();

    private SourceStyle(SourceTree source) {
        this.source = source;
        this.texts = new TextFiles(source);
    }

    /**
     * The new text of every file that is not in the style, by its path; a file that cannot be read is a finding.
     *
     * @throws IOException when the folder is not there
     */
    public static Outcome<Map<String, String>> of(Path folder) throws IOException {
        SourceStyle style = new SourceStyle(new FolderSource(folder));
        style.yaml("expliciet.yaml", PortfolioFormat.SETTINGS);
        style.yaml("organen.yaml", PortfolioFormat.REGISTER);
        style.files("catalogi", ".yaml").forEach(path -> style.yaml(path, PortfolioFormat.CATALOGUE));
        style.source.list("").stream().filter(SourceEntry::isFolder).forEach(entry -> style.dossier(entry.path()));
        return new Outcome<>(style.styled, style.findings);
    }

    private void dossier(String id) {
        if (!source.at(id + "/dossier.yaml").isFile()) {
            return;
        }
        yaml(id + "/dossier.yaml", DossierFormat.DOSSIER);
        files(id + "/afspraken", ".md").forEach(path -> head(path, AgreementFormat.FRONT_MATTER));
        files(id + "/reacties", ".yaml").forEach(path -> yaml(path, RoundFormat.FILE));
        files(id + "/evaluaties", ".md").forEach(path -> head(path, EvaluationFormat.FRONT_MATTER));
    }

    private Stream<String> files(String folder, String ending) {
        return source.list(folder).stream()
                .filter(entry -> entry.isFile() && entry.name().endsWith(ending))
                .map(SourceEntry::path);
    }

    private Optional<SourceFile> read(String path) {
        if (!source.at(path).isFile()) {
            return Optional.empty();
        }
        Outcome<SourceFile> file = texts.read(path);
        findings.addAll(file.findings());
        return file.findings().isEmpty() ? Optional.of(file.value()) : Optional.empty();
    }

    private void yaml(String path, Shape<?> shape) {
        read(path).ifPresent(file -> {
            List<Finding> wrong = YamlReader.read(file).findings();
            findings.addAll(wrong);
            if (wrong.isEmpty()) {
                note(file, YamlStyle.format(file.text().stripTrailing() + "\n", shape));
            }
        });
    }

    private void head(String path, Shape<?> shape) {
        read(path).ifPresent(file -> {
            Outcome<FrontMatter> matter = FrontMatter.read(file);
            List<Finding> wrong = matter.findings();
            findings.addAll(wrong);
            if (wrong.isEmpty()) {
                String whole = file.text();
                int end = whole.lastIndexOf("---", matter.value().headEnd() - 1);
                String head = whole.substring(FENCE.length(), end);
                note(file, FENCE + YamlStyle.format(head, shape) + whole.substring(end));
            }
        });
    }

    private void note(SourceFile file, String text) {
        if (!text.equals(file.text())) {
            styled.put(file.path(), text);
        }
    }
}
