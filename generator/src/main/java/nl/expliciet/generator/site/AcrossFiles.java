package nl.expliciet.generator.site;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.expliciet.generator.across.BodyPortfolio;
import nl.expliciet.generator.across.Contribution;
import nl.expliciet.generator.export.DataExport;
import nl.expliciet.generator.export.OverviewExport;
import nl.expliciet.generator.export.SchemaExport;
import nl.expliciet.generator.export.SearchIndexExport;
import nl.expliciet.generator.format.SiteFolder;
import nl.expliciet.generator.model.Language;
import nl.expliciet.generator.model.RepresentativeBody;
import nl.expliciet.generator.view.Medium;
import nl.expliciet.generator.view.RenderContext;
import nl.expliciet.generator.view.portfolio.BodiesPageComposer;
import nl.expliciet.generator.view.portfolio.CalendarComposer;
import nl.expliciet.generator.view.portfolio.CalendarFileComposer;
import nl.expliciet.generator.view.portfolio.ModelPageComposer;
import nl.expliciet.generator.view.portfolio.ModelSearch;
import nl.expliciet.generator.view.portfolio.PortfolioPageComposer;

/** The files that run across dossiers: portfolio, search index, representative bodies and the overviews as data. */
final class AcrossFiles {
    private final Studio studio;
    private final Once<List<Kept>> kept;
    private final Once<List<Contribution>> dossiers;
    private final Library library;

    /** The files of some dossiers; nothing is composed before a file is asked for. */
    AcrossFiles(Studio studio, List<Kept> kept, Library library) {
        this.studio = studio;
        this.library = library;
        this.kept = new Once<>(() -> List.copyOf(kept));
        this.dossiers = new Once<>(
                () -> this.kept.get().stream().map(Kept::contribution).toList());
    }

    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        for (RepresentativeBody body : context().portfolio().bodies()) {
            parts.add(() -> new BodyFiles(studio, body, dossiers, kept, library).all());
        }
        if (studio.wanted().json()) {
            parts.add(this::data);
        }
        if (studio.wanted().json() || studio.wanted().html()) {
            parts.add(this::schemas);
        }
        if (studio.wanted().pdf()) {
            parts.add(() -> new SitemapFiles(dossiers.get(), context().referenceDate()).all());
        }
        if (studio.wanted().html()) {
            parts.add(this::pages);
            parts.add(() -> new ManualFiles(studio).all());
        }
        return parts;
    }

    private Map<String, Made> pages() {
        Map<String, Made> files = new LinkedHashMap<>();
        files.put("index.html", Made.text(this::portfolio));
        files.put(SiteFolder.BODIES.path("index.html"), Made.text(this::bodies));
        files.put(SiteFolder.MODEL.path("index.html"), Made.text(this::model));
        files.put(SiteFolder.CALENDAR.path("index.html"), Made.text(this::calendar));
        files.put(
                "agenda.ics",
                Made.text(() -> new CalendarFileComposer(context())
                        .ofAll(dossiers.get())
                        .text()));
        files.put(SiteFolder.STYLE.path("zoekindex.js"), this::index);
        return files;
    }

    private RenderContext context() {
        return studio.context();
    }

    private Map<String, Made> data() {
        Map<String, Made> files = new LinkedHashMap<>();
        files.put(
                "dossiers.json",
                Made.text(() -> OverviewExport.json(
                        context().portfolio().settings(), context().referenceDate(), dossiers.get())));
        files.put("dossiers.csv", Made.text(() -> OverviewExport.csv(dossiers.get())));
        files.put("gegevens.json", Made.text(() -> export().json()));
        DataExport.names().forEach(name -> files.put(name + ".csv", Made.text(() -> export().csv(name))));
        return files;
    }

    /** Editors work with them, also where no data is asked for. */
    private Map<String, Made> schemas() {
        Map<String, Made> files = new LinkedHashMap<>();
        Language language = studio.outset().language();
        Once<Map<String, String>> schemas = new Once<>(() -> SchemaExport.files(language));
        SchemaExport.names()
                .forEach(name -> files.put(
                        SiteFolder.SCHEMA.path(name),
                        Made.text(() -> schemas.get().get(name))));
        return files;
    }

    private DataExport export() {
        List<BodyPortfolio> bodies = BodyPortfolio.of(context().portfolio().bodies(), dossiers.get());
        return new DataExport(dossiers.get(), bodies, context().referenceDate());
    }

    private String portfolio() {
        return studio.pages()
                .render("portfolio", new PortfolioPageComposer(context()).compose(dossiers.get()), Medium.SCREEN);
    }

    private String bodies() {
        List<BodyPortfolio> bodies = BodyPortfolio.of(context().portfolio().bodies(), dossiers.get());
        return studio.pages().render("organen", new BodiesPageComposer(context()).compose(bodies), Medium.SCREEN);
    }

    private String model() {
        return studio.pages()
                .render("model", new ModelPageComposer(context(), dossiers.get()).compose(), Medium.SCREEN);
    }

    private String calendar() {
        return studio.pages().render("agenda", new CalendarComposer(context()).compose(dossiers.get()), Medium.SCREEN);
    }

    private void index(OutputStream out) throws IOException {
        Stream<SearchIndexExport.Piece> dossiers = kept.get().stream().map(Kept::search);
        SearchIndexExport.write(Stream.concat(dossiers, Stream.of(modelIndex())).toList(), out);
    }

    private SearchIndexExport.Piece modelIndex() {
        return SearchIndexExport.piece(
                ModelSearch.OF_NONE,
                context().messages().text("model.titel"),
                ModelSearch.entries(context().knowledge()));
    }
}
