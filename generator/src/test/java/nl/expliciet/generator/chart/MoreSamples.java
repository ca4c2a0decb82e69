package nl.expliciet.generator.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The sample charts beside radar and coverage. */
final class MoreSamples {

    private static final List<String> MONTHS =
            List.of("jan.", "feb.", "mrt.", "apr.", "mei", "juni", "juli", "aug.", "sep.", "okt.", "nov.", "dec.");
    private static final List<String> PARTIES = List.of(
            "Ministerie van Landbouw, Natuur en Voedselkwaliteit",
            "Ministerie van Binnenlandse Zaken en Koninkrijksrelaties",
            "Provincie Noord-Brabant",
            "Waterschap De Dommel",
            "Gemeente ’s-Hertogenbosch",
            "Gemeente Aldervoort",
            "Gemeenschappelijke regeling Metropoolregio Eindhoven",
            "Hogeschool Voorbeeld",
            "Ondernemerskring Voorbeeldland",
            "Inwoners");

    private MoreSamples() {}

    static void addTo(Map<String, Chart> all) {
        agreements(all);
        questions(all);
        all.put("address-code", new AddressCode("Code", "https://voorbeeld.invalid/dossiers/voorbeeldland/index.html"));
        fields(all);
        bottlenecks(all);
        money(all);
        calendars(all);
        matrices(all);
    }

    private static void agreements(Map<String, Chart> all) {
        Calendar.Today today = new Calendar.Today(LocalDate.of(2024, 1, 15), "stand 15 januari 2024");
        all.put(
                "agreement-lines",
                new AgreementLines(
                        "Looptijd van afspraken <&>",
                        new Calendar.Period(LocalDate.of(2021, 1, 1), LocalDate.of(2025, 12, 31), MONTHS),
                        today,
                        "te laat",
                        List.of(
                                held("A-01", "Jaarlijks overleg", AgreementLines.Force.HOLDS, 2021, 2024),
                                held(
                                        "A-02",
                                        "Het Rijk betaalt de helft van de kosten van het beheer van alle kernen",
                                        AgreementLines.Force.HOLDS,
                                        2021,
                                        2023),
                                held("A-03", "Vrijwillig meedoen", AgreementLines.Force.PAST, 2021, 2022),
                                replacing("A-04", "Meedoen kan altijd", "A-03"),
                                held("A-05", "Een vijfde gemeente", AgreementLines.Force.OPEN, 2023, 0))));
        all.put(
                "agreement-lines-ten-years",
                new AgreementLines(
                        "Looptijd",
                        new Calendar.Period(LocalDate.of(2014, 1, 1), LocalDate.of(2024, 12, 31), MONTHS),
                        today,
                        "te laat",
                        List.of(
                                held("A-1", "Onvoorzienbaarheidsbepalingen", AgreementLines.Force.HOLDS, 2014, 2024),
                                held("A-2", "Twee", AgreementLines.Force.HOLDS, 2015, 2016))));
    }

    private static AgreementLines.Row held(String id, String name, AgreementLines.Force force, int from, int to) {
        Optional<LocalDate> end = to == 0 ? Optional.empty() : Optional.of(LocalDate.of(to, 6, 1));
        boolean late = force == AgreementLines.Force.HOLDS && to < 2024;
        return new AgreementLines.Row(id, name, force, LocalDate.of(from, 3, 2), end, late, List.of());
    }

    private static AgreementLines.Row replacing(String id, String name, String replaced) {
        return new AgreementLines.Row(
                id,
                name,
                AgreementLines.Force.HOLDS,
                LocalDate.of(2022, 6, 1),
                Optional.empty(),
                false,
                List.of(replaced));
    }

    private static void questions(Map<String, Chart> all) {
        List<CoverageBars.Cell> some = IntStream.range(0, 37)
                .mapToObj(i -> CoverageBars.Cell.values()[i * 7 % 3])
                .toList();
        all.put(
                "question-grid",
                new QuestionGrid(
                        "Alle checkvragen <&>",
                        List.of(
                                new QuestionGrid.Group("Rechtmatige overheid", 9),
                                new QuestionGrid.Group("Presterende overheid", 11),
                                new QuestionGrid.Group("Netwerkende overheid", 8),
                                new QuestionGrid.Group("Responsieve overheid", 9)),
                        List.of(
                                new QuestionGrid.Row("Regiodeal Voorbeeldland", some),
                                new QuestionGrid.Row(
                                        "Gemeenschappelijke regeling Metropoolregio Rotterdam Den Haag en omstreken",
                                        Collections.nCopies(37, CoverageBars.Cell.OPEN))),
                        "Beantwoord, van 2 dossiers",
                        some.stream()
                                .map(cell -> cell == CoverageBars.Cell.ANSWERED ? 12 : 0)
                                .toList()));
    }

