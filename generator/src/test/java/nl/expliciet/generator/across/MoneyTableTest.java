package nl.expliciet.generator.across;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.List;
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
        return new MoneyTable.Costs(id, id, List.of(payments));
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
        assertEquals(BigInteger.valueOf(12), table.totalOf(2021).known());
        assertTrue(table.totalOf(2022).isNothing());
        assertTrue(table.totalOf(2023).isUnknown());
        assertTrue(table.hasUndated());
        assertEquals(new Money(BigInteger.valueOf(3), 1, 0), table.total().undated());
    }

    @Test
    void withoutMoneyThereIsNoTable() {
        assertTrue(MoneyTable.of(List.of(costs("niets"))).isEmpty());
    }
}
