package nl.expliciet.generator.intake.html;

import com.vladsch.flexmark.html2md.converter.FlexmarkHtmlConverter;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import nl.expliciet.generator.finding.Term;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Makes Markdown of the HTML of an imported file. */
public final class HtmlToMarkdown {
    private static final DataHolder OPTIONS = new MutableDataSet()
            .set(FlexmarkHtmlConverter.SETEXT_HEADINGS, false)
            .set(FlexmarkHtmlConverter.OUTPUT_ATTRIBUTES_ID, false)
            .set(FlexmarkHtmlConverter.EXTRACT_AUTO_LINKS, false)
            .set(FlexmarkHtmlConverter.TYPOGRAPHIC_QUOTES, false)
            .set(FlexmarkHtmlConverter.TYPOGRAPHIC_SMARTS, false)
            .set(FlexmarkHtmlConverter.SKIP_CHAR_ESCAPE, true)
            .set(FlexmarkHtmlConverter.UNORDERED_LIST_DELIMITER, '-')
            .set(FlexmarkHtmlConverter.NBSP_TEXT, "\u00a0")
            .toImmutable();

    private HtmlToMarkdown() {}

    /**
     * A text with its notes.
     *
     * @param title the words of the title, where one is marked as such; else empty
     * @param text in Markdown
     * @param notes the text of each footnote by its label
     */
    public record Markdown(String title, String text, Map<String, String> notes) {
        public Markdown {
            notes = new LinkedHashMap<>(notes);
        }
    }

    /**
     * Converts a text.
     *
     * @param lost is told what Markdown cannot hold, with the text it concerns
     */
    public static Markdown convert(String html, BiConsumer<Term, String> lost) {
        Document document = Jsoup.parse(html);
        document.outputSettings().prettyPrint(false);
        Element body = document.body();
        body.select("a[id]:not([href])").unwrap();
        Element title = body.selectFirst("h1.titel");
        if (title != null) {
            title.remove();
        }
        HtmlFootnotes footnotes = new HtmlFootnotes();
        HtmlLists.write(body);
        MarkdownText.write(body);
        footnotes.take(body);
        body.select("a[href^=#]").unwrap();
        new HtmlTables(lost).write(body);
        body.select("h1 br, h2 br, h3 br, h4 br, h5 br, h6 br").forEach(br -> br.replaceWith(new TextNode(" ")));
        Map<String, String> notes = new LinkedHashMap<>();
        footnotes.notes().forEach((label, note) -> notes.put(label, markdown(note)));
        return new Markdown(title == null ? "" : title.text(), markdown(body), notes);
    }

    private static String markdown(Element element) {
        return FlexmarkHtmlConverter.builder(OPTIONS)
                .build()
                .convert(element.html())
                .strip();
    }
}
