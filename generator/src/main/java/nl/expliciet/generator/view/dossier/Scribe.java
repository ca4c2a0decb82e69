package nl.expliciet.generator.view.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.expliciet.generator.insight.DossierInsight;
import nl.expliciet.generator.model.Citation;
import nl.expliciet.generator.model.Dossier;
import nl.expliciet.generator.model.ExplicitationAgreement;
import nl.expliciet.generator.model.Nature;
import nl.expliciet.generator.model.Party;
import nl.expliciet.generator.model.Phase;
import nl.expliciet.generator.model.Ref;
import nl.expliciet.generator.model.Stated;
import nl.expliciet.generator.model.Tier;
import nl.expliciet.generator.text.RichText;
import nl.expliciet.generator.text.TextBlock;
import nl.expliciet.generator.view.Formats;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.Numbering;
import nl.expliciet.generator.view.Numbering.ParagraphNumber;
import nl.expliciet.generator.view.RenderContext;
import nl.expliciet.generator.view.RichTextRenderer;
import nl.expliciet.generator.view.block.Block.Paragraph;
import nl.expliciet.generator.view.block.Block.Prose;
import nl.expliciet.generator.view.block.Facts;
import nl.expliciet.generator.view.block.Table;
import nl.expliciet.generator.view.voice.Voice;

/**
 * Writes the words of one chapter: what is stated, unknown or absent, names of parties, sources, numbered paragraphs. One
 * per chapter, because it counts the paragraphs; what all pages say alike it has from {@link Voice}.
 */
public final class Scribe extends Voice {
    private final DossierInsight insight;
    private final RenderContext context;
    private final DossierLinks links;
    private final Numbering numbering;
    private final SourceNames sources;
    private final Past past;

    /** A scribe for a chapter with a number from 1; footnotes in it are told apart by the id of the chapter. */
    public Scribe(DossierInsight insight, RenderContext context, int chapter, String chapterId) {
        this(insight, context, chapter, chapterId, Past.NOTHING);
    }

    /** A scribe that knows of earlier versions. */
    Scribe(DossierInsight insight, RenderContext context, int chapter, String chapterId, Past past) {
        super(context);
        this.insight = insight;
        this.context = context;
        this.links = new DossierLinks(context.dossierIds(), chapterId);
        this.numbering = Numbering.ofChapter(chapter);
        this.sources = new SourceNames(insight.dossier().sources());
        this.past = past;
    }

    /** The dossier that is written about. */
    public Dossier dossier() {
        return insight.dossier();
    }

    /** What follows from it. */
    public DossierInsight insight() {
        return insight;
    }

    /** What changed since an earlier version. */
    Since since() {
        return past.since();
    }

    /** What is known of earlier versions. */
    Past past() {
        return past;
    }

    /** What all pages have in common. */
    public RenderContext context() {
        return context;
    }

    /** The next paragraph number. */
    public ParagraphNumber nextNumber() {
        return numbering.next();
    }

    /** A numbered paragraph of our own words. */
    public Paragraph paragraph(Html content) {
        return numbered(content, "");
    }

    /** A numbered paragraph that opens a chapter and stays with the sentence after it. */
    public Paragraph opening(String text) {
        return numbered(Html.text(text), "opening");
    }

    /** A numbered sentence that says what to see in what follows. */
    public Paragraph lead(String text) {
        return numbered(Html.text(text), "lead");
    }

    /** The same above drawings that have sentences of their own. */
    Paragraph looseLead(String text) {
        return numbered(Html.text(text), "lead loose");
    }

    private Paragraph numbered(Html content, String style) {
        return new Paragraph(numbering.next(), content, style);
    }

    /** A line that says where the facts above it come from. */
    public Paragraph sourceLine(List<Citation> citations) {
        return small(Html.text(say("bron") + ": ").plus(sources(citations)));
    }

    /** Running text with a number at every paragraph; level-2 headings in it become level 3. */
    public Prose prose(RichText text) {
        return new Prose(RichTextRenderer.numbered(
                text, links, messages(), numbering, 1, past.since().marks()::isChanged));
    }

    /** The text of an agreement: each of several paragraphs has a number, a single one goes by that of the agreement. */
    public Html agreementText(ExplicitationAgreement agreement) {
        RichText text = agreement.text();
        long parts = text.blocks().stream()
                .filter(block -> !(block instanceof TextBlock.Footnote))
                .count();
        return parts < 2
                ? text(text)
                : RichTextRenderer.numbered(
                        text,
                        links,
                        messages(),
                        Numbering.ofAgreement(agreement.id()),
                        2,
                        past.since().marks()::isChanged);
    }

    /** Running text without numbers. */
    public Html text(RichText text) {
        return RichTextRenderer.marked(text, links, messages(), past.since().marks()::isChanged);
    }

    /** Running text for a cell or a line. */
    public Html inCell(RichText text) {
        return RichTextRenderer.inCell(text, links, messages());
    }

    /** Stated running text for a cell. */
    public Html statedText(Stated<RichText> text) {
        return stated(text, this::inCell);
    }