    private static void fields(Map<String, Chart> all) {
        all.put(
                "quadrant",
                new PerspectiveQuadrant(
                        "Vier perspectieven",
                        new PerspectiveQuadrant.Ends(
                                "van binnen naar buiten", "van buiten naar binnen", "resultaten", "waarden"),
                        "leidend",
                        List.of(
                                new PerspectiveQuadrant.Field(
                                        "Rechtmatige overheid", false, 6, 9, "6 van 9 beantwoord"),
                                new PerspectiveQuadrant.Field(
                                        "Presterende overheid", false, 0, 11, "0 van 11 beantwoord"),
                                new PerspectiveQuadrant.Field("Netwerkende overheid", true, 8, 8, "8 van 8 beantwoord"),
                                new PerspectiveQuadrant.Field(
                                        "Responsieve (participerende) overheid", true, 4, 9, "4 van 9 beantwoord"))));
        ScorePath.Ends cement = new ScorePath.Ends("juridische structuur", "praktijk");
        ScorePath.Ends formed = new ScorePath.Ends("van bovenaf", "van onderop");
        all.put(
                "composition",
                new ScorePath(
                        "Cement en samenstelling",
                        cement,
                        formed,
                        List.of(new ScorePath.Stop("cement 2, samenstelling 4", new Score(2), new Score(4)))));
        all.put(
                "composition-half-known",
                new ScorePath(
                        "Cement en samenstelling",
                        cement,
                        formed,
                        List.of(new ScorePath.Stop("samenstelling onbekend", new Score(5), Score.UNKNOWN))));
        all.put(
                "composition-cement-unknown",
                new ScorePath(
                        "Cement en samenstelling",
                        cement,
                        formed,
                        List.of(new ScorePath.Stop("cement onbekend, samenstelling 3", Score.UNKNOWN, new Score(3)))));
        ScorePath.Ends yield = new ScorePath.Ends("weinig opbrengst", "veel opbrengst");
        ScorePath.Ends lessons = new ScorePath.Ends("weinig lessen", "veel lessen");
        all.put(
                "doing-learning",
                new ScorePath(
                        "Doen en leren",
                        yield,
                        lessons,
                        List.of(
                                new ScorePath.Stop("Nulmeting 2021", new Score(1), new Score(2)),
                                new ScorePath.Stop("Tussenevaluatie 2022", new Score(3), new Score(4)))));
        all.put(
                "doing-learning-many",
                new ScorePath(
                        "Doen en leren",
                        yield,
                        lessons,
                        List.of(
                                new ScorePath.Stop("Nulmeting 2019", new Score(5), new Score(5)),
                                        new ScorePath.Stop("2020", new Score(4), new Score(5)),
                                new ScorePath.Stop("Evaluatie 2021", new Score(3), new Score(3)),
                                        new ScorePath.Stop("Evaluatie 2022", new Score(3), new Score(3)),
                                new ScorePath.Stop("Evaluatie 2023", new Score(1), new Score(1)),
                                        new ScorePath.Stop("Slot 2024", new Score(5), new Score(1)))));
        List<String> stages = List.of("stationair", "accelereren", "cruisen");
        all.put(
                "movement",
                new MovementTrack(
                        "Beweging",
                        stages,
                        List.of(
                                new MovementTrack.Stop("Nulmeting 2021", 0),
                                new MovementTrack.Stop("Tussen\u00ADevaluatie 2022", 1))));
        all.put(
                "movement-many",
                new MovementTrack(
                        "Beweging",
                        stages,
                        List.of(
                                new MovementTrack.Stop("2019", 1),
                                new MovementTrack.Stop("2020", 1),
                                new MovementTrack.Stop("Evaluatie 2021", 2),
                                new MovementTrack.Stop("2022", 1),
                                new MovementTrack.Stop("Eindevaluatie 2023", 0))));
    }

