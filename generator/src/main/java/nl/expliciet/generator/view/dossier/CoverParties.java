package nl.expliciet.generator.view.dossier;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.expliciet.generator.model.Party;
import nl.expliciet.generator.model.Tier;
import nl.expliciet.generator.view.Html;

/** Who takes part, by tier, on the first page; names that would fill the page are left to their chapter. */
final class CoverParties {
    /** Lines of tiers and names that fit above a box without money. */
    private static final int ROOM = 24;

    /** The same above a bar of money with its table, which is higher. */
    private static final int ROOM_ABOVE_MONEY = 19;

    /** Characters of one line. */
    private static final int LINE = 30;

    private final Scribe scribe;
    private final boolean crowded;

    CoverParties(Scribe scribe) {
        this.scribe = scribe;
        this.crowded = lines() > (scribe.insight().money().nothingKnown() ? ROOM : ROOM_ABOVE_MONEY);
    }

    /** Each tier is a line, and its names are set below it. */
    private int lines() {
        return scribe.dossier().parties().stream()
                .collect(Collectors.groupingBy(
                        Party::tier, Collectors.mapping(Party::introduced, Collectors.joining(", "))))
                .values()
                .stream()
                .mapToInt(names -> 1 + (names.length() + LINE - 1) / LINE)
                .sum();
    }

    List<CoverView.Storey> storeys(boolean government) {
        Map<Tier, List<String>> names = new EnumMap<>(Tier.class);
        List<String> unknown = new ArrayList<>();
        for (Party party : scribe.dossier().parties()) {
            Optional<Tier> tier = party.tier().value();
            if (tier.isEmpty()) {
                unknown.add(party.introduced());
            } else if (tier.get().isGovernment() == government) {
                names.computeIfAbsent(tier.get(), key -> new ArrayList<>()).add(party.introduced());
            }
        }
        List<CoverView.Storey> storeys = new ArrayList<>();
        names.forEach((tier, parties) -> storeys.add(storey(tier, parties)));
        if (!government && !unknown.isEmpty()) {
            storeys.add(new CoverView.Storey(scribe.say("voorblad.geld.rest"), shown(unknown)));
        }
        return storeys;
    }

    /** Where all names stand, when they are not here. */
    Html note(CoverLinks chapters) {
        return crowded ? chapters.sentence(scribe.say("voorblad.wie.namen", CoverLinks.PLACE), "opgave") : Html.EMPTY;
    }

    /** A party that goes by the name of its tier is named once. */
    private CoverView.Storey storey(Tier tier, List<String> parties) {
        String label = scribe.tier(tier);
        if (parties.size() > 1) {
            return new CoverView.Storey(label + " (" + parties.size() + ")", shown(parties));
        }
        String only = parties.get(0);
        boolean same = List.of(label, scribe.say("laag.meer." + tier.key())).contains(only);
        return same ? new CoverView.Storey(only, "") : new CoverView.Storey(label, shown(parties));
    }

    private String shown(List<String> names) {
        String joined = String.join(", ", names);
        return crowded && joined.length() > LINE ? "" : joined;
    }
}
