package nl.expliciet.generator.view.portfolio;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.expliciet.generator.across.Contribution;
import nl.expliciet.generator.across.Counted;
import nl.expliciet.generator.knowledge.CheckQuestion;
import nl.expliciet.generator.knowledge.CheckQuestionList;
import nl.expliciet.generator.knowledge.Knowledge;
import nl.expliciet.generator.knowledge.KnowledgeSource;
import nl.expliciet.generator.knowledge.Perspective;
import nl.expliciet.generator.knowledge.SixQuestion;
import nl.expliciet.generator.knowledge.SourceReference;
import nl.expliciet.generator.knowledge.Term;
import nl.expliciet.generator.knowledge.Variant;
import nl.expliciet.generator.knowledge.Vocabulary;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.RenderContext;
import nl.expliciet.generator.view.block.Block;
import nl.expliciet.generator.view.voice.ModelPlaces;

/** Makes the page of the model: steps, questions, lists, triangle and axes, each with its source and the dossiers that use it. */
public final class ModelPageComposer {
    private final Guide guide;
    private final Knowledge knowledge;
    private final List<Contribution> dossiers;
    private final String foot;

    /** A composer for the page of a run. */
    public ModelPageComposer(RenderContext context, List<Contribution> dossiers) {
        this.guide = new Guide(context, new Addresses("../"));
        this.knowledge = context.knowledge();
        this.dossiers = Counted.of(dossiers).all();
        this.foot = guide.say("portfolio.foot", guide.date(context.referenceDate()));
    }

    /** The page. */
    public PartedPage compose() {
        List<PartedPage.Part> parts = new ArrayList<>();
        parts.add(terms(Vocabulary.STEPS));
        parts.add(questions());
        parts.add(perspectives());
        knowledge.lists().forEach(list -> parts.add(list(list)));
        parts.add(variants());
        parts.add(terms(Vocabulary.CEMENT));
        parts.add(terms(Vocabulary.COMPOSITION));
        parts.add(terms(Vocabulary.WORK));
        parts.add(terms(Vocabulary.PUBLIC_VALUE));
        parts.add(terms(Vocabulary.MOVEMENTS));
        parts.add(terms(Vocabulary.IDLING_CAUSES));
        parts.add(terms(Vocabulary.SUCCESS_AXES));
        parts.add(terms(Vocabulary.LEARNING_ORDERS));
        parts.add(statements());
        parts.add(terms(Vocabulary.REGIE_INTERPLAY));
        parts.add(terms(Vocabulary.REGIE_COOPERATION));
        parts.add(sources());
        return new PartedPage(guide.messages().language().key(), guide.say("model.lead"), parts, foot);
    }

    private PartedPage.Part part(String id, Block... blocks) {
        return new PartedPage.Part(id, guide.say("model." + id), List.of(blocks));
    }

    private PartedPage.Part terms(Vocabulary vocabulary) {
        String id = ModelPlaces.PARTS.get(vocabulary);
        return part(
                id,
                guide.table("model." + id, knowledge.terms(vocabulary))
                        .styled("stacked")
                        .anchored(term -> ModelPlaces.term(vocabulary, term.id()))
                        .column("model.wat", 25, (Term term) -> Html.text(term.label()))
                        .column("toelichting", 50, term -> Html.text(term.explanation()))
                        .column("bron", 25, term -> source(term.source()))
                        .filled());
    }

    private PartedPage.Part questions() {
        return part(
                "vragen",
                guide.table("model.vragen", knowledge.questions())
                        .styled("stacked")
                        .anchored(one -> one.question().key())
                        .column("model.vraag", 34, this::question)
                        .column("model.schaal", 26, one -> scale(one))
                        .column("bron", 15, one -> source(one.source()))
                        .column(
                                "model.gebruikt",
                                25,
                                one -> used(dossier -> dossier.profile()
                                        .filter(shown -> shown.scores().containsKey(one.question()))
                                        .isPresent()))
                        .filled());
    }

    private Html question(SixQuestion one) {
        return Guide.above(Html.text(one.number() + " " + one.label()), one.text());
    }

