package nl.expliciet.generator.insight;

import java.math.BigInteger;
import java.util.List;
import nl.expliciet.generator.model.Payment;

/**
 * What some payments add up to, as far as it is known, in whole euros.
 *
 * @param known the sum of the known amounts
 * @param amounts how many are known
 * @param unknown how many are not
 */
public record Money(BigInteger known, int amounts, int unknown) {
    /** Nothing was written. */
    public static final Money NOTHING = new Money(BigInteger.ZERO, 0, 0);

    /** The sum of some payments. */
    public static Money of(List<Payment> payments) {
        return payments.stream().map(Money::of).reduce(NOTHING, Money::plus);
    }

    private static Money of(Payment payment) {
        return payment.amount()
                .value()
                .map(amount -> new Money(BigInteger.valueOf(amount), 1, 0))
                .orElse(new Money(BigInteger.ZERO, 0, 1));
    }

    /** True when nothing was written. */
    public boolean isNothing() {
        return amounts == 0 && unknown == 0;
    }

    /** True when something was written and no amount of it is known. */
    public boolean isUnknown() {
        return amounts == 0 && unknown > 0;
    }

    /** Both together. */
    public Money plus(Money other) {
        return new Money(known.add(other.known), amounts + other.amounts, unknown + other.unknown);
    }
}
