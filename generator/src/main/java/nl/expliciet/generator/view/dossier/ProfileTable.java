package nl.expliciet.generator.view.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.expliciet.generator.knowledge.SixQuestion;
import nl.expliciet.generator.model.Observation;
import nl.expliciet.generator.model.Profile;
import nl.expliciet.generator.model.Ref;
import nl.expliciet.generator.model.SixQuestionProfile;
import nl.expliciet.generator.model.Stated;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.block.DataTable;
import nl.expliciet.generator.view.block.DataTable.Style;
import nl.expliciet.generator.view.block.Table;

/** The numbers of the strips: the leading profile against the ideal type, and every other profile. */
final class ProfileTable {
    private static final int MOST_BESIDE = 4;

    /** What the first columns leave of the width, in percents. */
    private static final int REST = 45;

    private final Scribe scribe;
    private final ProfileScores scores;
    private final SixQuestionProfile profile;
    private final List<SixQuestion> questions;
    private final List<Other> others;

    ProfileTable(Scribe scribe) {
        this.scribe = scribe;
        this.scores = new ProfileScores(scribe);
        this.profile = scribe.dossier().profile();
        this.questions = scribe.context().knowledge().questions();
        this.others = others();
    }

    /** What the table is about: what was agreed, or how someone reads it when nothing was. */
    private Optional<Observation> read() {
        return profile.agreed().hasNoScores() ? profile.reading() : Optional.empty();
    }

    /** The agreed profile, or the first reading, beside the ideal type; and every other profile, when they are few. */
    DataTable main() {
        Profile shown = read().map(Observation::profile).orElse(profile.agreed());
        String name = read().map(Observation::observer).orElse(scribe.say("profiel.kolom.overeen"));
        Table<SixQuestion> table = scribe.table("profiel.tabel", questions)
                .styled("fixed")
                .column("profiel.kolom.vraag", 21, this::label)
                .figures("profiel.kolom.ideaal", 8, question -> Html.text(String.valueOf(question.ideal())))
                .named(name, Style.NARROW, 15, question -> scores.dots(stated(shown, question)))
                .narrow("profiel.kolom.verschil", 11, question -> scores.distance(stated(shown, question), question));
        if (areFew()) {
            others.forEach(one -> table.named(
                    one.name(),
                    Style.FIGURE,
                    Math.min(12, REST / others.size()),
                    question -> scores.number(stated(one.profile(), question))));
        }
        return table.filled();
    }

    private boolean areFew() {
        return others.size() <= MOST_BESIDE;
    }

    private static Stated<Integer> stated(Profile profile, SixQuestion question) {
        return ProfileScores.stated(profile, question.question());
    }

    private Html label(SixQuestion question) {
        String number = String.valueOf(question.number());
        return Html.span("second", scribe.model().of(number, question.question().key()))
                .plus(Html.text(" " + question.label()));
    }

    /** All profiles below each other, when they are too many to stand beside the first. */
    Optional<DataTable> below() {
        return areFew() ? Optional.empty() : Optional.of(sideBySide());
    }

    /** Whose profile it is beside the one that the table is about, and what it says. */
    private record Other(String name, Profile profile) {}

    private List<Other> others() {
        List<Other> others = new ArrayList<>();
        profile.agreements().stream()
                .filter(one -> !profile.leading().equals(Optional.of(one)))
                .forEach(one -> others.add(other(scribe.say("profiel.kolom.overeen"), one.phase(), one.profile())));
        profile.observations().stream()
                .filter(one -> !read().equals(Optional.of(one)))
                .forEach(one -> others.add(other(one.observer(), one.phase(), one.profile())));
        profile.positions()
                .forEach(one -> others.add(other(scribe.partyName(one.party()), one.phase(), one.profile())));
        others.removeIf(one -> one.profile().scores().isEmpty());
        return others;
    }

    private Other other(String name, Stated<Ref> phase, Profile said) {
        return new Other(scribe.inPhase(name, phase), said);
    }

    private DataTable sideBySide() {
        Table<Other> table = scribe.table("profiel.naast", others)
                .styled("dense")
                .column("profiel.wie", 28, one -> Html.text(one.name()));
        questions.forEach(question ->
                table.named(question.label(), Style.FIGURE, 12, one -> scores.number(stated(one.profile(), question))));
        return table.filled();
    }
}
