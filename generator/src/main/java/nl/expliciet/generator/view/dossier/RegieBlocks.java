package nl.expliciet.generator.view.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.expliciet.generator.format.ContextFormat;
import nl.expliciet.generator.knowledge.Term;
import nl.expliciet.generator.knowledge.Vocabulary;
import nl.expliciet.generator.model.Interplay;
import nl.expliciet.generator.model.NamedText;
import nl.expliciet.generator.model.Regie;
import nl.expliciet.generator.model.Stated;
import nl.expliciet.generator.text.RichText;
import nl.expliciet.generator.view.Formats;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.block.Block;
import nl.expliciet.generator.view.block.Block.SubHeading;
import nl.expliciet.generator.view.block.DataTable;
import nl.expliciet.generator.view.block.Facts;
import nl.expliciet.generator.view.voice.ModelPlaces;

/** How the cooperation is guided, and how the five principles of cooperation under regie are met. */
final class RegieBlocks {
    private final Scribe scribe;
    private final Regie regie;

    RegieBlocks(Scribe scribe) {
        this.scribe = scribe;
        this.regie = scribe.dossier().regie();
    }

    List<Block> blocks() {
        if (regie.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new SubHeading(scribe.say("regie"), "regie"));
        List<Facts.Fact> facts = Stream.concat(regie.texts().texts().stream().map(this::fact), chosen())
                .toList();
        if (!facts.isEmpty()) {
            blocks.add(scribe.facts(facts));
        }
        if (!regie.texts().sources().isEmpty()) {
            blocks.add(scribe.sourceLine(regie.texts().sources()));
        }
        principles(blocks);
        return blocks;
    }

    private Facts.Fact fact(NamedText text) {
        String name = scribe.messages()
                .name(ContextFormat.REGIE, ContextFormat.REGIE.key(text.key()).orElseThrow());
        return new Facts.Fact(name, scribe.statedText(text.text()));
    }

    private Stream<Facts.Fact> chosen() {
        return Stream.of(
                        scribe.fact(
                                ContextFormat.REGIE,
                                ContextFormat.INTERPLAY,
                                scribe.stated(regie.interplay(), this::interplay)),
                        scribe.fact(ContextFormat.REGIE, ContextFormat.BINDING, scribe.statedLabel(regie.binding())),
                        scribe.fact(
                                ContextFormat.REGIE, ContextFormat.PERMANENCE, scribe.statedLabel(regie.permanence())))
                .flatMap(Optional::stream);
    }

    /** Each form with what the source says of it. */
    private Html interplay(List<Interplay> forms) {
        return Html.lines(forms.stream()
                .map(form -> scribe.model()
                        .of(scribe.label(form), ModelPlaces.term(Vocabulary.REGIE_INTERPLAY, form.key()))
                        .plus(explanation(form)))
                .toList());
    }

    private Html explanation(Interplay form) {
        return scribe.context()
                .knowledge()
                .term(Vocabulary.REGIE_INTERPLAY, form.key())
                .<Html>map(term -> Html.tag("div.second", Html.text(term.explanation())))
                .orElse(Html.EMPTY);
    }

    /** A principle of the source with what the dossier says of it. */
    private record Principle(int number, Term term, Stated<RichText> answer) {}

    private void principles(List<Block> blocks) {
        if (regie.principles().isEmpty()) {
            return;
        }
        List<Term> terms = scribe.context().knowledge().terms(Vocabulary.REGIE_COOPERATION);
        List<Principle> principles = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (int i = 1; i <= terms.size(); i++) {
            Stated<RichText> answer = regie.principles().getOrDefault(i, Stated.absent());
            if (answer.value().isPresent()) {
                principles.add(new Principle(i, terms.get(i - 1), answer));
            } else {
                open.add(i + " " + Formats.small(terms.get(i - 1).label()));
            }
        }
        blocks.add(SubHeading.wide(scribe.say("regie.uitgangspunten"), ""));
        if (!principles.isEmpty()) {
            blocks.add(table(principles));
        }
        if (!open.isEmpty()) {
            blocks.add(scribe.legend(
                    Html.text(scribe.say("regie.niet-ingevuld", scribe.formats().list(open)))));
        }
    }

    private DataTable table(List<Principle> principles) {
        return scribe.table("regie.uitgangspunten", principles)
                .narrow("nummer", 6, one -> Html.text(String.valueOf(one.number())))
                .column(
                        "regie.uitgangspunt",
                        48,
                        one -> scribe.model()
                                .of(Vocabulary.REGIE_COOPERATION, one.term())
                                .plus(Html.tag(
                                        "div.second", Html.text(one.term().explanation()))))
                .column("regie.ingevuld", 46, one -> scribe.statedText(one.answer()))
                .filled();
    }
}
