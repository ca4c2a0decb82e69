package nl.expliciet.generator.view.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.expliciet.generator.knowledge.SixQuestion;
import nl.expliciet.generator.model.AgreementStatus;
import nl.expliciet.generator.model.ExplicitationAgreement;
import nl.expliciet.generator.model.Profile;
import nl.expliciet.generator.model.Ref;
import nl.expliciet.generator.model.Score;
import nl.expliciet.generator.model.SixQuestionProfile;
import nl.expliciet.generator.model.Stated;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.Numbering.ParagraphNumber;
import nl.expliciet.generator.view.block.Block;
import nl.expliciet.generator.view.block.Block.SubHeading;
import nl.expliciet.generator.view.block.DataTable;

/**
 * Why parties depart from the ideal type: each departure, and each score with an argument, in a numbered row. Where
 * nothing was agreed, what the first reading says with its scores.
 */
final class ProfileArguments {
    private final Scribe scribe;
    private final ProfileScores scores;
    private final boolean agreed;
    private final List<Shown> shown;

    ProfileArguments(Scribe scribe) {
        this.scribe = scribe;
        this.scores = new ProfileScores(scribe);
        SixQuestionProfile profile = scribe.dossier().profile();
        this.agreed = !profile.agreed().hasNoScores() || profile.reading().isEmpty();
        this.shown = (agreed
                        ? profile.agreements().stream().map(one -> new Shown(one.profile(), one.phase()))
                        : profile.reading().map(one -> new Shown(one.profile(), one.phase())).stream())
                .toList();
    }

    /** A profile whose arguments are told, and the phase it is of. */
    private record Shown(Profile profile, Stated<Ref> phase) {}

    List<Block> blocks() {
        List<Line> lines = shown.stream()
                .flatMap(one -> scribe.context().knowledge().questions().stream()
                        .flatMap(question -> line(one, question).stream()))
                .toList();
        if (lines.isEmpty()) {
            return List.of();
        }
        String key = agreed ? "profiel.waarom" : "profiel.gelezen.titel";
        DataTable table = scribe.table(key, lines)
                .anchored(line -> line.number().anchor())
                .column(
                        "alinea",
                        6,
                        line -> Html.span("second", Html.text(line.number().text())))
                .column(
                        "profiel.vraag",
                        28,
                        line -> scribe.inPhase(Html.text(line.question().label()), line.phase()))
                .narrow(
                        "profiel.afstand",
                        11,
                        line -> scores.distance(line.score().score(), line.question()))
                .column(
                        agreed ? "profiel.argument" : "profiel.zegt",
                        43,
                        line -> argument(line.score(), line.question()))
                .narrow("afspraak", 12, line -> Html.joined(", ", agreements(line.question())))
                .filled();
        return List.of(SubHeading.wide(scribe.say(key), "profiel-waarom"), table);
    }

    /** A row: a question with its score, and the number by which one cites it. */
    private record Line(ParagraphNumber number, SixQuestion question, Stated<Ref> phase, Score score) {}

    private Optional<Line> line(Shown one, SixQuestion question) {
        Optional<Score> score = Optional.ofNullable(one.profile().scores().get(question.question()));
        boolean departs = agreed
                && score.flatMap(s -> s.score().value())
                        .filter(s -> s != question.ideal())
                        .isPresent();
        boolean argued = score.filter(s -> !s.argument().isAbsent()).isPresent();
        return departs || argued
                ? score.map(s -> new Line(scribe.nextNumber(), question, one.phase(), s))
                : Optional.empty();
    }

    private Html argument(Score score, SixQuestion question) {
        if (score.argument().isAbsent()) {
            Html none = Html.strong(scribe.say("profiel.geen-argument"));
            return agreements(question).isEmpty()
                    ? none.plus(Html.text(" " + scribe.say("profiel.geen-afspraak")))
                    : none;
        }
        return Html.lines(scribe.statedText(score.argument()), scribe.sourcesInCell(score.sources()));
    }

    private List<Html> agreements(SixQuestion question) {
        List<Html> links = new ArrayList<>();
        for (ExplicitationAgreement agreement : scribe.dossier().agreements()) {
            boolean same = agreement
                    .question()
                    .value()
                    .filter(question.question()::equals)
                    .isPresent();
            if (same && agreement.status() == AgreementStatus.AGREED) {
                links.add(scribe.agreementLink(agreement.id()));
            }
        }
        return links;
    }
}
