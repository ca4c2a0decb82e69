package nl.expliciet.generator.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Charts for the tests, by name: those of the shipped dossiers and hard cases. */
final class Samples {

    static final List<String> SIX = List.of(
            "Beleidsambitie Rijk",
            "Verplicht karakter",
            "Decentrale middelen",
            "Eisen aan uitvoering",
            "Verantwoordelijk\u00ADheid uitvoering",
            "Verantwoording aan Rijk");
    static final ProfileLine IDEAL = ProfileLine.ideal("ideaaltype", Score.row(3, 1, 3, 3, 3, 1));
    static final ProfileLine AGREED = ProfileLine.agreed("overeengekomen", Score.row(4, 1, 3, 2, 4, 3));

    private Samples() {}

    static Map<String, Chart> all() {
        Map<String, Chart> all = new LinkedHashMap<>();
        radars(all);
        coverage(all);
        MoreSamples.addTo(all);
        return all;
    }

    private static void radars(Map<String, Chart> all) {
        ProfileLine rijk = ProfileLine.position("positie Rijk", 0, Score.row(4, 2, 3, 4, 3, 4));
        ProfileLine town = ProfileLine.position("positie Aldervoort", 1, Score.row(3, 1, 2, 2, 5, 2));
        all.put("radar-two-positions", radar(Radar.Size.LARGE, IDEAL, AGREED, rijk, town));
        all.put("radar-small", radar(Radar.Size.SMALL, IDEAL, AGREED));
        all.put(
                "radar-multiple",
                radar(Radar.Size.MULTIPLE, IDEAL, ProfileLine.observed("MIRT", 0, Score.row(3, 1, 1, 5, 1, 5))));
        all.put(
                "radar-observed",
                radar(Radar.Size.LARGE, IDEAL, ProfileLine.observed("RES", 0, Score.row(5, 3, 2, 2, 4, 3))));
        all.put(
                "radar-small-observed",
                radar(
                        Radar.Size.SMALL,
                        IDEAL,
                        ProfileLine.observed("Raad voor het Openbaar Bestuur, 2021", 0, Score.row(5, 3, 2, 2, 4, 3))));
        all.put(
                "radar-agreed-and-observed",
                radar(
                        Radar.Size.LARGE,
                        IDEAL,
                        AGREED,
                        ProfileLine.observed("volgens de Rekenkamer", 0, Score.row(5, 3, 2, 2, 4, 5)),
                        ProfileLine.observed("volgens het evaluatiebureau", 1, Score.row(2, 3, 4, 2, 1, 5)),
                        rijk));
        all.put(
                "radar-all-equal",
                radar(
                        Radar.Size.LARGE,
                        IDEAL,
                        AGREED,
                        ProfileLine.position("positie Rijk", 0, AGREED.scores()),
                        ProfileLine.position("positie Aldervoort", 1, AGREED.scores()),
                        ProfileLine.position("positie Breemond", 2, AGREED.scores())));
        all.put("radar-eight-positions", eight());
        all.put(
                "radar-four-positions",
                radar(
                        Radar.Size.LARGE,
                        IDEAL,
                        AGREED,
                        rijk,
                        town,
                        ProfileLine.position(
                                "Ministerie van Landbouw, Natuur en Voedselkwaliteit", 2, Score.row(1, 5, 1, 5, 1, 5)),
                        ProfileLine.position("Waterschap", 3, Score.row(5, 1, 5, 1, 5, 1))));
        all.put(
                "profile-multiples",
                new ProfileMultiples(
                        "Profielen",
                        List.of(IDEAL, AGREED),
                        List.of(
                                rijk,
                                ProfileLine.position(
                                        "Hoogheemraadschap van de Stichtse Rijnlanden en Amstelland",
                                        3,
                                        Score.row(5, 5, 0, 1, 1, 5)))));
        all.put(
                "radar-missing-scores",
                radar(
                        Radar.Size.LARGE,
                        IDEAL,
                        ProfileLine.position("positie Rijk", 0, Score.row(4, 0, 3, 4, 0, 4)),
                        ProfileLine.position("positie Aldervoort", 1, Score.row(0, 0, 0, 2, 0, 0))));
        all.put(
                "radar-extremes",
                radar(
                        Radar.Size.LARGE,
                        IDEAL,
                        ProfileLine.agreed("overeengekomen", Score.row(5, 5, 5, 5, 5, 5)),
                        ProfileLine.position("positie Rijk", 0, Score.row(1, 1, 1, 1, 1, 1))));
        all.put(
                "radar-moore",
                new Radar(
                        "Driehoek van Moore",
                        List.of("Maatschappelijke meerwaarde", "Capaciteit", "Legitimiteit"),
                        List.of(
                                ProfileLine.agreed("samenwerking", Score.row(3, 4, 2)),
                                ProfileLine.position("Rijk", 0, Score.row(0, 5, 3)),
                                ProfileLine.position("Aldervoort", 1, Score.row(4, 2, 0))),
                        Radar.Size.LARGE));
    }

