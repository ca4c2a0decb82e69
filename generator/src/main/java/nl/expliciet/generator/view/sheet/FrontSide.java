package nl.expliciet.generator.view.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.expliciet.generator.across.Contribution;
import nl.expliciet.generator.across.Participation;
import nl.expliciet.generator.across.Participation.Direction;
import nl.expliciet.generator.chart.Icon;
import nl.expliciet.generator.format.ArrangementFormat;
import nl.expliciet.generator.model.AgreementStatus;
import nl.expliciet.generator.model.Consultation;
import nl.expliciet.generator.model.DecisionMoment;
import nl.expliciet.generator.model.MomentKind;
import nl.expliciet.generator.model.NamedText;
import nl.expliciet.generator.model.Nature;
import nl.expliciet.generator.model.PartialDate;
import nl.expliciet.generator.model.Party;
import nl.expliciet.generator.model.Ref;
import nl.expliciet.generator.text.RichText;
import nl.expliciet.generator.view.Formats;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.Shorten;
import nl.expliciet.generator.view.changes.SinceDecision;
import nl.expliciet.generator.view.sheet.CoverSheet.Section;
import nl.expliciet.generator.view.voice.Icons;

/** The front: what is asked, what it costs, what was promised, what influence there is and what changed, as far as there is room. */
record FrontSide(SheetVoice voice, Subject subject, Room room) {
    private static final int TERMS = 150;

    List<Section> sections(Section costs) {
        return List.of(
                section("gevraagd", asked()),
                costs,
                section("beloofd", promised()),
                section("ontvangen", received()),
                section("invloed", influence()),
                section("veranderd", changed()));
    }

    private Section section(String id, List<Html> lines) {
        return new Section(id, voice.say("oplegger." + id), false, lines, "");
    }

    private List<Html> asked() {
        List<DecisionMoment> asked =
                subject.upcoming().stream().filter(DecisionMoment::isAsked).toList();
        if (!asked.isEmpty()) {
            return voice.first(room.items(), asked.stream().map(this::moment).toList(), "agenda");
        }
        List<Html> lines = new ArrayList<>(List.of(voice.plain(nothing("oplegger.gevraagd.niets"))));
        lines.addAll(subject.upcoming().stream()
                .limit(room.items())
                .map(this::moment)
                .toList());
        return voice.first(room.items(), lines, "agenda");
    }

    private Html moment(DecisionMoment moment) {
        String kind = moment.kind().value().map(voice::label).orElse(voice.say("orgaan.moment"));
        String why = moment.explanation().value().map(RichText::plain).orElse("");
        return Html.all(
                Html.strong(voice.date(moment.date().value().orElseThrow())),
                voice.plain(" · " + kind + ": "),
                voice.link("agenda", Shorten.to(room.words(), moment.title())),
                voice.plain(why.isEmpty() ? "" : ". " + SheetVoice.sentences(room.words(), why)));
    }

    /** Where a reconstruction names nothing, nothing is known. */
    private String nothing(String key) {
        boolean silent = subject.dossier().identity().nature() == Nature.RECONSTRUCTION;
        return voice.say(silent ? "orgaan.silent" : key);
    }

    private List<Html> promised() {
        return promises(Stream.of(Direction.GIVEN, Direction.MUTUAL));
    }

    /** What both sides promised stands with our own promises already. */
    private List<Html> received() {
        int mutual = subject.part().promises(Direction.MUTUAL).size();
        if (mutual == 0) {
            return promises(Stream.of(Direction.RECEIVED));
        }
        List<Html> lines = new ArrayList<>(
                subject.part().promises(Direction.RECEIVED).isEmpty()
                        ? List.of()
                        : promises(Stream.of(Direction.RECEIVED)));
        lines.add(voice.plain(voice.count("oplegger.ontvangen.wederzijds", mutual)));
        return lines;
    }

    /** What is late or disputed first, then what has to be looked at first. */
    private List<Html> promises(Stream<Direction> directions) {
        Participation part = subject.part();
        Comparator<Contribution.Agreement> urgent = Comparator.comparing((Contribution.Agreement one) -> !one.late())
                .thenComparing(one -> one.status() != AgreementStatus.DISPUTED)
                .thenComparing(one ->
                        one.revisitBefore().value().map(PartialDate::text).orElse("9"));
        List<Html> lines = directions
                .flatMap(direction -> part.promises(direction).stream())
                .sorted(urgent)
                .map(this::promise)
                .toList();
        return lines.isEmpty()
                ? List.of(voice.plain(nothing("oplegger.beloofd.niets")))
                : voice.first(room.items(), lines, "afspraken");
    }

