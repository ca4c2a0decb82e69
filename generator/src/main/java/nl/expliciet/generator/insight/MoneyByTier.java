package nl.expliciet.generator.insight;

import java.math.BigInteger;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.expliciet.generator.model.Dossier;
import nl.expliciet.generator.model.Party;
import nl.expliciet.generator.model.Payment;
import nl.expliciet.generator.model.Tier;

/**
 * The money of a dossier by tier, in whole euros.
 *
 * @param shares tiers with a known amount, in the order of the tiers
 * @param withoutTier known amounts of parties whose tier is unknown
 * @param known number of payments with a known amount, which may be nothing
 * @param unknown number of payments without one
 */
public record MoneyByTier(List<Share> shares, BigInteger withoutTier, int known, int unknown) {

    /** The amount of one tier. */
    public record Share(Tier tier, BigInteger amount) {}

    public MoneyByTier {
        shares = List.copyOf(shares);
    }

    /** All known amounts together. */
    public BigInteger total() {
        return shares.stream().map(Share::amount).reduce(withoutTier, BigInteger::add);
    }

    /** True when no amount is known. */
    public boolean nothingKnown() {
        return known == 0;
    }

    /** Adds up the money of a dossier. */
    public static MoneyByTier of(Dossier dossier) {
        Map<Tier, BigInteger> sums = new EnumMap<>(Tier.class);
        BigInteger rest = BigInteger.ZERO;
        int unknown = 0;
        for (Payment payment : dossier.money()) {
            Optional<BigInteger> amount = payment.amount().value().map(BigInteger::valueOf);
            Optional<Tier> tier =
                    dossier.party(payment.party()).map(Party::tier).flatMap(t -> t.value());
            if (amount.isEmpty()) {
                unknown++;
            } else if (tier.isPresent()) {
                sums.merge(tier.get(), amount.get(), BigInteger::add);
            } else {
                rest = rest.add(amount.get());
            }
        }
        List<Share> shares = sums.entrySet().stream()
                .map(e -> new Share(e.getKey(), e.getValue()))
                .toList();
        return new MoneyByTier(shares, rest, dossier.money().size() - unknown, unknown);
    }
}
