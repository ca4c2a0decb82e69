package nl.expliciet.generator.view.dossier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.expliciet.generator.chart.ForceField;
import nl.expliciet.generator.chart.Icon;
import nl.expliciet.generator.chart.PromiseMatrix;
import nl.expliciet.generator.model.Involvement;
import nl.expliciet.generator.model.Keyed;
import nl.expliciet.generator.model.Power;
import nl.expliciet.generator.model.Ref;
import nl.expliciet.generator.model.Stakeholder;
import nl.expliciet.generator.model.Stated;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.block.Block;
import nl.expliciet.generator.view.block.Block.SubHeading;
import nl.expliciet.generator.view.block.DataTable;
import nl.expliciet.generator.view.block.Figure;

/** Who matters to the challenge: who can help, hinder or block, who takes part and who must move (step 2). */
final class FieldOfForces {
    private final Scribe scribe;
    private final List<Stakeholder> players;

    FieldOfForces(Scribe scribe) {
        this.scribe = scribe;
        this.players = scribe.dossier().stakeholders();
    }

    /** The drawing and the table; nothing when nobody is named. */
    List<Block> blocks() {
        if (players.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(SubHeading.wide(scribe.say("krachten.kop"), "krachtenveld"));
        List<String> moving = players.stream()
                .filter(Stakeholder::moves)
                .map(one -> scribe.partyOrText(one.who()))
                .toList();
        if (!moving.isEmpty()) {
            blocks.add(scribe.lead(scribe.say("krachten.zin", scribe.formats().list(moving))));
        }
        blocks.add(new Figure(Html.chart(field()), key(!moving.isEmpty()), "full"));
        blocks.add(table());
        return blocks;
    }

    private Html key(boolean moving) {
        return moving ? Html.icon(Icon.LEADING).plus(Html.text("\u00a0" + scribe.say("krachten.moet"))) : Html.EMPTY;
    }

    private ForceField field() {
        List<Stated<Power>> powers = columns();
        List<Stated<Involvement>> involvements = rows();
        List<ForceField.Player> places = new ArrayList<>();
        for (Stakeholder player : players) {
            int row = involvements.indexOf(known(player.involvement()));
            for (Stated<Power> power : powers(player)) {
                places.add(new ForceField.Player(
                        powers.indexOf(power), row, scribe.partyOrText(player.who()), player.moves()));
            }
        }
        String names =
                players.stream().map(one -> scribe.partyOrText(one.who())).collect(Collectors.joining(", "));
        return new ForceField(
                scribe.say("krachten.alt", names), words(powers), words(involvements), places, PromiseMatrix.WIDE);
    }

    private List<Stated<Power>> columns() {
        return used(
                Power.values(),
                players.stream().flatMap(one -> powers(one).stream()).toList());
    }

    private List<Stated<Involvement>> rows() {
        return used(
                Involvement.values(),
                players.stream().map(one -> known(one.involvement())).toList());
    }

    /** All values of a closed list in their order, and unknown where that is needed. */
    private static <E extends Enum<E>> List<Stated<E>> used(E[] values, List<Stated<E>> needed) {
        List<Stated<E>> used =
                new ArrayList<>(Arrays.stream(values).map(Stated::of).toList());
        if (needed.contains(Stated.<E>unknown())) {
            used.add(Stated.unknown());
        }
        return used;
    }

    private static List<Stated<Power>> powers(Stakeholder player) {
        return player.powers()
                .value()
                .map(all -> all.stream().map(Stated::of).toList())
                .orElse(List.of(Stated.unknown()));
    }

    /** What was left out is not known either. */
    private static <T> Stated<T> known(Stated<T> stated) {
        return stated.value().map(Stated::of).orElse(Stated.unknown());
    }

    private <E extends Enum<E> & Keyed> List<String> words(List<Stated<E>> values) {
        return values.stream()
                .map(one -> one.value().map(scribe::label).orElse(scribe.unknownWord()))
                .toList();
    }

    private DataTable table() {
        return scribe.table("krachten.kop", players)
                .column("krachten.wie", 17, one -> who(one))
                .column("krachten.kan", 13, one -> scribe.stated(one.powers(), this::list))
                .column("krachten.beweegt", 9, one -> scribe.statedLabel(one.mustMove()))
                .column("krachten.belangrijk", 18, one -> scribe.statedText(one.interest()))
                .column("krachten.vrees", 14, one -> scribe.statedText(one.fear()))
                .column("krachten.deelname", 17, one -> involvement(one))
                .column("bron", 12, one -> scribe.sources(one.sources()))
                .known();
    }

    private Html involvement(Stakeholder one) {
        return Html.lines(scribe.statedLabel(one.involvement()), scribe.statedText(one.explanation()));
    }

    private Html who(Stakeholder one) {
        return Ref.UNKNOWN.equals(one.who()) ? scribe.unknown() : Html.text(scribe.partyOrText(one.who()));
    }

    private Html list(List<Power> powers) {
        return Html.text(
                scribe.formats().list(powers.stream().map(scribe::label).toList()));
    }
}
