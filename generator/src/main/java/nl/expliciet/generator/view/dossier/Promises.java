package nl.expliciet.generator.view.dossier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.expliciet.generator.chart.PromiseMatrix;
import nl.expliciet.generator.model.AgreementStatus;
import nl.expliciet.generator.model.ExplicitationAgreement;
import nl.expliciet.generator.model.Party;
import nl.expliciet.generator.model.Ref;
import nl.expliciet.generator.view.Formats;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.block.Block;
import nl.expliciet.generator.view.block.Block.SubHeading;
import nl.expliciet.generator.view.block.DataTable;
import nl.expliciet.generator.view.block.Figure;
import nl.expliciet.generator.view.voice.Icons;

/** Who promises whom: how many agreements of each status run from one party to another. */
final class Promises {
    private static final int MOST_NAMED = 2;

    /** From this number on all other parties go by one name. */
    private static final int MANY = 3;

    private final Scribe scribe;
    private final List<ExplicitationAgreement> agreements;
    private final List<Party> parties;
    private final Map<Integer, Map<AgreementStatus, Integer>> cells = new TreeMap<>();

    Promises(Scribe scribe) {
        this.scribe = scribe;
        this.agreements = scribe.dossier().agreements().stream()
                .filter(agreement -> agreement.status().isPromise())
                .toList();
        this.parties =
                scribe.dossier().parties().stream().filter(this::isInvolved).toList();
        agreements.forEach(this::add);
    }

    /** Whether a party promises another something or is promised something: others would be empty rows and columns. */
    private boolean isInvolved(Party party) {
        Ref ref = new Ref(party.id());
        return agreements.stream()
                .anyMatch(a -> isPromise(a.promisedBy(), a.promisedTo(), ref)
                        || isPromise(a.promisedTo(), a.promisedBy(), ref));
    }

    private static boolean isPromise(List<Ref> side, List<Ref> otherSide, Ref party) {
        return side.contains(party) && otherSide.stream().anyMatch(other -> !other.equals(party));
    }

    private boolean isWhole() {
        return parties.size() == scribe.dossier().parties().size();
    }

    private void add(ExplicitationAgreement agreement) {
        for (Ref from : agreement.promisedBy()) {
            for (Ref to : agreement.promisedTo()) {
                int row = index(from);
                int column = index(to);
                if (row >= 0 && column >= 0 && row != column) {
                    cells.computeIfAbsent(row * parties.size() + column, key -> new EnumMap<>(AgreementStatus.class))
                            .merge(agreement.status(), 1, Integer::sum);
                }
            }
        }
    }

    private int index(Ref ref) {
        return parties.stream().map(Party::id).toList().indexOf(ref.id());
    }

