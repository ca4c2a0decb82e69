package nl.expliciet.generator.view.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.expliciet.generator.chart.PerspectiveQuadrant;
import nl.expliciet.generator.chart.Score;
import nl.expliciet.generator.chart.ScorePath;
import nl.expliciet.generator.format.ArrangementFormat;
import nl.expliciet.generator.insight.Coverage;
import nl.expliciet.generator.knowledge.Knowledge;
import nl.expliciet.generator.knowledge.Perspective;
import nl.expliciet.generator.knowledge.SourceReference;
import nl.expliciet.generator.knowledge.Term;
import nl.expliciet.generator.knowledge.Vocabulary;
import nl.expliciet.generator.model.CementKind;
import nl.expliciet.generator.model.Design;
import nl.expliciet.generator.model.GovernancePerspective;
import nl.expliciet.generator.model.Stated;
import nl.expliciet.generator.model.WorkKind;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.block.Block;
import nl.expliciet.generator.view.block.Block.Beside;
import nl.expliciet.generator.view.block.Block.SubHeading;
import nl.expliciet.generator.view.block.Facts;
import nl.expliciet.generator.view.block.Figure;
import nl.expliciet.generator.view.voice.ModelPlaces;

/** How the cooperation is designed (step 3): perspective, variant, cement and composition, vehicle, characteristics. */
final class DesignChapter implements ChapterComposer {

    @Override
    public String id() {
        return "inrichting";
    }

    @Override
    public List<Block> compose(Scribe scribe) {
        Design design = scribe.dossier().design();
        List<Block> blocks = new ArrayList<>();
        blocks.add(scribe.lead(sentence(scribe, design)));
        Optional<Figure> composition = composition(scribe, design);
        List<Facts.Fact> facts = new ArrayList<>(facts(scribe, design));
        if (composition.isPresent()) {
            blocks.add(new Beside("halves", quadrant(scribe), composition.get()));
            facts.addAll(scales(scribe, design));
            blocks.add(scribe.facts(facts));
        } else {
            blocks.add(new Beside(quadrant(scribe), scribe.facts(facts)));
        }
        design.motivation().value().ifPresent(text -> {
            blocks.add(new SubHeading(scribe.say("inrichting.motivering"), ""));
            blocks.add(scribe.prose(text));
        });
        if (!design.sources().isEmpty()) {
            blocks.add(scribe.sourceLine(design.sources()));
        }
        scalesAlone(scribe, design, composition, blocks);
        blocks.add(scribe.model().origin(origin(scribe, design)));
        blocks.addAll(TextGroups.list(scribe, ArrangementFormat.CHARACTERISTICS, design.characteristics()));
        blocks.addAll(TextGroups.list(scribe, ArrangementFormat.FACT_SHEET, design.factSheet()));
        return blocks;
    }

    /** Where the four perspectives come from, the variant and the two scales. */
    private static List<List<SourceReference>> origin(Scribe scribe, Design design) {
        Knowledge knowledge = scribe.context().knowledge();
        boolean scaled = design.cement().score().value().isPresent()
                || design.composition().value().isPresent();
        return List.of(
                knowledge.perspectives().stream().map(Perspective::source).toList(),
                design.variant().value().map(one -> knowledge.variant(one).source()).stream()
                        .toList(),
                scaled
                        ? knowledge.terms(Vocabulary.CEMENT).stream()
                                .map(Term::source)
                                .toList()
                        : List.of());
    }

    private static String sentence(Scribe scribe, Design design) {
        List<String> names =
                design.leadingPerspectives().stream().map(p -> scribe.label(p)).toList();
        if (names.isEmpty()) {
            return scribe.say("inrichting.zin.onbekend");
        }
        return scribe.say(
                names.size() == 1 ? "inrichting.zin" : "inrichting.zin.twee",
                scribe.formats()
                        .list(names.stream()
                                .map(n -> n.toLowerCase(Locale.ROOT))
                                .toList()));
    }

    private static Figure quadrant(Scribe scribe) {
        List<PerspectiveQuadrant.Field> fields = scribe.context().knowledge().perspectives().stream()
                .sorted(Comparator.comparing(Perspective::quadrant))
                .map(perspective -> field(scribe, perspective))
                .toList();
        PerspectiveQuadrant chart = new PerspectiveQuadrant(
                scribe.say("kwadrant.alt", spoken(scribe, fields)),
                new PerspectiveQuadrant.Ends(
                        scribe.say("kwadrant.links"),
                        scribe.say("kwadrant.rechts"),
                        scribe.say("kwadrant.boven"),
                        scribe.say("kwadrant.onder")),
                scribe.say("leidend"),
                fields);
        return new Figure(chart, "");
    }

    private static String spoken(Scribe scribe, List<PerspectiveQuadrant.Field> fields) {
        String leading = ", " + scribe.say("leidend");
        return fields.stream()
                .map(field -> field.label() + (field.leads() ? leading : "") + ": " + field.summary())
                .collect(Collectors.joining("; "));
    }

    private static PerspectiveQuadrant.Field field(Scribe scribe, Perspective perspective) {
        GovernancePerspective key = perspective.perspective();
        Coverage coverage = scribe.insight().coverage().stream()
                .filter(c -> c.list().id().equals(key.key()))
                .findFirst()
                .orElseThrow();
        int answered = coverage.count(Coverage.State.ANSWERED);
        return new PerspectiveQuadrant.Field(
                scribe.label(key),
                scribe.dossier().design().leadingPerspectives().contains(key),
                answered,
                coverage.total(),
                scribe.say("dekking.van", answered, coverage.total()));
    }

