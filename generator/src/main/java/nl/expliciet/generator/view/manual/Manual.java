package nl.expliciet.generator.view.manual;

import java.util.Arrays;
import java.util.List;
import nl.expliciet.generator.across.SearchEntry;
import nl.expliciet.generator.view.RenderContext;
import nl.expliciet.generator.view.voice.Voice;

/** The pages of the guide, and what they have in common. */
public final class Manual extends Voice {
    private final String foot;

    /** The three pages. */
    public enum Page {
        GUIDE("index.html", "gids.handleiding"),
        KEYS("sleutels.html", "gids.sleutels"),
        CODES("bevindingen.html", "gids.bevindingen");

        private final String file;
        private final String title;

        Page(String file, String title) {
            this.file = file;
            this.title = title;
        }

        /** Its name in the folder of the guide. */
        public String file() {
            return file;
        }

        /** The name by which a search calls it. */
        public String key() {
            return name();
        }
    }

    /** The guide of a run. */
    public Manual(RenderContext context) {
        super(context);
        this.foot = say("portfolio.foot", date(context.referenceDate()));
    }

    /** What a page is called. */
    public String title(Page page) {
        return say(page.title);
    }

    /** A page in the language of the site. */
    ManualPage page(Page page, String lead, List<ManualPage.Part> parts, List<SearchEntry> found) {
        return page(page, language(), title(page), lead, parts, found);
    }

    ManualPage page(
            Page page,
            String textLanguage,
            String title,
            String lead,
            List<ManualPage.Part> parts,
            List<SearchEntry> found) {
        List<ManualPage.Other> others = Arrays.stream(Page.values())
                .filter(other -> other != page)
                .map(other -> new ManualPage.Other(other.file, title(other)))
                .toList();
        return new ManualPage(page.file, language(), textLanguage, title, lead, others, parts, found, foot);
    }

    /** What a search finds at an anchor of a page. */
    static SearchEntry entry(Page page, String anchor, String heading, String text) {
        return new SearchEntry(page.key(), page.file + "#" + anchor, heading, text);
    }

    private String language() {
        return messages().language().key();
    }
}
