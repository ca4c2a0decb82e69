package nl.expliciet.generator.view.sheet;

import java.util.ArrayList;
import java.util.List;
import nl.expliciet.generator.model.Nature;
import nl.expliciet.generator.model.Publication;
import nl.expliciet.generator.model.Source;
import nl.expliciet.generator.model.Stated;
import nl.expliciet.generator.text.RichText;
import nl.expliciet.generator.view.EditionWords;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.RenderContext;
import nl.expliciet.generator.view.Shorten;
import nl.expliciet.generator.view.sheet.CoverSheet.Section;

/** Composes the cover sheet of a dossier for one body. */
public final class CoverSheetComposer {
    private static final int SOURCES = 4;
    private static final int LONG = 150;
    private static final int SUMMARY = 260;
    private static final int TITLE = 160;

    private final RenderContext context;
    private final Subject subject;
    private final SheetVoice voice;

    /** A composer for one sheet. */
    public CoverSheetComposer(RenderContext context, Subject subject) {
        this.context = context;
        this.subject = subject;
        this.voice = new SheetVoice(context, subject.page());
    }

    /** The sheet. */
    public CoverSheet compose() {
        return Room.SIZES.stream()
                .map(this::sheet)
                .filter(Room::fits)
                .findFirst()
                .orElseGet(() -> sheet(Room.SIZES.get(Room.SIZES.size() - 1)));
    }

    private CoverSheet sheet(Room room) {
        String summary = subject.dossier()
                .identity()
                .summary()
                .value()
                .map(RichText::plain)
                .orElse("");
        Section costs = new SheetCosts(voice, subject, context.referenceDate().getYear()).section();
        return new CoverSheet(
                voice.messages().language().key(),
                Shorten.to(TITLE, subject.part().body().name()),
                subject.page().id(),
                Shorten.to(TITLE, subject.page().title()),
                subject.page().identity(),
                subject.page().standing(),
                subject.page().edition(),
                subject.page().version(),
                SheetVoice.sentences(SUMMARY, summary),
                new FrontSide(voice, subject, room).sections(costs),
                List.of(
                        new SheetQuestions(voice, context.knowledge(), subject).section(),
                        new Section("lezing", voice.say("oplegger.lezing"), false, reading(), "")));
    }

    /** On which reading of which sources the sheet rests. */
    private List<Html> reading() {
        List<Html> lines = new ArrayList<>();
        Nature nature = subject.dossier().identity().nature();
        lines.add(voice.plain(
                nature == Nature.OFFICIAL
                        ? voice.say("oplegger.lezing.officieel")
                        : voice.say("aard.zin." + nature.key())));
        if (nature == Nature.RECONSTRUCTION) {
            lines.add(voice.plain(voice.say("aard.redactie")));
        }
        subject.part()
                .dossier()
                .profile()
                .flatMap(profile -> profile.reading())
                .ifPresent(reading -> lines.add(
                        voice.plain(voice.say("oplegger.lezing.profiel", Shorten.to(LONG, reading.observer())))));
        List<Source> sources = subject.dossier().sources();
        if (sources.isEmpty()) {
            lines.add(voice.plain(voice.say("oplegger.lezing.geen-bronnen")));
        }
        lines.addAll(voice.first(SOURCES, sources.stream().map(this::source).toList(), "bronnen"));
        lines.add(voice.plain(
                voice.say("oplegger.lezing.versie", new EditionWords(voice.messages()).full(subject.edition()))));
        lines.add(voice.plain(whole()));
        return lines;
    }

    private Html source(Source source) {
        return voice.plain(voice.say("oplegger.lezing.bron", Shorten.to(LONG, source.title())));
    }

    /** Where all of it stands. */
    private String whole() {
        String address = subject.dossier()
                .publication()
                .value()
                .map(Publication::address)
                .flatMap(Stated::value)
                .orElse("");
        return address.isEmpty()
                ? voice.say("oplegger.lezing.dossier", subject.page().title())
                : voice.say(
                        "oplegger.lezing.adres",
                        subject.page().title(),
                        subject.page().address());
    }
}
