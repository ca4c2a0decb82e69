package nl.expliciet.generator.insight;

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
    public Money of(Ref party, int year) {
        return sum(Optional.of(party), Optional.of(year));
    }

    /** What a party contributes in all years. */
    public Money of(Ref party) {
        return sum(Optional.of(party), Optional.empty());
    }

    /** What all contribute in a year. */
    public Money of(int year) {
        return sum(Optional.empty(), Optional.of(year));
    }

    /** What all contribute in all years. */
    public Money all() {
        return sum(Optional.empty(), Optional.empty());
    }

    private Money sum(Optional<Ref> party, Optional<Integer> year) {
        List<Payment> chosen = new ArrayList<>(payments);
        chosen.removeIf(c -> party.isPresent() && !c.party().equals(party.get()));
        chosen.removeIf(c -> year.isPresent() && !c.year().value().equals(year));
        return Money.of(chosen);
    }
}
