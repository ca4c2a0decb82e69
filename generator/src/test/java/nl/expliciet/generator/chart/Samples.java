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
        strips(all);
        coverage(all);
        MoreSamples.addTo(all);
        return all;
    }

    private static void radars(Map<String, Chart> all) {
        all.put("radar-small", radar(Radar.Size.SMALL, AGREED));
        all.put("radar-all-equal", radar(Radar.Size.SMALL, ProfileLine.agreed("overeengekomen", IDEAL.scores())));
        all.put(
                "radar-missing-scores",
                radar(Radar.Size.SMALL, ProfileLine.agreed("overeengekomen", Score.row(4, 0, 3, 4, 0, 4))));
        all.put(
                "radar-extremes",
                radar(Radar.Size.SMALL, ProfileLine.agreed("overeengekomen", Score.row(5, 5, 5, 5, 5, 5))));
        all.put(
                "radar-small-observed",
                radar(
                        Radar.Size.SMALL,
                        ProfileLine.observed("Raad voor het Openbaar Bestuur, 2021", 0, Score.row(5, 3, 2, 2, 4, 3))));
        all.put(
                "radar-multiple",
                radar(Radar.Size.MULTIPLE, ProfileLine.observed("MIRT", 0, Score.row(3, 1, 1, 5, 1, 5))));
    }

    private static Chart radar(Radar.Size size, ProfileLine own) {
        return new Radar("Zesvragenprofiel: zes vragen, schaal 1 tot 5 <&>", SIX, List.of(IDEAL, own), size);
    }

    private static void strips(Map<String, Chart> all) {
        ProfileLine rijk = ProfileLine.position("Rijk", 0, Score.row(4, 2, 3, 4, 3, 4));
        ProfileLine town = ProfileLine.position("Gemeente Aldervoort", 1, Score.row(3, 1, 2, 2, 5, 2));
        ScoreStrips.Gap open = new ScoreStrips.Gap(3, 2, 4, true, "kloof van 2, geen afspraak");
        ScoreStrips.Gap covered = new ScoreStrips.Gap(4, 3, 5, false, "kloof van 2, A-10, A-11, A-12 en A-13 in 2024");
        all.put("strips-two-positions", strips(List.of(open, covered), IDEAL, AGREED, rijk, town));
        all.put(
                "strips-observed",
                strips(
                        List.of(),
                        IDEAL,
                        ProfileLine.observed("Raad voor het Openbaar Bestuur, 2021", 0, Score.row(5, 3, 2, 2, 4, 0))));
        all.put(
                "strips-all-equal",
                strips(List.of(), IDEAL, AGREED, ProfileLine.position("Rijk", 0, AGREED.scores()), town));
        all.put("strips-ten", ten());
        all.put(
                "strips-long-names",
                strips(
                        List.of(new ScoreStrips.Gap(0, 1, 5, true, "kloof van 4, geen afspraak")),
                        IDEAL,
                        ProfileLine.position(
                                "Ministerie van Binnenlandse Zaken en Koninkrijksrelaties",
                                0,
                                Score.row(1, 1, 1, 1, 1, 1)),
                        ProfileLine.position("Arbeidsongeschiktheidsverzekeraars", 1, Score.row(5, 5, 5, 5, 5, 5))));
        all.put(
                "strips-moore",
                new ScoreStrips(
                        "Meerwaarde, legitimiteit en capaciteit",
                        List.of("Maatschappelijke meerwaarde", "Legitimiteit", "Capaciteit"),
                        List.of(
                                ProfileLine.agreed("samenwerking", Score.row(3, 4, 2)),
                                ProfileLine.position("Rijk", 0, Score.row(0, 5, 3)),
                                ProfileLine.position("Aldervoort", 1, Score.row(0, 2, 0))),
                        List.of()));
    }

    private static Chart strips(List<ScoreStrips.Gap> gaps, ProfileLine... lines) {
        return new ScoreStrips("Zesvragenprofiel: zes vragen, schaal 1 tot 5 <&>", SIX, List.of(lines), gaps);
    }

    private static Chart ten() {
        List<ProfileLine> lines = new ArrayList<>(List.of(IDEAL, AGREED));
        for (int party = 0; party < 10; party++) {
            lines.add(ProfileLine.position(
                    "Gemeente nummer " + (party + 1),
                    party,
                    Score.row(1 + party % 5, 1 + (party + 2) % 5, 1 + party * 3 % 5, 5 - party % 5, 1 + party / 2, 4)));
        }
        return new ScoreStrips("Tien posities", SIX, lines, List.of());
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
