package nl.expliciet.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import nl.expliciet.generator.finding.Outcome;
import nl.expliciet.generator.model.Keyed;
import nl.expliciet.generator.start.Question;
import nl.expliciet.generator.start.Start;
import nl.expliciet.generator.start.StartKind;
import nl.expliciet.generator.start.Started;
import nl.expliciet.generator.start.Starter;
import nl.expliciet.generator.view.Messages;
import nl.expliciet.generator.write.OutputFile;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Starts a repository, dossier, agreement, evaluation, chapter, round of comments or catalogue; nothing that is there is replaced. */
@Mojo(name = "new", requiresProject = false, requiresDirectInvocation = true, threadSafe = true)
public final class NewMojo extends FolderMojo {

    /** What to start: repository, dossier, afspraak, evaluatie, hoofdstuk, ronde or catalogus. */
    @Parameter(property = "expliciet.kind")
    private String kind;

    /** Its id; when empty it follows from the title and is free. */
    @Parameter(property = "expliciet.id")
    private String id;

    /** Its title; of a repository that of its first dossier. */
    @Parameter(property = "expliciet.title")
    private String title;

    /** The parties of a dossier by name, or by the id of a shared one, separated by commas. */
    @Parameter(property = "expliciet.parties")
    private String parties;

    /** Who publishes the dossiers of a repository. */
    @Parameter(property = "expliciet.organisation")
    private String organisation;

    /** The dossier to which an agreement, evaluation, chapter or round belongs; not needed where there is one. */
    @Parameter(property = "expliciet.only")
    private String only;

    /** The version that a new repository is to use. */
    @Parameter(defaultValue = "${plugin.version}", readonly = true)
    private String version;

    @Override
    void work() throws MojoExecutionException, MojoFailureException {
        Optional<Interview> interview = interview();
        StartKind chosen = kind(interview);
        Map<Question, String> given = given();
        Map<Question, String> answers =
                interview.map(asking -> asking.complete(chosen, given)).orElse(given);
        Start start = new Start(chosen, answers, version, LocalDate.now());
        explained(() -> report(Starter.start(place(chosen), start)));
    }

    private Optional<Interview> interview() {
        return terminal()
                .map(terminal -> new Interview(Messages.of(language()), question -> {
                    String answer = terminal.readLine("%s ", question);
                    return answer == null ? "" : answer;
                }));
    }

    private StartKind kind(Optional<Interview> interview) throws MojoFailureException {
        if (kind == null && interview.isPresent()) {
            return interview.get().kind();
        }
        String kinds = String.join(", ", Keyed.keys(StartKind.class));
        return Keyed.find(StartKind.class, kind)
                .orElseThrow(() -> wrong("plugin.waarde", "expliciet.kind", kind == null ? "" : kind, kinds));
    }

    private Map<Question, String> given() {
        Map<Question, String> given = new EnumMap<>(Question.class);
        given.put(Question.ID, id);
        given.put(Question.TITLE, title);
        given.put(Question.PARTIES, parties);
        given.put(Question.ORGANISATION, organisation);
        given.put(Question.DOSSIER, only);
        given.values().removeIf(value -> value == null);
        return given;
    }

    /** A repository may start in a folder that is not there yet. */
    private Path place(StartKind chosen) throws IOException, MojoFailureException {
        return chosen == StartKind.REPOSITORY
                ? Files.createDirectories(source())
                : folder("expliciet.source", source());
    }

    private void report(Outcome<Started> started) throws MojoFailureException {
        say(started.findings());
        started.value().kept().forEach(path -> getLog().info(text("plugin.bestand.bleef", path)));
        started.value().files().stream()
                .map(OutputFile::path)
                .filter(path -> !path.startsWith(".expliciet/"))
                .forEach(path -> getLog().info(text("plugin.bestand.nieuw", path)));
        if (!started.findings().isEmpty()) {
            throw wrong("plugin.new.niets");
        }
        getLog().info(text("plugin.new.verder"));
    }
}