    private static Chart eight() {
        List<ProfileLine> lines = new ArrayList<>(List.of(IDEAL, AGREED));
        for (int party = 0; party < 8; party++) {
            lines.add(ProfileLine.position(
                    "Gemeente nummer " + (party + 1),
                    party,
                    Score.row(
                            1 + party % 5,
                            1 + (party + 2) % 5,
                            1 + party * 3 % 5,
                            5 - party % 5,
                            1 + party / 2,
                            5 - party / 2)));
        }
        return new Radar("Acht posities", SIX, lines, Radar.Size.LARGE);
    }

    private static Chart radar(Radar.Size size, ProfileLine... lines) {
        return new Radar("Zesvragenprofiel: zes vragen, schaal 1 tot 5 <&>", SIX, List.of(lines), size);
    }

    private static void coverage(Map<String, Chart> all) {
        List<CoverageBars.Row> rows = List.of(
                row("Netwerkende overheid", "leidend", 7, 0, 1, "7 van 8 beantwoord", ", 1 open"),
                row("Rechtmatige overheid", "", 6, 1, 2, "6 van 9 beantwoord", ", 2 open, 1 n.v.t."),
                row("Presterende overheid", "", 7, 1, 3, "7 van 11 beantwoord", ", 3 open, 1 n.v.t."),
                row("Responsieve overheid", "", 4, 0, 5, "4 van 9 beantwoord", ", 5 open"));
        all.put("coverage", new CoverageBars("Beantwoorde checkvragen", rows, CoverageBars.WIDE));
        all.put("coverage-narrow", new CoverageBars("Beantwoorde checkvragen", rows, CoverageBars.NARROW));
        all.put(
                "coverage-own-lists",
                new CoverageBars(
                        "Eigen lijsten",
                        List.of(
                                rows.get(0),
                                row(
                                        "Eigen checkvragen duurzaamheid en klimaatbestendig bouwen",
                                        "",
                                        20,
                                        5,
                                        35,
                                        "20 van 60 beantwoord",
                                        ", 35 open, 5 n.v.t.")),
                        CoverageBars.WIDE));
    }

    private static CoverageBars.Row row(
            String label, String leading, int answered, int not, int open, String words, String rest) {
        List<CoverageBars.Cell> cells = new ArrayList<>();
        for (int i = 0; i < open; i++) {
            cells.add(CoverageBars.Cell.OPEN);
        }
        for (int i = 0; i < not; i++) {
            cells.add(CoverageBars.Cell.NOT_APPLICABLE);
        }
        for (int i = 0; i < answered; i++) {
            cells.add(CoverageBars.Cell.ANSWERED);
        }
        return new CoverageBars.Row(label, leading, cells, words, rest);
    }
}
