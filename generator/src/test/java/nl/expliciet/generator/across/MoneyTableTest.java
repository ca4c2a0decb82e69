package nl.expliciet.generator.across;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.expliciet.generator.finding.Place;
import nl.expliciet.generator.insight.Money;
import nl.expliciet.generator.model.Payment;
import nl.expliciet.generator.model.Ref;
import nl.expliciet.generator.model.Stated;
import org.junit.jupiter.api.Test;

class MoneyTableTest {
    private static Payment paid(Stated<Integer> year, Stated<Long> amount) {
        return new Payment(Place.TOP, new Ref("a"), year, amount, Stated.absent(), Stated.absent(), List.of());
    }

    private static MoneyTable.Costs costs(String id, Payment... payments) {
        return new MoneyTable.Costs(id, id, List.of(payments), Set.of());
    }

    @Test
    void yearsBetweenAreShownAndUnknownIsNeverNought() {
        MoneyTable table = MoneyTable.of(List.of(
                        costs("een", paid(Stated.of(2021), Stated.of(5L)), paid(Stated.of(2023), Stated.unknown())),
                        costs("twee", paid(Stated.of(2021), Stated.of(7L)), paid(Stated.unknown(), Stated.of(3L))),
                        costs("niets")))
                .orElseThrow();
        assertEquals(List.of(2021, 2022, 2023), table.years());
        assertEquals(2, table.rows().size());
        assertEquals(BigInteger.valueOf(12), table.totalOf(2021).orElseThrow().known());
        assertTrue(table.totalOf(2022).orElseThrow().isNothing());
        assertTrue(table.totalOf(2023).orElseThrow().isUnknown());
        assertTrue(table.hasUndated());
        assertEquals(
                Optional.of(new Money(BigInteger.valueOf(3), 1, 0)),
                table.total().undated());
    }

    private static Payment countedIn(String dossier, long amount) {
        return new Payment(
                Place.TOP,
                new Ref("a"),
                Stated.of(2024),
                Stated.of(amount),
                Stated.absent(),
                Stated.of(new Ref(dossier)),
                List.of());
    }

    private static MoneyTable.Costs related(String id, String other, Payment... payments) {
        return new MoneyTable.Costs(id, id, List.of(payments), Set.of(other));
    }

    @Test
    void moneyThatAnotherRowCountsIsLeftOutOfTheSumAndSaidToBe() {
        Payment own = paid(Stated.of(2024), Stated.of(10L));
        MoneyTable table = MoneyTable.of(List.of(costs("deals", own), related("deal", "deals", countedIn("deals", 4))))
                .orElseThrow();
        assertEquals(BigInteger.TEN, table.totalOf(2024).orElseThrow().known());
        assertEquals(
                List.of(new MoneyTable.LeftOut("deal", "deals", new Money(BigInteger.valueOf(4), 1, 0))),
                table.leftOut());
        assertEquals(List.of(), table.doubts());
    }

    @Test
    void moneyThatNoRowHereCountsStaysInTheSum() {
        MoneyTable table =
                MoneyTable.of(List.of(costs("deal", countedIn("elders", 4)))).orElseThrow();
        assertEquals(BigInteger.valueOf(4), table.totalOf(2024).orElseThrow().known());
        assertEquals(List.of(), table.leftOut());
    }

    @Test
    void relatedArrangementsAreAddedUpOnlyWhenADossierSaysWhoseMoneyItIs() {
        Payment in2024 = paid(Stated.of(2024), Stated.of(10L));
        Payment in2025 = paid(Stated.of(2025), Stated.of(10L));
        Payment unknown = paid(Stated.of(2025), Stated.unknown());
        MoneyTable table = MoneyTable.of(
                        List.of(costs("deals", in2024, in2025), related("deal", "deals", in2024, unknown)))
                .orElseThrow();
        assertTrue(table.totalOf(2024).isEmpty());
        assertEquals(BigInteger.TEN, table.totalOf(2025).orElseThrow().known());
        assertEquals(List.of(new MoneyTable.Doubt("deals", "deal")), table.doubts());
    }

    @Test
    void withoutMoneyThereIsNoTable() {
        assertTrue(MoneyTable.of(List.of(costs("niets"))).isEmpty());
    }
}