    private static void bottlenecks(Map<String, Chart> all) {
        List<Bottlenecks.Row> rows = List.of(
                bottleneck("Te weinig aangesproken op inbreng", 3.3, 3.1, 3.25, 3.4),
                bottleneck("Taakverdeling onvoldoende helder", 2.8, 3.3, 2.95, 3.6),
                bottleneck("Personele capaciteit ontoereikend", 3.4, 3.6, 3.4, 4.0),
                bottleneck("Verantwoording achteraf onvoldoende en een veel langere zin dan past", 2.7, 2.6, 2.8, 3.3),
                bottleneck("Rijk stuurt te veel", 2.85, 2.5, 3.3, 0),
                bottleneck("Niet gemeten", 2.85, 0, 3.3, 0));
        List<Bottlenecks.Group> groups =
                List.of(new Bottlenecks.Group("Rijk", "(n = 6)"), new Bottlenecks.Group("Decentraal", "(n = 31)"));
        all.put(
                "bottlenecks-half",
                new Bottlenecks("Knelpunten", "landelijk", "eigen meting", groups, rows, Bottlenecks.HALF));
        all.put(
                "bottlenecks-wide",
                new Bottlenecks("Knelpunten", "landelijk", "eigen meting", groups, rows, Bottlenecks.WIDE));
        all.put(
                "bottlenecks-extremes",
                new Bottlenecks(
                        "Knelpunten",
                        "landelijk",
                        "eigen meting",
                        groups,
                        List.of(
                                bottleneck("Alles is een knelpunt", 1, 5, 3, 0),
                                bottleneck("Niets is een knelpunt", 5, 1, 3, 0)),
                        Bottlenecks.HALF));
    }

    private static Bottlenecks.Row bottleneck(String label, double... values) {
        return new Bottlenecks.Row(
                label,
                List.of(new Bottlenecks.Measure(values[0], values[1]), new Bottlenecks.Measure(values[2], values[3])));
    }

    private static void money(Map<String, Chart> all) {
        List<MoneyBar.Share> shares = List.of(
                new MoneyBar.Share("Rijk", 0, 24_300_000),
                new MoneyBar.Share("Provincie", 1, 9_700_000),
                new MoneyBar.Share("Waterschap", 2, 1_600_000),
                new MoneyBar.Share("Gemeenten", 3, 11_200_000),
                new MoneyBar.Share("Overig", 4, 1_800_000));
        all.put("money-bar", new MoneyBar("Geld", shares, "", MoneyBar.BOX));
        List<MoneyBar.Share> many = IntStream.range(0, 8)
                .mapToObj(i -> new MoneyBar.Share("Laag " + i, i, 1_000_000))
                .toList();
        all.put("money-bar-many", new MoneyBar("Geld", many, "", MoneyBar.BOX));
        all.put("money-bar-partly", new MoneyBar("Geld", shares.subList(0, 2), "onbekend", MoneyBar.BOX));
        all.put("money-bar-unknown", new MoneyBar("Geld", List.of(), "onbekend", MoneyBar.BOX));
        all.put(
                "money-years",
                new MoneyYears(
                        "Geld per jaar",
                        "Alle samenwerkingen, bijdrage van de gemeente",
                        List.of(
                                new MoneyYears.Year("€ 3.450.000", 3_450_000, false),
                                new MoneyYears.Year("€ 3.820.000", 3_820_000, false),
                                new MoneyYears.Year("€ 4.180.000", 4_180_000, true),
                                new MoneyYears.Year("€ 120.000", 120_000, false),
                                new MoneyYears.Year("onbekend", 0, false)),
                        0.22,
                        4_180_000));
        all.put(
                "money-years-many",
                new MoneyYears(
                        "Geld per jaar",
                        "",
                        IntStream.range(0, 14)
                                .mapToObj(i -> new MoneyYears.Year("€ 3.450.000", 3_000_000 + i * 100_000, i == 13))
                                .toList(),
                        0.22,
                        5_000_000));
    }

