package nl.expliciet.generator.view.changes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.expliciet.generator.compare.DossierChanges;
import nl.expliciet.generator.compare.Span;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.Numbering.ParagraphNumber;
import nl.expliciet.generator.view.RenderContext;
import nl.expliciet.generator.view.block.Block;
import nl.expliciet.generator.view.block.Block.Paragraph;
import nl.expliciet.generator.view.block.Block.Prose;
import nl.expliciet.generator.view.block.Block.SubHeading;
import nl.expliciet.generator.view.changes.ChangesPage.Section;
import nl.expliciet.generator.view.voice.Voice;

/** Composes what changed in one dossier: was and wordt in two columns, and running text with its changes in it. */
public final class DossierChangesComposer {
    private final RenderContext context;
    private final Voice voice;

    public DossierChangesComposer(RenderContext context) {
        this.context = context;
        this.voice = new Voice(context);
    }

    /** The page about a dossier that changed, came or went. */
    public ChangesPage compose(Span span, DossierChanges dossier) {
        List<ShownChange> changes = ShownChange.of(dossier, voice);
        return new ChangesPage(
                dossier.id(),
                voice.messages().language().key(),
                voice.say("wijzigingen.dossier", dossier.title()),
                context.portfolio().settings().organisation().value().orElse(""),
                new ReportWords(voice).lead(dossier),
                new ReportWords(voice).versions(span),
                new ReportWords(voice).span(span),
                voice.say("wijzigingen.alle"),
                sections(changes));
    }

    /** How much changed. */
    public String lead(DossierChanges dossier) {
        return dossier.kind().isEmpty() ? voice.say("wijzigingen.geen") : new ReportWords(voice).lead(dossier);
    }

    /** What changed as blocks of a chapter; each heading names the part of the dossier. */
    public List<Block> blocks(DossierChanges dossier) {
        List<Block> blocks = new ArrayList<>();
        for (Section section : sections(ShownChange.of(dossier, voice))) {
            if (!(section.blocks().get(0) instanceof SubHeading)) {
                blocks.add(SubHeading.wide(section.title(), ""));
            }
            section.blocks()
                    .forEach(block -> blocks.add(
                            block instanceof SubHeading heading
                                    ? SubHeading.wide(section.title() + ": " + heading.text(), "")
                                    : block));
        }
        return blocks;
    }

    private List<Section> sections(List<ShownChange> changes) {
        List<Section> sections = new ArrayList<>();
        grouped(changes, change -> change.change().place().steps().get(0)).forEach((key, inPart) -> {
            String title = inPart.get(0).names().get(0);
            sections.add(new Section("wijzigingen-" + key, title, part(inPart)));
        });
        return sections;
    }

    private static Map<String, List<ShownChange>> grouped(
            List<ShownChange> changes, Function<ShownChange, String> group) {
        return changes.stream().collect(Collectors.groupingBy(group, LinkedHashMap::new, Collectors.toList()));
    }

    private List<Block> part(List<ShownChange> changes) {
        List<Block> blocks = new ArrayList<>();
        Function<ShownChange, String> item =
                change -> change.isInList() ? change.change().place().steps().get(1) : "";
        grouped(changes, item).forEach((step, ofItem) -> {
            if (!step.isEmpty()) {
                blocks.add(SubHeading.wide(ofItem.get(0).names().get(1), ""));
            }
            int known = step.isEmpty() ? 1 : 2;
            blocks.add(table(ofItem, known));
            ofItem.forEach(change -> blocks.addAll(redline(change, known)));
        });
        return blocks;
    }

    private Block table(List<ShownChange> changes, int known) {
        return voice.table("wijzigingen.tabel", changes)
                .styled("fixed changes")
                .column("wijzigingen.wat", 24, change -> what(change, known))
                .column("wijzigingen.was", 38, ShownChange::was)
                .column("wijzigingen.wordt", 38, ShownChange::now)
                .filled();
    }

    private static Html what(ShownChange change, int known) {
        return Html.lines(Html.text(rest(change, known)), Html.span("second", Html.text(change.kind())));
    }

    private static String rest(ShownChange change, int known) {
        List<String> names = change.names();
        return String.join(", ", names.subList(Math.min(known, names.size()), names.size()));
    }

    private List<Block> redline(ShownChange change, int known) {
        return change.redline()
                .map(text -> {
                    String name = rest(change, known);
                    String lead =
                            name.isEmpty() ? change.names().get(change.names().size() - 1) : name;
                    return List.<Block>of(
                            new Paragraph(
                                    ParagraphNumber.NONE, Html.text(voice.say("wijzigingen.redline", lead)), "lead"),
                            new Prose(Html.tag("div.redline", text)));
                })
                .orElse(List.of());
    }
}
