package nl.expliciet.generator.view.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.expliciet.generator.across.Contribution;
import nl.expliciet.generator.insight.Coverage;
import nl.expliciet.generator.insight.Departure;
import nl.expliciet.generator.insight.ExpectationGap;
import nl.expliciet.generator.insight.OverdueItem;
import nl.expliciet.generator.knowledge.CheckQuestion;
import nl.expliciet.generator.knowledge.Knowledge;
import nl.expliciet.generator.model.ProfileQuestion;
import nl.expliciet.generator.model.Ref;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.Shorten;
import nl.expliciet.generator.view.dossier.DossierLinks;
import nl.expliciet.generator.view.sheet.CoverSheet.Section;

/**
 * Three questions worth putting. There are four piles: what is disputed, what is late (oldest first), what is open (the
 * widest expectation gap first, then check questions of the leading perspective, then others) and what departs from the
 * ideal type (without an argument first, then the furthest). The first of each pile is taken in that order, then the second
 * of each, until there are three.
 */
record SheetQuestions(SheetVoice voice, Knowledge knowledge, Subject subject) {
    private static final int ASKED = 3;
    private static final int LONG = 140;

    Section section() {
        List<Html> questions = chosen();
        String kind = "oplegger.aan." + subject.part().body().kind().key();
        String title = questions.size() == ASKED
                ? voice.say("oplegger.vragen", voice.say(kind))
                : voice.say("oplegger.vragen.minder", voice.say(kind));
        return questions.isEmpty()
                ? new Section("vragen", title, false, List.of(voice.plain(voice.say("oplegger.vragen.geen"))), "")
                : new Section("vragen", title, true, questions, voice.say("oplegger.vragen.regel"));
    }

    private List<Html> chosen() {
        List<List<Html>> piles = List.of(
                called("betwist", disputed()),
                called("te-laat", late()),
                called("open", open()),
                called("wijkt-af", departing()));
        int deepest = piles.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, deepest)
                .boxed()
                .flatMap(depth ->
                        piles.stream().filter(pile -> pile.size() > depth).map(pile -> pile.get(depth)))
                .limit(ASKED)
                .toList();
    }

    private List<Html> called(String pile, List<Html> questions) {
        Html name = Html.strong(voice.say("oplegger.stapel." + pile) + ": ");
        return questions.stream().map(name::plus).toList();
    }

    private Html question(String text, String anchor, String place) {
        return Html.all(
                voice.plain(text + " "),
                Html.span("second", voice.plain(voice.say("oplegger.vraag.zie") + " ")),
                voice.link(anchor, place));
    }

    private Html about(String key, Contribution.Agreement agreement) {
        String text = voice.say(key, agreement.id(), Shorten.to(LONG, agreement.title()));
        return question(text, DossierLinks.agreement(agreement.id()), voice.paragraphOf(agreement.id()));
    }

    private List<Html> disputed() {
        return subject.part().disputed().stream()
                .map(one -> about("oplegger.vraag.betwist", one))
                .toList();
    }

    private List<Html> late() {
        return subject.part().overdue().stream()
                .sorted(Comparator.comparing(OverdueItem::since))
                .map(this::late)
                .toList();
    }

    private Html late(OverdueItem item) {
        String since = voice.date(item.since());
        String title = Shorten.to(LONG, item.title());
        return switch (item.kind()) {
            case AGREEMENT ->
                question(
                        voice.say("oplegger.vraag.afspraak", item.id(), title, since),
                        DossierLinks.agreement(item.id()),
                        voice.paragraphOf(item.id()));
            case RECOMMENDATION ->
                question(
                        voice.say("oplegger.vraag.aanbeveling", item.id(), title, since),
                        DossierLinks.recommendation(item.id()),
                        voice.say("oplegger.aanbeveling", item.id()));
            case MOMENT ->
                question(voice.say("oplegger.vraag.moment", title, since), "agenda", voice.chapter("agenda"));
            case RECALIBRATION ->
                question(voice.say("oplegger.vraag.herijking", since), "aandacht", voice.chapter("aandacht"));
        };
    }

    private List<Html> open() {
        Stream<Html> gaps = subject.insight().openGaps().stream()
                .sorted(Comparator.comparing(ExpectationGap::difference).reversed())
                .map(this::gap);
        Stream<Html> questions = subject.insight().coverage().stream().flatMap(list -> openIn(list).stream());
        return Stream.concat(gaps, questions).toList();
    }

    private Html gap(ExpectationGap gap) {
        String text = voice.say(
                "oplegger.vraag.kloof",
                label(gap.question()),
                named(gap.highest()),
                gap.highestScore(),
                named(gap.lowest()),
                gap.lowestScore());
        String anchor = DossierLinks.gap(gap);
        return question(text, anchor, voice.paragraphIn("profiel", anchor));
    }

    private String named(Ref party) {
        return voice.formats().named(voice.party(subject.part().dossier(), party));
    }

    private List<Html> openIn(Coverage list) {
        List<Html> open = new ArrayList<>();
        for (int i = 0; i < list.total(); i++) {
            if (list.states().get(i) == Coverage.State.OPEN) {
                CheckQuestion asked = list.list().questions().get(i);
                open.add(question(
                        voice.say("oplegger.vraag.open", Shorten.to(LONG, asked.text())),
                        DossierLinks.question(asked.id()),
                        voice.say("oplegger.checkvraag", asked.id())));
            }
        }
        return open;
    }

    private List<Html> departing() {
        return subject.insight().departures().stream()
                .sorted(Comparator.comparing(Departure::argued).thenComparing(one -> -Math.abs(one.distance())))
                .map(this::departure)
                .toList();
    }

    private Html departure(Departure departure) {
        String text = voice.say(
                departure.argued() ? "oplegger.vraag.wijkt-af" : "oplegger.vraag.wijkt-af.kaal",
                label(departure.question()),
                departure.score(),
                departure.ideal());
        return question(text, "profiel", voice.chapter("profiel"));
    }

    private String label(ProfileQuestion question) {
        return knowledge.question(question).label().replace("\u00ad", "");
    }
}
