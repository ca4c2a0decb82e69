package nl.expliciet.generator.view.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.expliciet.generator.chart.AddressCode;
import nl.expliciet.generator.chart.Roof;
import nl.expliciet.generator.model.AgreementStatus;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.voice.Icons;

/** Composes the first page of a dossier. */
final class CoverComposer {
    /** Longer addresses give a code too fine to read from paper. */
    private static final int LONGEST_ADDRESS = 300;

    private final Scribe scribe;
    private final CoverLinks chapters;

    CoverComposer(Scribe scribe, List<ChapterView> chapters) {
        this.scribe = scribe;
        this.chapters = new CoverLinks(scribe, chapters);
    }

    CoverView compose() {
        CoverParties parties = new CoverParties(scribe);
        CoverProfile profile = new CoverProfile(scribe);
        return new CoverView(
                scribe.nextNumber(),
                scribe.statedText(scribe.dossier().identity().summary()),
                new Html.Picture(Roof.drawing(), Html.Picture.Role.ROOF),
                parties.storeys(true),
                parties.storeys(false),
                parties.note(chapters),
                counts(),
                agreedNote(),
                profile.note(),
                profile.radar(),
                new CoverAttention(scribe, chapters).items(),
                new CoverDecision(scribe).next(),
                new CoverMoney(scribe).money(),
                code());
    }

    private Html code() {
        return scribe.dossier()
                .publication()
                .value()
                .flatMap(publication -> publication.page(scribe.dossier().id()))
                .filter(address -> address.length() <= LONGEST_ADDRESS)
                .<Html>map(address -> Html.chart(new AddressCode(scribe.say("voorblad.code", address), address)))
                .orElse(Html.EMPTY);
    }

    /** A reconstruction that names no proposals does not say that there are none. */
    private List<CoverView.Count> counts() {
        return Stream.of(AgreementStatus.AGREED, AgreementStatus.PROPOSED, AgreementStatus.DESCRIBED)
                .filter(status -> isExpected(status) || scribe.insight().count(status) > 0)
                .map(this::count)
                .toList();
    }

    private boolean isExpected(AgreementStatus status) {
        return status.isPromise() && !scribe.isSilent();
    }

    private CoverView.Count count(AgreementStatus status) {
        String word = scribe.label(status).toLowerCase(Locale.ROOT);
        return new CoverView.Count(String.valueOf(scribe.insight().count(status)), Icons.status(status, word));
    }

    private Html agreedNote() {
        int total = scribe.dossier().agreements().size();
        if (total == 0) {
            return Html.text(scribe.say(scribe.isSilent() ? "voorblad.afspraken-onbekend" : "voorblad.geen-afspraken"));
        }
        List<String> others = new ArrayList<>();
        for (AgreementStatus status :
                List.of(AgreementStatus.DISPUTED, AgreementStatus.REVISED, AgreementStatus.LAPSED)) {
            int number = scribe.insight().count(status);
            if (number > 0) {
                others.add(number + " " + scribe.label(status).toLowerCase(Locale.ROOT));
            }
        }
        String further = others.isEmpty()
                ? ""
                : scribe.say("voorblad.verder", scribe.formats().list(others)) + " ";
        String all = scribe.count("voorblad.alle", total, CoverLinks.PLACE);
        return Html.text(further).plus(chapters.sentence(all, "afspraken"));
    }
}
