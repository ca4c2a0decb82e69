package nl.expliciet.generator.view.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.expliciet.generator.chart.AgreementLines;
import nl.expliciet.generator.chart.Calendar;
import nl.expliciet.generator.insight.OverdueItem;
import nl.expliciet.generator.model.AgreementStatus;
import nl.expliciet.generator.model.ExplicitationAgreement;
import nl.expliciet.generator.model.PartialDate;
import nl.expliciet.generator.model.Ref;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.block.Block;
import nl.expliciet.generator.view.block.Figure;

/** From when to when the agreements hold, as lines: only what has a date of decision has a line. */
final class AgreementTimes {
    private final Scribe scribe;
    private final List<ExplicitationAgreement> dated;

    AgreementTimes(Scribe scribe) {
        this.scribe = scribe;
        this.dated = inOrder(scribe.dossier().agreements()).stream()
                .filter(agreement -> agreement.status() != AgreementStatus.DESCRIBED)
                .filter(agreement -> agreement.date().value().isPresent())
                .toList();
    }

    /** What replaces another follows it. */
    private static List<ExplicitationAgreement> inOrder(List<ExplicitationAgreement> agreements) {
        List<ExplicitationAgreement> ordered = new ArrayList<>();
        for (ExplicitationAgreement agreement : agreements) {
            int first = agreement.replaces().isEmpty() ? ordered.size() : 0;
            int behind = IntStream.range(first, ordered.size())
                    .filter(i -> replaces(agreement, ordered.get(i)))
                    .max()
                    .orElse(ordered.size() - 1);
            ordered.add(behind + 1, agreement);
        }
        return ordered;
    }

    private static boolean replaces(ExplicitationAgreement later, ExplicitationAgreement earlier) {
        return later.replaces().stream().map(Ref::id).anyMatch(earlier.id()::equals);
    }

    /** Nothing when fewer than two have a date, or none has a day before which it is revisited. */
    List<Block> blocks() {
        List<AgreementLines.Row> rows = dated.stream().map(this::row).toList();
        if (rows.size() < 2 || rows.stream().allMatch(row -> row.to().isEmpty())) {
            return List.of();
        }
        LocalDate day = scribe.context().referenceDate();
        Calendar.Period period = period(rows, day);
        String title = scribe.say(
                "looptijden.alt",
                rows.size(),
                scribe.date(PartialDate.of(period.from())),
                scribe.date(PartialDate.of(period.to())));
        Calendar.Today today = new Calendar.Today(day, scribe.say("agenda.vandaag", scribe.date(day)));
        return List.of(
                scribe.legend(Html.text(scribe.say("looptijden.uitleg"))),
                Figure.full(new AgreementLines(title, period, today, scribe.say("voorblad.te-laat"), rows)));
    }

    private Calendar.Period period(List<AgreementLines.Row> rows, LocalDate day) {
        List<LocalDate> days = Stream.concat(
                        Stream.of(day),
                        rows.stream().flatMap(row -> Stream.concat(Stream.of(row.from()), row.to().stream())))
                .sorted()
                .toList();
        List<String> months = IntStream.rangeClosed(1, 12)
                .mapToObj(scribe.formats()::shortMonth)
                .toList();
        LocalDate last = days.get(days.size() - 1);
        return new Calendar.Period(days.get(0).withDayOfYear(1), last.withDayOfYear(last.lengthOfYear()), months);
    }

    private AgreementLines.Row row(ExplicitationAgreement agreement) {
        return new AgreementLines.Row(
                agreement.id(),
                agreement.title(),
                force(agreement.status()),
                agreement.date().value().orElseThrow().first(),
                end(agreement),
                isLate(agreement),
                agreement.replaces().stream().map(Ref::id).toList());
    }

    private static AgreementLines.Force force(AgreementStatus status) {
        return switch (status) {
            case AGREED, DESCRIBED -> AgreementLines.Force.HOLDS;
            case PROPOSED, DISPUTED -> AgreementLines.Force.OPEN;
            case REVISED, LAPSED -> AgreementLines.Force.PAST;
        };
    }

    /** The day on which another replaced it, else the day before which it is revisited. */
    private Optional<LocalDate> end(ExplicitationAgreement agreement) {
        Optional<LocalDate> replaced = dated.stream()
                .filter(later -> replaces(later, agreement))
                .map(later -> later.date().value().orElseThrow().first())
                .findFirst();
        return replaced.or(() -> agreement.revisitBefore().value().map(PartialDate::first));
    }

    private boolean isLate(ExplicitationAgreement agreement) {
        return scribe.insight().overdue().stream()
                .filter(item -> item.kind() == OverdueItem.Kind.AGREEMENT)
                .anyMatch(item -> item.id().equals(agreement.id()));
    }
}
