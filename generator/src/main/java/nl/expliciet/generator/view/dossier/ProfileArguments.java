package nl.expliciet.generator.view.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.expliciet.generator.knowledge.SixQuestion;
import nl.expliciet.generator.model.AgreementStatus;
import nl.expliciet.generator.model.ExplicitationAgreement;
import nl.expliciet.generator.model.Profile;
import nl.expliciet.generator.model.Score;
import nl.expliciet.generator.model.SixQuestionProfile;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.ParagraphNumber;
import nl.expliciet.generator.view.block.Block;
import nl.expliciet.generator.view.block.SubHeading;
import nl.expliciet.generator.view.block.TableBuilder;

/**
 * Why parties depart from the ideal type: each departure, and each score with an argument, in a numbered row. Where
 * nothing was agreed, what the first reading says with its scores.
 */
final class ProfileArguments {
    private final Scribe scribe;
    private final ProfileScores scores;
    private final boolean agreed;
    private final Profile shown;

    ProfileArguments(Scribe scribe) {
        this.scribe = scribe;
        this.scores = new ProfileScores(scribe);
        SixQuestionProfile profile = scribe.dossier().profile();
        this.agreed = !profile.agreed().hasNoScores() || profile.observations().isEmpty();
        this.shown = agreed ? profile.agreed() : profile.observations().get(0).profile();
    }

    List<Block> blocks() {
        String title = scribe.say(agreed ? "profiel.waarom" : "profiel.gelezen.titel");
        TableBuilder table = new TableBuilder(title)
                .column(scribe.say("alinea"), 6)
                .column(scribe.say("profiel.vraag"), 28)
                .column(scribe.say("profiel.afstand"), "nowrap", 11)
                .column(scribe.say(agreed ? "profiel.argument" : "profiel.zegt"), 43)
                .column(scribe.say("afspraak"), "nowrap", 12);
        scribe.context().knowledge().questions().forEach(question -> row(table, question));
        return table.isEmpty() ? List.of() : List.of(SubHeading.wide(title, "profiel-waarom"), table.build());
    }

    private void row(TableBuilder table, SixQuestion question) {
        Optional<Score> score = Optional.ofNullable(shown.scores().get(question.question()));
        boolean departs = agreed
                && score.flatMap(s -> s.score().value())
                        .filter(s -> s != question.ideal())
                        .isPresent();
        boolean argued = score.filter(s -> !s.argument().isAbsent()).isPresent();
        if (departs || argued) {
            ParagraphNumber number = scribe.nextNumber();
            table.anchored(
                    number.anchor(),
                    Html.span("second", Html.text(number.text())),
                    Html.text(question.label()),
                    scores.distance(score.orElseThrow().score(), question),
                    argument(score.orElseThrow(), question),
                    Html.joined(", ", agreements(question)));
        }
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
