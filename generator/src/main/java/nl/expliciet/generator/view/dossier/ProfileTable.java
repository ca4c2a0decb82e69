package nl.expliciet.generator.view.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.expliciet.generator.knowledge.SixQuestion;
import nl.expliciet.generator.model.Observation;
import nl.expliciet.generator.model.PartialDate;
import nl.expliciet.generator.model.Profile;
import nl.expliciet.generator.model.SixQuestionProfile;
import nl.expliciet.generator.model.Stated;
import nl.expliciet.generator.view.Formats;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.block.DataTable;
import nl.expliciet.generator.view.block.DataTable.Style;
import nl.expliciet.generator.view.block.Table;

/** The numbers of the radar: the leading profile against the ideal type, then every profile in a row of its own. */
final class ProfileTable {
    private final Scribe scribe;
    private final ProfileScores scores;
    private final SixQuestionProfile profile;
    private final List<SixQuestion> questions;

    ProfileTable(Scribe scribe) {
        this.scribe = scribe;
        this.scores = new ProfileScores(scribe);
        this.profile = scribe.dossier().profile();
        this.questions = scribe.context().knowledge().questions();
    }

    /** What the table is about: what was agreed, or how someone reads it when nothing was. */
    private Optional<Observation> read() {
        return profile.agreed().hasNoScores() ? profile.observations().stream().findFirst() : Optional.empty();
    }

    /** The agreed profile, or the first reading, beside the ideal type. */
    DataTable main() {
        Profile shown = read().map(Observation::profile).orElse(profile.agreed());
        String name = read().map(Observation::observer).orElse(scribe.say("profiel.kolom.overeen"));
        return scribe.table("profiel.tabel", questions)
                .styled("fixed")
                .column("profiel.kolom.vraag", 38, ProfileTable::label)
                .named(name, Style.NARROW, 22, question -> scores.dots(stated(shown, question)))
                .narrow("profiel.kolom.verschil", 19, question -> scores.distance(stated(shown, question), question))
                .figures("profiel.kolom.ideaal", 16, question -> Html.text(String.valueOf(question.ideal())))
                .filled();
    }

    private static Stated<Integer> stated(Profile profile, SixQuestion question) {
        return ProfileScores.stated(profile, question.question());
    }

    private static Html label(SixQuestion question) {
        return Html.span("second", Html.text(String.valueOf(question.number())))
                .plus(Html.text(" " + question.label()));
    }

    /** A row: whose profile it is, and what it shows for each question. */
    private record Line(Html who, Function<SixQuestion, Html> score) {}

    private Line line(Html who, Profile scored) {
        return new Line(who, question -> scores.number(stated(scored, question)));
    }

    /** All profiles below each other, when there is more than one. */
    Optional<DataTable> others() {
        List<Line> lines = new ArrayList<>();
        if (!profile.agreed().hasNoScores()) {
            lines.add(line(Html.strong(scribe.say("profiel.kolom.overeen")), profile.agreed()));
        }
        profile.positions().forEach(one -> lines.add(line(scribe.party(one.party()), one.profile())));
        profile.observations().forEach(one -> lines.add(line(observed(one), one.profile())));
        return lines.size() < 2 ? Optional.empty() : Optional.of(sideBySide(lines));
    }

    private Html observed(Observation observation) {
        String date = observation.date().value().map(this::date).orElse("");
        Html kind = Html.text(scribe.say("profiel.waarneming", date));
        return Html.lines(Html.text(observation.observer()), Html.span("second", kind));
    }

    private String date(PartialDate date) {
        return ", " + scribe.date(date);
    }

    private DataTable sideBySide(List<Line> lines) {
        String ideal = Formats.capital(scribe.say("radar.ideaal"));
        lines.add(0, new Line(Html.text(ideal), question -> Html.text(String.valueOf(question.ideal()))));
        Table<Line> table = scribe.table("profiel.naast", lines).styled("dense").column("profiel.wie", 28, Line::who);
        questions.forEach(question -> table.named(
                question.label(), Style.FIGURE, 12, line -> line.score().apply(question)));
        return table.filled();
    }
}
