package nl.expliciet.generator.html;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.core.XHTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.Version;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.expliciet.generator.view.Medium;
import nl.expliciet.generator.view.Messages;
import nl.expliciet.generator.view.voice.Icons;

/** Fills templates: those of a theme folder where it has them, else the built-in ones. Thread-safe. */
public final class PageRenderer {
    private static final Version VERSION = Configuration.VERSION_2_3_34;
    private static final Map<Medium, PageValues> VALUES = Map.of(
            Medium.SCREEN, new PageValues(VERSION, Medium.SCREEN), Medium.PRINT, new PageValues(VERSION, Medium.PRINT));

    /** The built-in templates, parsed once for all runs. */
    private static final Configuration BUILT_IN = configuration(List.of());

    private final Configuration configuration;
    private final Messages messages;
    private final House house;

    /** A renderer without a house style. */
    public PageRenderer(Messages messages, Optional<Path> theme) {
        this(messages, theme, House.NEUTRAL);
    }

    /**
     * A renderer.
     *
     * @param theme folder laid over the built-in templates
     * @param house what templates call {@code house}
     * @throws UncheckedIOException when the theme folder cannot be read
     */
    public PageRenderer(Messages messages, Optional<Path> theme, House house) {
        this.messages = messages;
        this.house = house;
        this.configuration = theme.map(folder -> folder.resolve("html"))
                .filter(Files::isDirectory)
                .map(folder -> configuration(List.of(loader(folder))))
                .orElse(BUILT_IN);
    }

    private static Configuration configuration(List<TemplateLoader> first) {
        Configuration configuration = new Configuration(VERSION);
        TemplateLoader builtIn = new ClassTemplateLoader(PageRenderer.class, "/nl/expliciet/templates/html");
        configuration.setTemplateLoader(new MultiTemplateLoader(
                Stream.concat(first.stream(), Stream.of(builtIn)).toArray(TemplateLoader[]::new)));
        configuration.setDefaultEncoding("UTF-8");
        configuration.setLocale(Locale.ROOT);
        configuration.setNumberFormat("computer");
        configuration.setOutputFormat(XHTMLOutputFormat.INSTANCE);
        configuration.setRecognizeStandardFileExtensions(false);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        return configuration;
    }

    private static TemplateLoader loader(Path folder) {
        try {
            return new FileTemplateLoader(folder.toFile());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * A page.
     *
     * @param template name without folder and extension, such as {@code dossier}
     * @param page what the template calls {@code page}
     * @throws TemplateFailure when a template of the theme does not work
     */
    public String render(String template, Object page, Medium medium) {
        StringWriter out = new StringWriter();
        Map<String, Object> values = Map.of(
                "page",
                page,
                "messages",
                messages,
                "house",
                house,
                "unknownIcon",
                Icons.unknownIcon(),
                "print",
                medium == Medium.PRINT);
        try {
            configuration.getTemplate(template + ".ftlh").process(values, out, VALUES.get(medium));
        } catch (IOException | TemplateException | SecurityException failed) {
            // A link that leads out of the theme folder is refused with a SecurityException.
            throw new TemplateFailure(template, failed);
        }
        return out.toString();
    }
}
