package nl.expliciet.generator.view.voice;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.expliciet.generator.across.Contribution;
import nl.expliciet.generator.format.Key;
import nl.expliciet.generator.format.Shape;
import nl.expliciet.generator.model.Keyed;
import nl.expliciet.generator.model.PartialDate;
import nl.expliciet.generator.model.Ref;
import nl.expliciet.generator.model.RepresentativeBody;
import nl.expliciet.generator.model.Stated;
import nl.expliciet.generator.view.Formats;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.Messages;
import nl.expliciet.generator.view.Numbering.ParagraphNumber;
import nl.expliciet.generator.view.RenderContext;
import nl.expliciet.generator.view.block.Block.Paragraph;
import nl.expliciet.generator.view.block.Facts;
import nl.expliciet.generator.view.block.Table;

/**
 * How all pages speak: fixed words, dates and amounts in one language, names of bodies, and what is said where something is
 * unknown or was left out.
 */
public class Voice {
    private static final int MOST_NAMED = 3;

    private final Messages messages;
    private final Formats formats;
    private final List<RepresentativeBody> bodies;

    /** The voice of the pages of a run. */
    public Voice(RenderContext context) {
        this.messages = context.messages();
        this.formats = context.formats();
        this.bodies = context.portfolio().bodies();
    }

    /** The fixed words. */
    public final Messages messages() {
        return messages;
    }

    /** How dates and amounts are written. */
    public final Formats formats() {
        return formats;
    }

    /** A fixed text. */
    public final String say(String key, Object... arguments) {
        return messages.text(key, arguments);
    }

    /** The text for a number of things. */
    public final String count(String key, int number, Object... more) {
        return messages.count(key, number, more);
    }

    /** The name of a value from a closed list. */
    public final String label(Keyed value) {
        return messages.label(value);
    }

    /** A day. */
    public final String date(LocalDate day) {
        return formats.date(day);
    }

    /** A date as far as it is known. */
    public final String date(PartialDate date) {
        return formats.date(date);
    }

    /** Whole euros. */
    public final String euros(long amount) {
        return formats.euros(amount);
    }

    /** Whole euros. */
    public final String euros(BigInteger amount) {
        return formats.euros(amount);
    }

    /** What no source tells, everywhere: a dashed square and the word. */
    public final Html unknown() {
        return unknown(unknownWord());
    }

    /** A dashed square and a word that says more than that it is unknown. */
    public final Html unknown(String word) {
        return Html.tag("span.unknown", Icons.unknownIcon(), Html.text(" "), Html.tag("em", Html.text(word)));
    }

    /** The word for what no source tells. */
    public final String unknownWord() {
        return say("onbekend");
    }

    /** A stated value; {@code onbekend} with its sign, nothing when it was left out. */
    public final <T> Html stated(Stated<T> stated, Function<T, Html> write) {
        return stated.isUnknown() ? unknown() : stated.value().map(write).orElse(Html.EMPTY);
    }

    /** A stated date. */
    public final Html statedDate(Stated<PartialDate> date) {
        return stated(date, day -> Html.text(date(day)));
    }

    /** A stated value of a closed list, by its name. */
    public final <E extends Keyed> Html statedLabel(Stated<E> value) {
        return stated(value, known -> Html.text(label(known)));
    }

    /** A fact when it was stated, else empty. */
    public final Optional<Facts.Fact> fact(String labelKey, Html content) {
        return content.isEmpty() ? Optional.empty() : Optional.of(new Facts.Fact(say(labelKey), content));
    }

    /** What stands under a key of a block, by the name of the key, when it was stated; else empty. */
    public final Optional<Facts.Fact> fact(Shape.Block<?> block, Key<?> key, Html content) {
        return content.isEmpty()
                ? Optional.empty()
                : Optional.of(new Facts.Fact(messages().name(block, key), content));
    }

    /** A line of small print, such as where numbers come from; without a number. */
    public final Paragraph small(Html content) {
        return new Paragraph(ParagraphNumber.NONE, content, "small");
    }

    /** Small print under a chart or table as wide as the page: where it comes from, how to read it; without a number. */
    public final Paragraph legend(Html content) {
        return new Paragraph(ParagraphNumber.NONE, content, "small wide");
    }

    /** A table of some things; the key is that of its caption. */
    public <R> Table<R> table(String key, List<R> rows) {
        return Table.of(messages, say(key), rows);
    }

    /** The name of a representative body. */
    public final Html body(Ref ref) {
        return ref.isUnknown() ? unknown() : Html.text(bodyName(ref));
    }

    /** The name of a representative body, plain; the id itself for what is none. */
    public final String bodyName(Ref ref) {
        return bodies.stream()
                .filter(body -> body.id().equals(ref.id()))
                .map(RepresentativeBody::name)
                .findFirst()
                .orElse(ref.id());
    }

    /** A stated body, plain; the words for an unknown one when it is said to be, nothing when it was left out. */
    public final String bodyName(Stated<Ref> ref) {
        boolean unknown = ref.isUnknown() || ref.value().filter(Ref::isUnknown).isPresent();
        return unknown
                ? say("portfolio.body.unknown")
                : ref.value().map(this::bodyName).orElse("");
    }

    /** True for the id of a body in the register. */
    public final boolean isBody(String id) {
        return bodies.stream().anyMatch(body -> body.id().equals(id));
    }

    /** Several parties of another dossier inside a sentence; of many the first two and how many more. */
    public final String parties(Contribution dossier, List<Ref> refs) {
        List<String> names =
                refs.stream().map(ref -> formats().named(party(dossier, ref))).toList();
        return names.size() > MOST_NAMED
                ? say("portfolio.parties.more", String.join(", ", names.subList(0, 2)), names.size() - 2)
                : formats().list(names);
    }

    /** The name of a party of another dossier; the id itself for whoever is no party. */
    public final String party(Contribution dossier, Ref ref) {
        return ref.isUnknown()
                ? unknownWord()
                : dossier.party(ref).map(Contribution.Party::name).orElse(ref.id());
    }
}