    private Html scale(SixQuestion one) {
        return Html.lines(
                Html.text("1: " + one.lowest()),
                Html.text("5: " + one.highest()),
                Html.text(guide.say("model.ideaal", one.ideal())));
    }

    private PartedPage.Part perspectives() {
        return part(
                "perspectieven",
                guide.table("model.perspectieven", knowledge.perspectives())
                        .styled("stacked")
                        .anchored(one -> ModelPlaces.perspective(one.perspective()))
                        .column(
                                "model.wat",
                                22,
                                (Perspective one) -> Guide.above(Html.text(one.label()), one.fieldTerm()))
                        .column("toelichting", 38, one -> Html.text(one.explanation()))
                        .column("bron", 15, one -> source(one.source()))
                        .column(
                                "model.gebruikt",
                                25,
                                one -> used(
                                        dossier -> dossier.design().leading().contains(one.perspective())))
                        .filled());
    }

    private PartedPage.Part list(CheckQuestionList list) {
        return new PartedPage.Part(
                "lijst-" + list.id(),
                guide.say("model.lijst", list.title()),
                List.of(guide.table("model.checkvragen", list.questions())
                        .styled("stacked")
                        .anchored(CheckQuestion::id)
                        .narrow("nummer", 8, one -> Html.text(String.valueOf(one.number())))
                        .column("model.vraag", 62, one -> Html.text(one.text()))
                        .column(
                                "bron",
                                30,
                                one -> Html.lines(
                                        one.sources().stream().map(this::source).toList()))
                        .filled()));
    }

    private PartedPage.Part variants() {
        return part(
                "varianten",
                guide.table("model.varianten", knowledge.variants())
                        .styled("stacked")
                        .anchored(one -> ModelPlaces.variant(one.variant()))
                        .column("model.wat", 22, (Variant one) -> Html.text(one.letter() + " " + one.label()))
                        .column("toelichting", 38, one -> Html.text(one.explanation()))
                        .column("bron", 15, one -> source(one.source()))
                        .column(
                                "model.gebruikt",
                                25,
                                one -> used(dossier -> dossier.design()
                                        .variant()
                                        .value()
                                        .filter(one.variant()::equals)
                                        .isPresent()))
                        .filled());
    }

    private PartedPage.Part statements() {
        return part(
                "stellingen",
                guide.table("model.stellingen", knowledge.survey().bottlenecks())
                        .styled("stacked")
                        .anchored(one -> ModelPlaces.statement(one.rank()))
                        .narrow("nummer", 8, one -> Html.text(String.valueOf(one.rank())))
                        .column("knelpunten.stelling", 42, one -> Html.text(one.text()))
                        .figures("knelpunten.rijk", 12, one -> mean(one.centralMean()))
                        .figures("knelpunten.decentraal", 14, one -> mean(one.decentralMean()))
                        .column("bron", 24, one -> source(one.source()))
                        .filled());
    }

    private Html mean(BigDecimal number) {
        return Html.text(guide.formats().mean(number));
    }

    private PartedPage.Part sources() {
        return part(
                "bronnen",
                guide.table("model.bronnen", knowledge.sources())
                        .styled("stacked")
                        .anchored(one -> "bron-" + one.id())
                        .column("model.wat", 15, (KnowledgeSource one) -> Html.text(one.label()))
                        .column(
                                "model.titel",
                                45,
                                one -> Guide.above(
                                        Html.text(one.title()),
                                        Stream.of(one.authors(), one.publisher(), one.date(), one.mark())
                                                .distinct()
                                                .collect(Collectors.joining(", "))))
                        .column("toelichting", 40, one -> Html.text(one.explanation()))
                        .filled());
    }

    /** The place in the source, with a link to what the source is. */
    private Html source(SourceReference reference) {
        String name =
                knowledge.source(reference.source()).map(KnowledgeSource::label).orElse(reference.source());
        return Html.link("#bron-" + reference.source(), name + ", " + reference.place());
    }

    /** The dossiers that use an item of the model, fictional examples not among real ones. */
    private Html used(Predicate<Contribution> uses) {
        return Html.joined(
                ", ", dossiers.stream().filter(uses).map(guide::dossier).toList());
    }
}
