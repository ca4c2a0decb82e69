package nl.expliciet.generator.format;

import static nl.expliciet.generator.format.Keys.certain;
import static nl.expliciet.generator.format.Keys.list;
import static nl.expliciet.generator.format.Keys.optional;
import static nl.expliciet.generator.format.Keys.part;
import static nl.expliciet.generator.format.Keys.words;
import static nl.expliciet.generator.format.Shapes.FULL_DATE;
import static nl.expliciet.generator.format.Shapes.ID;
import static nl.expliciet.generator.format.Shapes.PROSE;
import static nl.expliciet.generator.format.Shapes.QUESTION_NUMBER;
import static nl.expliciet.generator.format.Shapes.WORDS;
import static nl.expliciet.generator.format.Shapes.settings;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.expliciet.generator.finding.Place;
import nl.expliciet.generator.format.Scalar.Choice;
import nl.expliciet.generator.format.Shape.Block;
import nl.expliciet.generator.model.BodyKind;
import nl.expliciet.generator.model.FontFace;
import nl.expliciet.generator.model.Language;
import nl.expliciet.generator.model.OwnQuestionList;
import nl.expliciet.generator.model.Paper;
import nl.expliciet.generator.model.PartialDate;
import nl.expliciet.generator.model.Party;
import nl.expliciet.generator.model.RepresentativeBody;
import nl.expliciet.generator.model.Settings;
import nl.expliciet.generator.model.Stated;
import nl.expliciet.generator.model.Theme;
import nl.expliciet.generator.model.Typeface;
import nl.expliciet.generator.text.RichText;

/** The keys of what dossiers share: expliciet.yaml, organen.yaml and {@code catalogi/*.yaml}. */
public final class PortfolioFormat {
    /** Where expliciet.yaml is addressed. */
    public static final Place SETTINGS_PLACE = Place.TOP.at("expliciet");

    /** Where organen.yaml is addressed. */
    public static final Place REGISTER_PLACE = Place.TOP.at("register");

    /** Where the files of {@code catalogi/} are addressed, by their names. */
    public static final Place CATALOGUES_PLACE = Place.TOP.at("catalogi");

    public static final Key<String> TYPEFACE_NAME = words("naam", WORDS).needed();
    private static final List<Key<Stated<String>>> FACES = Arrays.stream(FontFace.values())
            .map(face -> optional(face.key(), WORDS))
            .map(key -> key.name().equals(FontFace.REGULAR.key()) ? key.needed() : key)
            .toList();
    public static final Key<Stated<String>> COLOUR = optional("kleur", WORDS);
    public static final Key<Stated<Typeface>> TYPEFACE = optional(
            "lettertype", Block.of("typeface", PortfolioFormat::typeface).orBare(TYPEFACE_NAME));
    public static final Key<Stated<String>> LOGO = optional("logo", WORDS);
    private static final Key<Stated<String>> FOOTER = optional("voettekst", WORDS);
    private static final Key<Stated<Paper>> PAPER = optional("papier", Choice.known(Paper.class));
    public static final Key<Theme> THEME = part(
            "thema",
            Block.of(
                    "theme", f -> new Theme(f.get(COLOUR), f.get(TYPEFACE), f.get(LOGO), f.get(FOOTER), f.get(PAPER))));

    private static final Key<Stated<String>> PORTFOLIO_TITLE = optional("titel", WORDS);
    private static final Key<Stated<String>> ORGANISATION = optional("organisatie", WORDS);
    private static final Key<Language> LANGUAGE = certain("taal", Choice.known(Language.class), Language.DUTCH);
    private static final Key<Stated<PartialDate>> REFERENCE_DATE = optional("peildatum", FULL_DATE);

    /** expliciet.yaml. */
    public static final Block<Settings> SETTINGS = Block.of(
            "portfolio",
            f -> new Settings(
                    f.get(PORTFOLIO_TITLE),
                    f.get(ORGANISATION),
                    f.get(LANGUAGE),
                    f.get(REFERENCE_DATE).map(PartialDate::first),
                    f.get(THEME)));

    private static final Key<String> BODY_ID = words("id", ID).needed();
    private static final Key<String> BODY_NAME = words("naam", WORDS).needed();
    private static final Key<BodyKind> BODY_KIND =
            certain("soort", Choice.known(BodyKind.class), BodyKind.OTHER).needed();
    public static final Key<List<RepresentativeBody>> BODIES = list(
            "organen",
            Block.of("body", f -> new RepresentativeBody(f.get(BODY_ID), f.get(BODY_NAME), f.get(BODY_KIND))),
            BODY_ID);
    public static final Key<List<Party>> PARTIES = list("partijen", PartyFormat.SHARED, PartyFormat.ID);

    /** organen.yaml. */
    public static final Block<Fields> REGISTER = settings("register", BODIES, PARTIES);

    private static final Key<String> LIST_ID = words("id", ID).needed();
    private static final Key<String> LIST_TITLE = words("titel", WORDS).needed();
    public static final Key<Integer> NUMBER = certain("nr", QUESTION_NUMBER, 1).needed();
    private static final Key<RichText> QUESTION =
            certain("vraag", PROSE, RichText.EMPTY).needed();
    private static final Key<List<OwnQuestionList.Question>> QUESTIONS = list(
                    "vragen",
                    Block.of("question", f -> new OwnQuestionList.Question(f.place(), f.get(NUMBER), f.get(QUESTION))),
                    NUMBER)
            .needed();

    /** A file in {@code catalogi/}. */
    public static final Block<OwnQuestionList> CATALOGUE =
            Block.of("catalogue", f -> new OwnQuestionList(f.get(LIST_ID), f.get(LIST_TITLE), f.get(QUESTIONS)));

    private PortfolioFormat() {}

    private static Typeface typeface(Fields f) {
        String name = f.get(TYPEFACE_NAME);
        Map<FontFace, String> files = new EnumMap<>(FontFace.class);
        for (FontFace face : FontFace.values()) {
            f.get(FACES.get(face.ordinal())).value().ifPresent(path -> files.put(face, path));
        }
        return new Typeface(name, files);
    }
}
