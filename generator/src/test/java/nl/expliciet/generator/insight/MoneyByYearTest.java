package nl.expliciet.generator.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.List;
import nl.expliciet.generator.finding.Place;
import nl.expliciet.generator.model.Payment;
import nl.expliciet.generator.model.Ref;
import nl.expliciet.generator.model.Stated;
import org.junit.jupiter.api.Test;

class MoneyByYearTest {
    private static final Ref STATE = new Ref("rijk");
    private static final Ref TOWN = new Ref("gemeente");

    private final MoneyByYear money = MoneyByYear.of(List.of(
            paid(STATE, Stated.of(2022), Stated.of(5L)),
            paid(STATE, Stated.of(2021), Stated.of(3L)),
            paid(TOWN, Stated.of(2021), Stated.unknown()),
            paid(TOWN, Stated.unknown(), Stated.of(7L))));

    private static Payment paid(Ref party, Stated<Integer> year, Stated<Long> amount) {
        return new Payment(Place.TOP, party, year, amount, Stated.absent(), Stated.absent(), List.of());
    }

    @Test
    void yearsStandInOrderAndWithoutWhatHasNone() {
        assertEquals(List.of(2021, 2022), money.years());
        assertEquals(List.of(STATE, TOWN), money.parties());
        assertEquals(BigInteger.valueOf(8), money.all().known());
    }

    @Test
    void unknownIsNeverCountedAsNothing() {
        assertTrue(money.of(TOWN, 2021).isUnknown());
        assertTrue(money.of(TOWN, 2022).isNothing());
        assertEquals(new Money(BigInteger.valueOf(3), 1, 1), money.of(2021));
    }
}
