package nl.expliciet.generator.view.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.expliciet.generator.model.Party;
import nl.expliciet.generator.model.Ref;
import nl.expliciet.generator.model.Role;
import nl.expliciet.generator.model.Roles;
import nl.expliciet.generator.model.Stated;
import nl.expliciet.generator.view.Formats;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.block.Block;
import nl.expliciet.generator.view.block.Block.SubHeading;
import nl.expliciet.generator.view.block.DataTable;

/** Who takes part, in which role, with what, and before which body; what many share is said once below the table. */
final class PartyTable {
    /** From this number of parties on, what they share stands below the table. */
    private static final int MANY = 3;

    private final Scribe scribe;
    private final List<Party> parties;
    private final Map<Html, List<Ref>> entries;
    private final Map<Html, List<Ref>> exits;
    private final Map<Html, List<Ref>> sources;

    PartyTable(Scribe scribe) {
        this.scribe = scribe;
        this.parties = scribe.dossier().parties();
        this.entries = shared(this::entry);
        this.exits = shared(this::exit);
        this.sources = shared(this::source);
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(SubHeading.wide(scribe.say("opgave.partijen"), "partijen"));
        blocks.add(table());
        shared("partij.toetreding.samen", entries, blocks);
        shared("partij.uittreding.samen", exits, blocks);
        shared("partij.bron.samen", sources, blocks);
        unknown("partij.toetreding.onbekend", Party::entry, blocks);
        unknown("partij.uittreding.onbekend", Party::exit, blocks);
        return blocks;
    }

    private DataTable table() {
        return scribe.table("opgave.partijen", parties)
                .anchored(party -> DossierLinks.party(party.id()))
                .column("partij", 25, this::name)
                .column("partij.rol", 13, party -> roles(party.roles()))
                .column("partij.inbreng", 28, this::contribution)
                .column("partij.orgaan", 20, party -> scribe.stated(party.body(), scribe::body))
                .column("bron", 14, party -> sources.containsKey(source(party)) ? Html.EMPTY : source(party))
                .known();
    }

    /** A party with its tier, unless its name says that: {@code Gemeente Aldervoort}, {@code Provincies}. */
    private Html name(Party party) {
        Html name = Html.text(party.introduced());
        boolean said = party.tier()
                .value()
                .map(tier -> Formats.small(scribe.label(tier)))
                .filter(tier -> Formats.small(party.name()).startsWith(tier))
                .isPresent();
        return said ? name : name.plus(second(scribe.statedLabel(party.tier())));
    }

    private Html roles(Roles roles) {
        List<Html> lines = new ArrayList<>(List.of(roles(roles.whole())));
        roles.perPhase().forEach((phase, some) -> {
            lines.add(Html.span("second", Html.text(scribe.phaseName(phase) + ":")));
            lines.add(roles(some));
        });
        return Html.lines(lines);
    }

    private Html roles(Stated<List<Role>> roles) {
        return scribe.stated(
                roles, some -> Html.text(some.stream().map(scribe::label).collect(Collectors.joining(", "))));
    }

    /** What a party contributes; and since when and how it may leave, where it is alone or nearly alone in that. */
    private Html contribution(Party party) {
        Html entry = own("partij.toetreding", entry(party), entries);
        Html exit = own("partij.uittreding", exit(party), exits);
        Html membership = Html.joined(". ", List.of(entry, exit));
        Html contribution = scribe.statedText(party.contribution());
        return membership.isEmpty() ? contribution : contribution.plus(second(membership));
    }

    private Html entry(Party party) {
        return scribe.statedDate(party.entry());
    }

    private Html exit(Party party) {
        return scribe.statedText(party.exit());
    }

    private Html source(Party party) {
        return scribe.sources(party.sources());
    }

    private Html own(String key, Html said, Map<Html, List<Ref>> elsewhere) {
        return said.isEmpty() || said.isUnknown() || elsewhere.containsKey(said) ? Html.EMPTY : labelled(key, said);
    }

    private Html labelled(String key, Html said) {
        return Html.text(scribe.say(key) + " ").plus(said);
    }

    /** What many parties say alike, with who they are. */
    private Map<Html, List<Ref>> shared(Function<Party, Html> told) {
        Map<Html, List<Ref>> shared = new LinkedHashMap<>();
        for (Party party : parties) {
            Html said = told.apply(party);
            if (!said.isEmpty() && !said.isUnknown()) {
                shared.computeIfAbsent(said, key -> new ArrayList<>()).add(new Ref(party.id()));
            }
        }
        shared.values().removeIf(some -> some.size() < MANY);
        return shared;
    }

    private void shared(String key, Map<Html, List<Ref>> shared, List<Block> blocks) {
        shared.forEach((said, some) -> blocks.add(
                scribe.legend(scribe.parties(some).plus(Html.text(" ")).plus(labelled(key, said)))));
    }

    /** Of which parties something is unknown: said once below the table. */
    private void unknown(String key, Function<Party, Stated<?>> told, List<Block> blocks) {
        List<Ref> some = parties.stream()
                .filter(party -> told.apply(party).isUnknown())
                .map(party -> new Ref(party.id()))
                .toList();
        if (!some.isEmpty()) {
            String names = scribe.parties(some).words();
            blocks.add(scribe.legend(Html.text(scribe.say(key, names))));
        }
    }

    private static Html second(Html content) {
        return Html.tag("div.second", content);
    }
}
