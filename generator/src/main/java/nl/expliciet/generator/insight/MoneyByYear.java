package nl.expliciet.generator.insight;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.expliciet.generator.model.Dossier;
import nl.expliciet.generator.model.Payment;
import nl.expliciet.generator.model.Ref;

/**
 * The payments of a dossier by party and year; those without a known year are left out.
 *
 * @param years known years, first one first
 * @param parties who contributes in one of them, in the order of the dossier
 */
public record MoneyByYear(List<Integer> years, List<Ref> parties, List<Payment> payments) {

    /**
     * What some payments add up to.
     *
     * @param known the sum of the known amounts
     * @param amounts how many are known
     * @param unknown how many are not
     */
    public record Sum(BigInteger known, int amounts, int unknown) {

        /** True when nobody contributes. */
        public boolean isNothing() {
            return amounts == 0 && unknown == 0;
        }

        /** True when there is a payment and no amount of it is known. */
        public boolean isUnknown() {
            return amounts == 0 && unknown > 0;
        }
    }

    public MoneyByYear {
        years = List.copyOf(years);
        parties = List.copyOf(parties);
        payments = List.copyOf(payments);
    }

    /** The money of a dossier. */
    public static MoneyByYear of(Dossier dossier) {
        return of(dossier.money());
    }

    /** Some payments. */
    static MoneyByYear of(List<Payment> payments) {
        List<Payment> dated =
                payments.stream().filter(c -> c.year().value().isPresent()).toList();
        List<Integer> years = dated.stream()
                .flatMap(c -> c.year().value().stream())
                .distinct()
                .sorted()
                .toList();
        return new MoneyByYear(
                years, dated.stream().map(Payment::party).distinct().toList(), dated);
    }

    /** What a party contributes in a year. */
    public Sum of(Ref party, int year) {
        return sum(Optional.of(party), Optional.of(year));
    }

    /** What a party contributes in all years. */
    public Sum of(Ref party) {
        return sum(Optional.of(party), Optional.empty());
    }

    /** What all contribute in a year. */
    public Sum of(int year) {
        return sum(Optional.empty(), Optional.of(year));
    }

    /** What all contribute in all years. */
    public Sum all() {
        return sum(Optional.empty(), Optional.empty());
    }

    private Sum sum(Optional<Ref> party, Optional<Integer> year) {
        List<Payment> chosen = new ArrayList<>(payments);
        chosen.removeIf(c -> party.isPresent() && !c.party().equals(party.get()));
        chosen.removeIf(c -> year.isPresent() && !c.year().value().equals(year));
        List<Long> known =
                chosen.stream().flatMap(c -> c.amount().value().stream()).toList();
        BigInteger sum = known.stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
        return new Sum(sum, known.size(), chosen.size() - known.size());
    }
}