    private static void calendars(Map<String, Chart> all) {
        LocalDate from = LocalDate.of(2024, 1, 1);
        Calendar.Period year = new Calendar.Period(from, LocalDate.of(2024, 12, 31), MONTHS);
        Calendar.Today today =
                new Calendar.Today(LocalDate.of(2024, 1, 15), "15 januari 2024: stand van dit overzicht");
        all.put(
                "calendar",
                new Calendar(
                        "Agenda",
                        year,
                        today,
                        List.of(
                                new Calendar.Lane(
                                        "Regiodeal Voorbeeldland",
                                        List.of(
                                                decision(3, 12, "besluit: vijfde gemeente"),
                                                account(4, 1, "verantwoording: jaarverslag 2023"),
                                                account(12, 1, "evaluatie"))),
                                new Calendar.Lane(
                                        "Afvalsamenwerking",
                                        List.of(
                                                term(4, 15, 7, 8, "zienswijze ontwerpbegroting 2025 (12 weken)"),
                                                account(4, 30, "voorlopige jaarrekening 2023"),
                                                term(9, 2, 10, 28, "zienswijze ontwerpregeling (8 weken)"))),
                                new Calendar.Lane(
                                        "Convenant Jong Talent", List.of(decision(9, 24, "besluit: meedoen in 2025"))),
                                new Calendar.Lane(
                                        "Zorg in de kernen",
                                        List.of(account(6, 11, "verantwoording: jaarverslag 2023"))),
                                new Calendar.Lane(
                                        "Fietsroutes",
                                        List.of(
                                                account(6, 4, "verantwoording: voortgang"),
                                                decision(10, 8, "besluit: laatste deel")))),
                        Calendar.WIDE));
        List<Calendar.Event> crowd = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            crowd.add(
                    i % 3 == 0
                            ? term(1 + i % 12, 3, 1 + i % 12, 28, "termijn voor een zienswijze van alle raden")
                            : i % 3 == 1
                                    ? decision(1 + i % 12, 12, "besluit over de begroting")
                                    : account(1 + i % 12, 12, "jaarverslag"));
        }
        all.put(
                "calendar-crowded",
                new Calendar("Agenda", year, today, List.of(new Calendar.Lane("", crowd)), Calendar.WIDE));
        all.put(
                "calendar-one-day",
                new Calendar(
                        "Agenda",
                        year,
                        today,
                        List.of(
                                new Calendar.Lane(
                                        "Alle raden op één dag met een lange naam",
                                        List.of(
                                                decision(12, 30, "raad Aldervoort"),
                                                decision(12, 30, "raad Breemond"),
                                                decision(12, 30, "raad Corhaven"),
                                                account(
                                                        12,
                                                        30,
                                                        "raad Drielborg hoort het verslag over het hele jaar en alles wat daarbij hoort, met heel veel woorden")))),
                        Calendar.WIDE));
        all.put(
                "calendar-five-years",
                new Calendar(
                        "Agenda",
                        new Calendar.Period(LocalDate.of(2020, 7, 10), LocalDate.of(2025, 12, 31), MONTHS),
                        today,
                        List.of(new Calendar.Lane(
                                "", List.of(decision(1, 12, "besluit"), account(6, 1, "tussenevaluatie")))),
                        Calendar.WIDE));
    }

    private static Calendar.Event decision(int month, int day, String text) {
        return event(Calendar.Kind.DECISION, month, day, text);
    }

    private static Calendar.Event account(int month, int day, String text) {
        return event(Calendar.Kind.ACCOUNT, month, day, text);
    }

    private static Calendar.Event event(Calendar.Kind kind, int month, int day, String text) {
        LocalDate date = LocalDate.of(2024, month, day);
        return new Calendar.Event(kind, date, date, day + " " + MONTHS.get(month - 1), text, date.getDayOfYear());
    }

    private static Calendar.Event term(int month, int day, int lastMonth, int lastDay, String text) {
        return new Calendar.Event(
                Calendar.Kind.TERM,
                LocalDate.of(2024, month, day),
                LocalDate.of(2024, lastMonth, lastDay),
                day + " " + MONTHS.get(month - 1) + " – " + lastDay + " " + MONTHS.get(lastMonth - 1),
                text,
                month * 30 + day);
    }

    private static void matrices(Map<String, Chart> all) {
        List<PromiseMatrix.Cell> cells = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            cells.add(new PromiseMatrix.Cell(i % 10, (i * 3 + 1 + i / 10) % 10, counts(i)));
        }
        all.put(
                "matrix-ten-parties",
                new PromiseMatrix("Wie belooft wie", "van", "aan", PARTIES, cells, PromiseMatrix.WIDE));
        all.put(
                "matrix-two-parties",
                new PromiseMatrix(
                        "Wie belooft wie",
                        "van",
                        "aan",
                        List.of("Rijk", "Provincie"),
                        List.of(new PromiseMatrix.Cell(0, 1, counts(9)), new PromiseMatrix.Cell(1, 0, counts(1))),
                        PromiseMatrix.WIDE));
        List<String> longNames = PARTIES.stream()
                .map(name -> name + " namens de gezamenlijke Zuidoost-Brabantse gemeenten")
                .toList();
        all.put(
                "matrix-long-names",
                new PromiseMatrix("Wie belooft wie", "van", "aan", longNames, cells, PromiseMatrix.WIDE));
        all.put(
                "matrix-thirty-parties",
                new PromiseMatrix(
                        "Wie belooft wie",
                        "van",
                        "aan",
                        IntStream.range(1, 31)
                                .mapToObj(i -> "Gemeente nummer " + i)
                                .toList(),
                        cells,
                        PromiseMatrix.WIDE));
    }

    private static List<PromiseMatrix.Count> counts(int i) {
        List<PromiseMatrix.Count> all = List.of(
                new PromiseMatrix.Count(Icon.AGREED, 1 + i),
                new PromiseMatrix.Count(Icon.PROPOSED, 2),
                new PromiseMatrix.Count(Icon.DISPUTED, 1),
                new PromiseMatrix.Count(Icon.REVISED, 1),
                new PromiseMatrix.Count(Icon.LAPSED, 12));
        return all.subList(0, 1 + i % 5);
    }
}
