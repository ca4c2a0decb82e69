package nl.expliciet.generator.view.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.expliciet.generator.model.CommentRound;
import nl.expliciet.generator.model.Edition;
import nl.expliciet.generator.model.Period;
import nl.expliciet.generator.model.Secretariat;
import nl.expliciet.generator.view.EditionWords;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.Numbering.ParagraphNumber;
import nl.expliciet.generator.view.block.Block;
import nl.expliciet.generator.view.block.Block.Paragraph;
import nl.expliciet.generator.view.block.Block.Prose;

/** The page in front of a copy to write comments in: what is asked, until when, and how to do it in common programs. */
final class ReadersFront {
    private static final List<String> PROGRAMS =
            List.of("acrobat", "edge", "firefox", "voorvertoning", "okular", "xodo");
    private static final List<String> RULES = List.of("doorhalen", "naam", "bewaren", "afdrukken");

    private final Scribe scribe;
    private final Edition edition;

    ReadersFront(Scribe scribe, Edition edition) {
        this.scribe = scribe;
        this.edition = edition;
    }

    List<Block> compose() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(text(
                "leesversie.kop", "front-title", scribe.dossier().identity().title()));
        blocks.add(text("leesversie.wat", "", new EditionWords(scribe.messages()).name(edition)));
        blocks.add(
                text("leesversie.vraag." + scribe.dossier().identity().status().key(), "front-message"));
        round().flatMap(round -> round.period().value()).flatMap(this::deadline).ifPresent(blocks::add);
        contact().ifPresent(contact -> blocks.add(text("leesversie.terug", "", contact)));
        blocks.add(text("leesversie.hoe", "front-message"));
        blocks.add(list("leesversie.programma.", PROGRAMS));
        blocks.add(text("leesversie.let-op", "front-message"));
        blocks.add(list("leesversie.regel.", RULES));
        blocks.add(text("leesversie.privacy", ""));
        return blocks;
    }

    private Paragraph text(String key, String style, Object... arguments) {
        return new Paragraph(ParagraphNumber.NONE, Html.text(scribe.say(key, arguments)), style);
    }

    private Prose list(String key, List<String> items) {
        Stream<Html> said = items.stream().map(item -> Html.text(scribe.say(key + item)));
        return new Prose(Html.bullets(said.toList()));
    }

    /** The last round that is not over. */
    private Optional<CommentRound> round() {
        return scribe.dossier().rounds().stream()
                .filter(round -> !round.isOverOn(scribe.context().referenceDate()))
                .reduce((one, later) -> later);
    }

    private Optional<Paragraph> deadline(Period period) {
        return period.until()
                .value()
                .map(until -> period.from()
                        .value()
                        .map(from -> text("leesversie.van-tot", "front-message", scribe.date(from), scribe.date(until)))
                        .orElseGet(() -> text("leesversie.tot", "front-message", scribe.date(until))));
    }

    private Optional<String> contact() {
        return scribe.dossier()
                .identity()
                .secretariat()
                .value()
                .map(Secretariat::contact)
                .flatMap(contact -> contact.value());
    }
}