    private static List<Facts.Fact> facts(Scribe scribe, Design design) {
        Html leading = scribe.stated(
                design.leading(),
                all -> scribe.formats()
                        .listed(all.stream()
                                .map(one -> scribe.model().of(scribe.label(one), ModelPlaces.perspective(one)))
                                .toList()));
        return Stream.of(
                        scribe.fact(ArrangementFormat.DESIGN, ArrangementFormat.LEADING, leading),
                        scribe.fact(ArrangementFormat.DESIGN, ArrangementFormat.VARIANT, variant(scribe, design)),
                        scribe.fact(
                                ArrangementFormat.DESIGN,
                                ArrangementFormat.VEHICLE,
                                scribe.statedLabel(design.vehicle())),
                        scribe.fact(
                                ArrangementFormat.DESIGN,
                                ArrangementFormat.WORK,
                                scribe.stated(design.stance().work(), work -> work(scribe, work))),
                        scribe.fact(
                                ArrangementFormat.DESIGN,
                                ArrangementFormat.CENTRAL_POSITION,
                                scribe.statedLabel(design.stance().central())),
                        scribe.fact(
                                ArrangementFormat.DESIGN,
                                ArrangementFormat.ACCOUNT_RELATION,
                                scribe.statedLabel(design.stance().accountability())))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The kind of work, with how councils best steer it and which source says so. */
    private static Html work(Scribe scribe, List<WorkKind> kinds) {
        return Html.all(kinds.stream()
                .map(kind -> Html.tag(
                        "div",
                        scribe.model()
                                .of(scribe.label(kind), ModelPlaces.term(Vocabulary.WORK, kind.key()))
                                .plus(advice(scribe, kind))))
                .toArray(Html[]::new));
    }

    private static Html advice(Scribe scribe, WorkKind kind) {
        Knowledge knowledge = scribe.context().knowledge();
        return knowledge
                .term(Vocabulary.WORK, kind.key())
                .<Html>map(term -> {
                    String source = ModelPlaces.sources(List.of(term.source()), knowledge);
                    return Html.tag("div.second", Html.text(term.explanation() + " (" + source + ")"));
                })
                .orElse(Html.EMPTY);
    }

    private static Html kinds(Scribe scribe, List<CementKind> kinds) {
        return Html.text(scribe.formats().list(kinds.stream().map(scribe::label).toList()));
    }

    private static List<Facts.Fact> scales(Scribe scribe, Design design) {
        return Stream.of(
                        scribe.fact(
                                ArrangementFormat.DESIGN,
                                ArrangementFormat.CEMENT,
                                number(scribe, "cement", design.cement().score())),
                        scribe.fact(
                                "cement.soort", scribe.stated(design.cement().kinds(), all -> kinds(scribe, all))),
                        scribe.fact(
                                "cement.toelichting",
                                scribe.statedText(design.cement().explanation())),
                        scribe.fact(
                                "cement.bronnen", scribe.sources(design.cement().sources())),
                        scribe.fact(
                                ArrangementFormat.DESIGN,
                                ArrangementFormat.COMPOSITION,
                                number(scribe, "samenstelling", design.composition())))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Html variant(Scribe scribe, Design design) {
        return scribe.stated(design.variant(), known -> {
            var variant = scribe.context().knowledge().variant(known);
            return scribe.model()
                    .of(variant.letter() + " " + variant.label(), ModelPlaces.variant(known))
                    .plus(Html.tag("div.second", Html.text(variant.explanation())));
        });
    }

    private static Html number(Scribe scribe, String key, Stated<Integer> score) {
        return scribe.stated(score, n -> scribe.model().of(scribe.say("inrichting." + key + ".schaal", n), key));
    }

    /** Cement and composition in a drawing, when at least one of them is known. */
    private static Optional<Figure> composition(Scribe scribe, Design design) {
        if (design.cement().score().value().isEmpty()
                && design.composition().value().isEmpty()) {
            return Optional.empty();
        }
        Score cement = design.cement().score().value().map(Score::new).orElse(Score.UNKNOWN);
        Score formed = design.composition().value().map(Score::new).orElse(Score.UNKNOWN);
        String label =
                scribe.say("cement.punt", word(scribe, design.cement().score()), word(scribe, design.composition()));
        ScorePath chart = new ScorePath(
                compositionSentence(scribe, design),
                new ScorePath.Ends(scribe.say("cement.links"), scribe.say("cement.rechts")),
                new ScorePath.Ends(scribe.say("cement.onder"), scribe.say("cement.boven")),
                List.of(new ScorePath.Stop(label, cement, formed)));
        return Optional.of(new Figure(chart, scribe.say("cement.bron")));
    }

    /** What is said of cement and composition where no drawing can show them. */
    private static void scalesAlone(Scribe scribe, Design design, Optional<Figure> drawn, List<Block> blocks) {
        List<Facts.Fact> scales = scales(scribe, design);
        if (drawn.isEmpty() && !scales.isEmpty()) {
            blocks.add(new SubHeading(scribe.say("cement.kop"), ""));
            blocks.add(scribe.facts(scales));
        }
    }

    /** Where the cooperation stands on the two scales, of which at least one is known. */
    private static String compositionSentence(Scribe scribe, Design design) {
        if (design.composition().value().isEmpty()) {
            return scribe.say("cement.zin.half", design.cement().score().value().orElseThrow());
        }
        if (design.cement().score().value().isEmpty()) {
            return scribe.say(
                    "samenstelling.zin.half", design.composition().value().orElseThrow());
        }
        return scribe.say("cement.zin", word(scribe, design.cement().score()), word(scribe, design.composition()));
    }

    private static String word(Scribe scribe, Stated<Integer> score) {
        return score.value().map(String::valueOf).orElse(scribe.unknownWord());
    }
}
