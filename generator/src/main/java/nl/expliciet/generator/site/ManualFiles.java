package nl.expliciet.generator.site;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.expliciet.generator.export.SearchIndexExport;
import nl.expliciet.generator.format.SiteFolder;
import nl.expliciet.generator.read.MarkdownReader;
import nl.expliciet.generator.read.SourceFile;
import nl.expliciet.generator.read.TextOrigin;
import nl.expliciet.generator.shipped.Shipped;
import nl.expliciet.generator.text.RichText;
import nl.expliciet.generator.view.Medium;
import nl.expliciet.generator.view.RenderContext;
import nl.expliciet.generator.view.manual.CodesComposer;
import nl.expliciet.generator.view.manual.GuideComposer;
import nl.expliciet.generator.view.manual.KeysComposer;
import nl.expliciet.generator.view.manual.Manual;
import nl.expliciet.generator.view.manual.ManualPage;

/** The pages of the guide, with an index of their own to search them: who looks for an agreement does not look for a key. */
final class ManualFiles {
    private static final String TEXT = "guide/HANDLEIDING.md";

    private final Studio studio;
    private final Map<Manual.Page, Once<ManualPage>> pages = new LinkedHashMap<>();

    ManualFiles(Studio studio) {
        this.studio = studio;
        RenderContext context = studio.context();
        page(Manual.Page.GUIDE, () -> new GuideComposer(context).compose(markdown(Shipped.text(TEXT))));
        page(Manual.Page.KEYS, () -> new KeysComposer(context).compose());
        page(Manual.Page.CODES, () -> new CodesComposer(context, ManualFiles::markdown).compose());
    }

    private void page(Manual.Page page, Supplier<ManualPage> composed) {
        pages.put(page, new Once<>(composed));
    }

    /** Our own texts pass no limit, so there is nothing to find in them. Of the label of an example only the name of a file is shown. */
    private static RichText markdown(String typed) {
        String text = typed.replaceAll("(?m)^( *```)(sh|yaml|markdown)\\b ?", "$1");
        return MarkdownReader.read(text, TextOrigin.of(new SourceFile(TEXT, text), 0))
                .value();
    }

    Map<String, Made> all() {
        Map<String, Made> files = new LinkedHashMap<>();
        pages.forEach((page, made) -> files.put(
                SiteFolder.GUIDE.path(page.file()),
                Made.text(() -> studio.pages().render("gids", made.get(), Medium.SCREEN))));
        files.put(SiteFolder.STYLE.path("gidsindex.js"), this::index);
        return files;
    }

    private void index(OutputStream out) throws IOException {
        Manual manual = new Manual(studio.context());
        List<SearchIndexExport.Piece> pieces = new ArrayList<>();
        pages.forEach((page, made) -> pieces.add(SearchIndexExport.piece(
                page.key(), manual.title(page), made.get().found())));
        SearchIndexExport.write(pieces, out);
    }
}
