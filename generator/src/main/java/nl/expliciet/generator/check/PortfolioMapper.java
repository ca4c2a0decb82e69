package nl.expliciet.generator.check;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.expliciet.generator.format.Shapes;
import nl.expliciet.generator.model.BodyKind;
import nl.expliciet.generator.model.FontFace;
import nl.expliciet.generator.model.Language;
import nl.expliciet.generator.model.OwnQuestionList;
import nl.expliciet.generator.model.Paper;
import nl.expliciet.generator.model.PartialDate;
import nl.expliciet.generator.model.RepresentativeBody;
import nl.expliciet.generator.model.Settings;
import nl.expliciet.generator.model.Theme;
import nl.expliciet.generator.model.Typeface;
import nl.expliciet.generator.text.RichText;

/** Makes what dossiers share: settings, bodies and own question lists. */
final class PortfolioMapper {
    private PortfolioMapper() {}

    static Settings settings(Fields fields) {
        return new Settings(
                fields.words("titel"),
                fields.words("organisatie"),
                fields.choice("taal", Language.class).value().orElse(Language.DUTCH),
                fields.date("peildatum").map(PartialDate::first),
                theme(fields.inner("thema")));
    }

    private static Theme theme(Fields fields) {
        return new Theme(
                fields.words("kleur"),
                fields.block("lettertype", PortfolioMapper::typeface),
                fields.words("logo"),
                fields.words("voettekst"),
                fields.choice("papier", Paper.class));
    }

    private static Typeface typeface(Fields fields) {
        Map<FontFace, String> files = new EnumMap<>(FontFace.class);
        for (FontFace face : FontFace.values()) {
            fields.words(face.key()).value().ifPresent(path -> files.put(face, path));
        }
        return new Typeface(fields.bare().value().orElseGet(() -> fields.requiredWords("naam")), files);
    }

    static List<RepresentativeBody> bodies(Fields fields) {
        return fields.list(
                "organen",
                body -> new RepresentativeBody(
                        body.requiredWords("id"),
                        body.requiredWords("naam"),
                        body.choice("soort", BodyKind.class).value().orElse(BodyKind.OTHER)));
    }

    static OwnQuestionList catalogue(Fields fields) {
        return new OwnQuestionList(
                fields.requiredWords("id"),
                fields.requiredWords("titel"),
                fields.list("vragen", PortfolioMapper::question));
    }

    private static OwnQuestionList.Question question(Fields fields) {
        return new OwnQuestionList.Question(
                fields.whole("nr", Shapes.QUESTION_NUMBER).value().orElse(1L).intValue(),
                fields.prose("vraag").value().orElse(RichText.EMPTY));
    }
}
