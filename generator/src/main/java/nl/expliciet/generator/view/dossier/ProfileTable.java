package nl.expliciet.generator.view.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.expliciet.generator.knowledge.SixQuestion;
import nl.expliciet.generator.model.Observation;
import nl.expliciet.generator.model.PartialDate;
import nl.expliciet.generator.model.PartyPosition;
import nl.expliciet.generator.model.Profile;
import nl.expliciet.generator.model.SixQuestionProfile;
import nl.expliciet.generator.model.Stated;
import nl.expliciet.generator.view.Formats;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.block.DataTable;
import nl.expliciet.generator.view.block.TableBuilder;

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
        TableBuilder table = new TableBuilder(scribe.say("profiel.tabel"), "fixed")
                .column(scribe.say("profiel.kolom.vraag"), 38)
                .column(name, "nowrap", 22)
                .column(scribe.say("profiel.kolom.verschil"), "nowrap", 19)
                .figures(scribe.say("profiel.kolom.ideaal"), 16);
        for (SixQuestion question : questions) {
            Stated<Integer> score = ProfileScores.stated(shown, question.question());
            table.row(
                    label(question),
                    scores.dots(score),
                    scores.distance(score, question),
                    Html.text(String.valueOf(question.ideal())));
        }
        return table.build();
    }

    private static Html label(SixQuestion question) {
        return Html.span("second", Html.text(String.valueOf(question.number())))
                .plus(Html.text(" " + question.label()));
    }

    /** All profiles below each other, when there is more than one. */
    Optional<DataTable> others() {
        List<Html> names = new ArrayList<>();
        List<Profile> profiles = new ArrayList<>();
        if (!profile.agreed().hasNoScores()) {
            names.add(Html.strong(scribe.say("profiel.kolom.overeen")));
            profiles.add(profile.agreed());
        }
        for (PartyPosition position : profile.positions()) {
            names.add(scribe.party(position.party()));
            profiles.add(position.profile());
        }
        for (Observation observation : profile.observations()) {
            names.add(observed(observation));
            profiles.add(observation.profile());
        }
        return profiles.size() < 2 ? Optional.empty() : Optional.of(sideBySide(names, profiles));
    }

    private Html observed(Observation observation) {
        String date = observation.date().value().map(this::date).orElse("");
        Html kind = Html.text(scribe.say("profiel.waarneming", date));
        return Html.lines(Html.text(observation.observer()), Html.span("second", kind));
    }

    private String date(PartialDate date) {
        return ", " + scribe.formats().date(date);
    }

    private DataTable sideBySide(List<Html> names, List<Profile> profiles) {
        TableBuilder table = new TableBuilder(scribe.say("profiel.naast"), "dense");
        table.column(scribe.say("profiel.wie"), 28);
        questions.forEach(question -> table.figures(question.label(), 12));
        List<Html> ideal = new ArrayList<>(List.of(Html.text(Formats.capital(scribe.say("radar.ideaal")))));
        questions.forEach(question -> ideal.add(Html.text(String.valueOf(question.ideal()))));
        table.row("", "", ideal);
        for (int i = 0; i < profiles.size(); i++) {
            List<Html> cells = new ArrayList<>(List.of(names.get(i)));
            for (SixQuestion question : questions) {
                cells.add(scores.number(ProfileScores.stated(profiles.get(i), question.question())));
            }
            table.row("", "", cells);
        }
        return table.build();
    }
}
