package nl.expliciet.generator.view.manual;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.expliciet.generator.across.SearchEntry;
import nl.expliciet.generator.finding.FindingCode;
import nl.expliciet.generator.finding.FindingText;
import nl.expliciet.generator.text.RichText;
import nl.expliciet.generator.text.TextBlock;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.RenderContext;
import nl.expliciet.generator.view.RichTextRenderer;
import nl.expliciet.generator.view.block.Block;

/** Makes the page of all findings: a table of the codes, and the explanation of each as goal explain gives it. */
public final class CodesComposer {
    private static final String ALL = "codes";

    private final Manual manual;
    private final FindingText words;
    private final Function<String, RichText> read;

    /**
     * A composer for the page of a run.
     *
     * @param read reads Markdown of our own
     */
    public CodesComposer(RenderContext context, Function<String, RichText> read) {
        this.manual = new Manual(context);
        this.words = FindingText.in(context.messages().language().key());
        this.read = read;
    }

    /** The page. */
    public ManualPage compose() {
        List<FindingCode> codes = Arrays.stream(FindingCode.values())
                .sorted(Comparator.comparing(FindingCode::code))
                .toList();
        List<ManualPage.Part> parts = new ArrayList<>(List.of(table(codes)));
        List<SearchEntry> found = new ArrayList<>();
        for (FindingCode code : codes) {
            String title = code.code() + " " + words.title(code);
            RichText text = explanation(code);
            Html shown = RichTextRenderer.page(text, new ManualLinks(Set.of()), manual.messages());
            parts.add(new ManualPage.Part(code.code(), title, List.of(new Block.Prose(shown))));
            found.add(Manual.entry(Manual.Page.CODES, code.code(), title, text.plain()));
        }
        return manual.page(Manual.Page.CODES, manual.say("gids.bevindingen.lead"), parts, found);
    }

    /** Without its title, which stands above it already. */
    private RichText explanation(FindingCode code) {
        List<TextBlock> blocks = read.apply(words.explanation(code)).blocks();
        return new RichText("", blocks.subList(1, blocks.size()));
    }

    private ManualPage.Part table(List<FindingCode> codes) {
        return new ManualPage.Part(
                ALL,
                manual.say("gids.codes"),
                List.of(manual.table("gids.codes", codes)
                        .styled("stacked")
                        .narrow("gids.code", 12, code -> Html.link("#" + code.code(), code.code()))
                        .column("gids.ernst", 18, code -> Html.text(severity(code)))
                        .column("gids.waarover", 70, code -> Html.text(words.title(code)))
                        .filled()));
    }

    private String severity(FindingCode code) {
        return manual.say("gids.ernst." + code.severity().label());
    }
}