    /** Labels with what they say below each other, each with a paragraph number. */
    public Facts facts(List<Facts.Fact> facts) {
        return new Facts(known(facts).stream()
                .map(fact -> fact.numbered(numbering.next()))
                .toList());
    }

    /** What is known of some facts, and after it all at once what is not. */
    List<Facts.Fact> known(List<Facts.Fact> facts) {
        List<Facts.Fact> known = new ArrayList<>(facts);
        known.removeIf(fact -> fact.content().isUnknown());
        List<String> unknown = facts.stream()
                .filter(fact -> fact.content().isUnknown())
                .map(fact -> Formats.small(fact.label()))
                .toList();
        if (!unknown.isEmpty()) {
            known.add(new Facts.Fact(unsaid(), Html.text(formats().list(unknown))));
        }
        return known;
    }

    @Override
    public <R> Table<R> table(String key, List<R> rows) {
        return super.table(key, rows).unsaid(unsaid());
    }

    private String unsaid() {
        return say(isSilent() ? "niet-bekend.bron" : "niet-bekend");
    }

    /** The name of a party by its id; the unknown sign for {@code onbekend}. */
    public Html party(Ref ref) {
        return ref.isUnknown() ? unknown() : Html.text(partyName(ref));
    }

    /** The short name of a party by its id, plain; the id itself for whoever is no party. */
    public String partyName(Ref ref) {
        return ref.isUnknown()
                ? unknownWord()
                : dossier().party(ref).map(Party::called).orElse(ref.id());
    }

    /** The name of a party when the text is a party's id, else the text itself. */
    public String partyOrText(String idOrText) {
        return partyName(new Ref(idOrText));
    }

    /** The name of a phase by its id; the id itself for what is no phase. */
    public String phaseName(Ref ref) {
        return dossier().phases().stream()
                .filter(phase -> phase.id().equals(ref.id()))
                .map(Phase::name)
                .findFirst()
                .orElse(ref.isUnknown() ? unknownWord() : ref.id());
    }

    /** A name with the phase that it is of behind it; by itself when it is of the whole. */
    public String inPhase(String name, Stated<Ref> phase) {
        return phase.value().map(known -> name + " (" + phaseName(known) + ")").orElse(name);
    }

    /** Something with the phase that it is of below it; by itself when it is of the whole. */
    public Html inPhase(Html something, Stated<Ref> phase) {
        Html name = stated(phase, ref -> Html.span("second", Html.text(phaseName(ref))));
        return Html.lines(something, name);
    }

    /** The names of some parties, joined as a sentence does; all of them together go by one name. */
    public Html parties(List<Ref> refs) {
        return formats().listed(new PartyNames(this).of(refs));
    }

    /** The name of a tier, in the plural when several parties of the dossier belong to it. */
    public String tier(Tier tier) {
        long parties = dossier().parties().stream()
                .filter(party -> party.tier().value().filter(tier::equals).isPresent())
                .count();
        return parties > 1 ? say("laag.meer." + tier.key()) : label(tier);
    }

    /** True for a reconstruction: where it names nothing, nothing is known. */
    public boolean isSilent() {
        return dossier().identity().nature() == Nature.RECONSTRUCTION;
    }

    /** To whom an agreement is promised: each other, where all who promise are promised to. */
    public Html receivers(ExplicitationAgreement agreement) {
        List<Ref> to = agreement.promisedTo();
        boolean mutual = to.size() > 1 && Set.copyOf(agreement.promisedBy()).equals(Set.copyOf(to));
        return mutual ? Html.text(say("elkaar")) : parties(to);
    }

    /** The index of a party among those of the dossier: its style in charts. */
    public int partyIndex(Ref ref) {
        List<String> ids = dossier().parties().stream().map(Party::id).toList();
        return Math.max(0, ids.indexOf(ref.id()));
    }

    /** Links to the sources of a fact, with their places; empty without any. */
    public Html sources(List<Citation> citations) {
        return Html.joined("; ", citations.stream().map(this::source).toList());
    }

    /** The sources of a fact as small print in a cell; empty without any. */
    public Html sourcesInCell(List<Citation> citations) {
        return citations.isEmpty() ? Html.EMPTY : Html.span("source", sources(citations));
    }

    private Html source(Citation citation) {
        if (citation.source().isUnknown()) {
            return unknown();
        }
        String id = citation.source().id();
        String name = sourceName(id);
        String words = citation.place().isEmpty() ? name : name + ", " + citation.place();
        return Html.link("#" + DossierLinks.source(id), words);
    }

    /** What a source is called, by its id. */
    String sourceName(String id) {
        return sources.of(id);
    }

    /** The words of the model, with where they come from. */
    public ModelWords model() {
        return new ModelWords(this);
    }

    /** A link to another dossier; its words alone when it has no page in this run. */
    public Html dossierLink(String id, String words) {
        return links.href("dossier:" + id)
                .<Html>map(href -> Html.link(href, words))
                .orElse(Html.text(words));
    }

    /** A link to an agreement by its number. */
    public Html agreementLink(String id) {
        return Html.link("#" + DossierLinks.agreement(id), id);
    }
}