    private Html promise(Contribution.Agreement agreement) {
        String opening = agreement.opening();
        return Html.all(
                mark(agreement),
                voice.agreement(agreement.id(), agreement.title()),
                voice.plain(opening.isEmpty() ? ". " : ": " + SheetVoice.sentences(room.words(), opening) + " "),
                Html.span("second", voice.plain("(" + Shorten.to(TERMS, Formats.small(terms(agreement))) + ")")));
    }

    private Html mark(Contribution.Agreement agreement) {
        if (agreement.late()) {
            return Icons.marked(Icon.LATE, "attention", voice.say("te-laat")).plus(voice.plain(": "));
        }
        return agreement.status() == AgreementStatus.AGREED
                ? Html.EMPTY
                : Icons.status(agreement.status(), voice.label(agreement.status()))
                        .plus(voice.plain(": "));
    }

    private String terms(Contribution.Agreement agreement) {
        Direction direction = subject.part().direction(agreement);
        String side =
                direction == Direction.GIVEN ? "promised" : direction == Direction.RECEIVED ? "received" : "mutual";
        List<Ref> known = subject.part().who(agreement).stream()
                .filter(ref -> !ref.isUnknown())
                .toList();
        String who = known.isEmpty()
                ? voice.say("orgaan." + side + ".unknown")
                : voice.say(
                        "orgaan." + side + ".who", voice.parties(subject.part().dossier(), known));
        return agreement
                .revisitBefore()
                .value()
                .map(date -> who + "; " + Formats.small(voice.say("orgaan.revisit", voice.date(date))))
                .orElse(who);
    }

    private List<Html> influence() {
        List<Html> lines = new ArrayList<>();
        subject.dossier().moments().stream()
                .filter(moment -> subject.isOfBody(moment.body())
                        && subject.insight().upcoming().contains(moment))
                .filter(moment ->
                        moment.kind().value().filter(MomentKind::isAsked).isEmpty())
                .findFirst()
                .ifPresent(moment -> lines.add(moment(moment)));
        subject.dossier().politics().texts().stream()
                .filter(text -> !text.key().equals("richting"))
                .sorted(Comparator.comparing(text -> !text.key().equals("bijsturing")))
                .forEach(text -> politics(lines, text));
        subject.dossier().parties().stream()
                .filter(party -> subject.isOurs(new Ref(party.id())))
                .forEach(party -> exit(lines, party));
        subject.dossier().consultations().stream()
                .filter(view -> subject.isOfBody(view.body()))
                .reduce((first, last) -> last)
                .ifPresent(view -> lines.add(voice.plain(view(view))));
        return lines.isEmpty()
                ? List.of(voice.plain(nothing("oplegger.invloed.niets")))
                : voice.first(room.items(), lines, "opgave");
    }

    private void politics(List<Html> lines, NamedText text) {
        String name = voice.messages()
                .name(
                        ArrangementFormat.POLITICS,
                        ArrangementFormat.POLITICS.key(text.key()).orElseThrow());
        text.text().value().ifPresent(words -> lines.add(named(name, words.plain())));
    }

    private void exit(List<Html> lines, Party party) {
        party.exit()
                .value()
                .ifPresent(words -> lines.add(named(voice.say("oplegger.uittreden", party.name()), words.plain())));
    }

    private Html named(String name, String words) {
        return Html.strong(name + ": ").plus(voice.plain(SheetVoice.sentences(room.words(), words)));
    }

    private String view(Consultation view) {
        String date = view.date().value().map(voice::date).orElse(voice.unknownWord());
        String outcome = view.outcome().value().map(voice::label).orElse(voice.unknownWord());
        return voice.say("oplegger.zienswijze", date, Formats.small(outcome));
    }

    private List<Html> changed() {
        if (subject.since().isEmpty()) {
            boolean decided = subject.dossier().moments().stream()
                    .anyMatch(moment -> subject.isOfBody(moment.body())
                            && moment.isDecision()
                            && moment.outcome().value().isPresent());
            return List.of(voice.plain(voice.say(decided ? "oplegger.veranderd.onbekend" : "oplegger.veranderd.geen")));
        }
        SinceDecision since = subject.since().get();
        List<Html> lines = new ArrayList<>();
        lines.add(voice.plain(voice.say("oplegger.veranderd.sinds", voice.date(since.date()), since.sum())));
        since.lines().stream()
                .limit(room.items())
                .map(line -> voice.plain(Shorten.to(room.words(), line)))
                .forEach(lines::add);
        if (since.lines().size() > room.items()) {
            lines.add(Html.span("second", voice.plain(voice.say("oplegger.veranderd.meer"))));
        }
        return lines;
    }
}
