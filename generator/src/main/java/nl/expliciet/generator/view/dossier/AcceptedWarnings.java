package nl.expliciet.generator.view.dossier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.expliciet.generator.finding.FindingCode;
import nl.expliciet.generator.finding.FindingText;
import nl.expliciet.generator.model.Acceptance;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.block.Block;
import nl.expliciet.generator.view.block.Block.SubHeading;

/** The warnings that a dossier accepts: what they are about, where, and why they were accepted. */
final class AcceptedWarnings {
    private final Scribe scribe;
    private final FindingText words;

    AcceptedWarnings(Scribe scribe) {
        this.scribe = scribe;
        this.words = FindingText.in(scribe.messages().language().key());
    }

    List<Block> blocks() {
        List<Acceptance> accepted = scribe.dossier().acceptances();
        if (accepted.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new SubHeading(scribe.say("accepteer"), "accepteer"));
        blocks.add(scribe.paragraph(Html.text(scribe.say("accepteer.uitleg"))));
        blocks.add(scribe.table("accepteer", accepted)
                .column("accepteer.code", 28, this::title)
                .column("accepteer.plaats", 28, one -> Html.text(place(one)))
                .column("accepteer.reden", 44, one -> Html.text(one.reason()))
                .filled());
        return blocks;
    }

    private Html title(Acceptance accepted) {
        return Arrays.stream(FindingCode.values())
                .filter(known -> known.code().equals(accepted.code()))
                .findFirst()
                .map(known -> Html.text(words.title(known)))
                .orElse(Html.text(accepted.code()));
    }

    private String place(Acceptance accepted) {
        return accepted.covered().isEmpty()
                ? scribe.say("accepteer.overal")
                : new PlaceWords(scribe.messages()).of(accepted.covered());
    }
}