    /** The chart, a sentence and the same numbers; nothing when no agreement names two parties. */
    List<Block> blocks() {
        if (cells.size() < 2) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new SubHeading(scribe.say("beloften.kop"), "beloften"));
        Optional<String> sentence = sentence();
        sentence.ifPresent(words -> blocks.add(scribe.lead(words)));
        if (sentence.isPresent() && isEven()) {
            return blocks;
        }
        List<String> names = parties.stream().map(Party::called).toList();
        PromiseMatrix matrix = new PromiseMatrix(
                scribe.say("beloften.alt.figuur"),
                scribe.say("beloften.van"),
                scribe.say("beloften.aan"),
                names,
                cells.entrySet().stream().map(this::cell).toList(),
                PromiseMatrix.WIDE);
        blocks.add(new Figure(Html.chart(matrix), key(), ""));
        blocks.add(table());
        return blocks;
    }

    /** Who promises most, counted in what is agreed; a tie of three or more names no one. Empty when nothing is agreed. */
    private Optional<String> sentence() {
        List<Long> given = parties.stream().map(this::given).toList();
        long most = given.stream().mapToLong(Long::longValue).max().orElse(0);
        if (most == 0) {
            return Optional.empty();
        }
        List<String> names = IntStream.range(0, parties.size())
                .filter(party -> given.get(party) == most)
                .mapToObj(party -> parties.get(party).called())
                .toList();
        if (names.size() == scribe.dossier().parties().size()) {
            return Optional.of(scribe.say("beloften.gelijk"));
        }
        return Optional.of(
                names.size() > MOST_NAMED
                        ? scribe.say(
                                "beloften.gedeeld",
                                Formats.capital(scribe.formats().inWords(names.size())))
                        : scribe.say(
                                "beloften.zin",
                                scribe.formats()
                                        .list(names.stream()
                                                .map(scribe.formats()::named)
                                                .toList())));
    }

    private long given(Party party) {
        return agreements.stream()
                .filter(agreement -> agreement.status() == AgreementStatus.AGREED)
                .filter(agreement -> agreement.promisedBy().contains(new Ref(party.id())))
                .count();
    }

    /** True when every party promises every other the same: a matrix would say nothing. */
    private boolean isEven() {
        int pairs = parties.size() * (parties.size() - 1);
        return isWhole() && cells.size() == pairs && new HashSet<>(cells.values()).size() == 1;
    }

    private PromiseMatrix.Cell cell(Map.Entry<Integer, Map<AgreementStatus, Integer>> cell) {
        List<PromiseMatrix.Count> counts = new ArrayList<>();
        cell.getValue().forEach((status, number) -> counts.add(new PromiseMatrix.Count(Icons.icon(status), number)));
        return new PromiseMatrix.Cell(cell.getKey() / parties.size(), cell.getKey() % parties.size(), counts);
    }

    /** What the shapes mean that the matrix holds, and how to read it. */
    private Html key() {
        Html key = Html.EMPTY;
        for (AgreementStatus status : AgreementStatus.values()) {
            if (cells.values().stream().anyMatch(counts -> counts.containsKey(status))) {
                key = key.plus(Html.icon(Icons.icon(status))).plus(Html.text("\u00a0" + word(status) + " \u00a0 "));
            }
        }
        return key.plus(
                Html.text(scribe.say("beloften.uitleg") + (isWhole() ? "" : " " + scribe.say("beloften.zonder"))));
    }

    private String word(AgreementStatus status) {
        return scribe.label(status).toLowerCase(Locale.ROOT);
    }

    /** A row: what a party promises some others. */
    private record Line(String from, List<Ref> to, Map<AgreementStatus, Integer> counts) {}

    /** On paper the drawing says the same: there the table is for who does not see it. */
    private DataTable table() {
        List<Line> lines = new ArrayList<>();
        for (int from = 0; from < parties.size(); from++) {
            String name = parties.get(from).name();
            receivers(from).forEach((counts, to) -> lines.add(new Line(name, to, counts)));
        }
        return scribe.table("beloften.alt", lines)
                .styled("spoken")
                .column("beloften.van", 30, line -> Html.text(line.from()))
                .column("beloften.aan", 30, line -> receivers(line.to()))
                .column("beloften.aantal", 40, line -> words(line.counts()))
                .filled();
    }

    private Html receivers(List<Ref> to) {
        boolean allOthers =
                to.size() >= MANY && to.size() == scribe.dossier().parties().size() - 1;
        return allOthers ? Html.text(scribe.say("alle-overige-partijen")) : scribe.parties(to);
    }

    /** Whom a party promises, together where the counts are the same: a row for every pair would fill pages. */
    private Map<Map<AgreementStatus, Integer>, List<Ref>> receivers(int from) {
        Map<Map<AgreementStatus, Integer>, List<Ref>> receivers = new LinkedHashMap<>();
        for (int to = 0; to < parties.size(); to++) {
            Map<AgreementStatus, Integer> counts = cells.get(from * parties.size() + to);
            if (counts != null) {
                receivers
                        .computeIfAbsent(counts, key -> new ArrayList<>())
                        .add(new Ref(parties.get(to).id()));
            }
        }
        return receivers;
    }

    private Html words(Map<AgreementStatus, Integer> counts) {
        List<String> words = Arrays.stream(AgreementStatus.values())
                .filter(counts::containsKey)
                .map(s -> counts.get(s) + " " + word(s))
                .toList();
        return Html.text(scribe.formats().list(words));
    }
}
