package nl.expliciet.generator.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.expliciet.generator.intake.word.WordImage;
import nl.expliciet.generator.read.YamlText;
import nl.expliciet.generator.start.DossierFile;
import nl.expliciet.generator.start.Parties;
import nl.expliciet.generator.start.Present;
import nl.expliciet.generator.start.Slug;
import nl.expliciet.generator.write.OutputFile;

/** The files of an imported dossier. */
final class DossierDraft {
    private static final String GUESSED = "  # geraden uit de tekst: klopt het?";

    private final String id;
    private final TitledSections text;
    private final List<WordImage> images;
    private final List<Parties.Item> parties = new ArrayList<>();
    private final String partiesYaml;
    private final Draft draft;

    DossierDraft(Present present, String id, TitledSections text, Importer.Text source) {
        this.id = id;
        this.text = text;
        this.images = source.images();
        Parties items = new Parties(present);
        Map<String, String> ids = new LinkedHashMap<>();
        for (NamedParty party : PartyList.of(source.markdown())) {
            Parties.Item item = items.item(party.name(), party.shortName());
            parties.add(item);
            party.aliases().forEach(alias -> ids.putIfAbsent(alias, item.id()));
        }
        String known = parties.isEmpty()
                ? "  # In de tekst zijn geen partijen herkend.\n"
                : "  # Herkend in de aanhef van de tekst; hun laag is geraden uit hun naam: klopt het?\n";
        partiesYaml = known + items.yaml(parties);
        draft = new Draft(text.sections(), new Promises(ids), source.notes());
    }

    int partyCount() {
        return parties.size();
    }

    int agreementCount() {
        return draft.agreements().size();
    }

    List<OutputFile> files() {
        List<OutputFile> files = new ArrayList<>();
        files.add(DossierFile.of(id, text.title(), partiesYaml));
        draft.chapters()
                .forEach((name, chapter) ->
                        files.add(OutputFile.text(id + "/hoofdstukken/" + name + ".md", chapter + "\n")));
        draft.agreements().forEach(agreement -> files.add(agreement(agreement)));
        images.forEach(image -> files.add(new OutputFile(id + "/bijlagen/" + image.name(), image.bytes())));
        return files;
    }

    /** Every word of the text as it stands in the files, without what we add. */
    String words() {
        return text.title() + "\n"
                + String.join("\n", draft.chapters().values()) + "\n"
                + draft.agreements().stream()
                        .map(agreement -> agreement.title() + "\n" + agreement.text())
                        .collect(Collectors.joining("\n"));
    }

    private OutputFile agreement(Draft.Agreement agreement) {
        Promises.Guess guess = agreement.guess();
        String yaml = "---\n# yaml-language-server: $schema=../../.expliciet/schema/expliciet-afspraak.schema.json\n"
                + "id: " + agreement.id() + "\n"
                + "titel: " + YamlText.of(agreement.title()) + "\n"
                + "onderwerp: " + guess.subject().key() + GUESSED + "\n"
                + "van: " + list(guess.from()) + GUESSED + "\n"
                + "aan: " + list(guess.to()) + GUESSED + "\n"
                + "status: voorgesteld\n---\n";
        String name = agreement.id().replaceFirst("^A-", "").toLowerCase(Locale.ROOT) + "-"
                + Slug.of(agreement.title().replaceFirst("^\\p{L}+\\.? ?\\d+", ""), "afspraak");
        return OutputFile.text(id + "/afspraken/" + name + ".md", yaml + agreement.text() + "\n");
    }

    private static String list(Set<String> ids) {
        if (ids.isEmpty()) {
            return "onbekend";
        }
        return ids.size() == 1 ? ids.iterator().next() : "[" + String.join(", ", ids) + "]";
    }
}
