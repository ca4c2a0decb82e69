package nl.expliciet.generator.view.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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

/**
 * From when to when the agreements hold, as lines: only what has a date of decision has a line. Many lines become several
 * drawings of one period, each no taller than a page: the layout cuts what is taller in the middle of a line, and paints it
 * whole on every page that shows a part.
 */
final class AgreementTimes {
    private final Scribe scribe;
    private final List<ExplicitationAgreement> dated;
    private final Map<String, LocalDate> replaced = new HashMap<>();
    private final Set<String> late;

    AgreementTimes(Scribe scribe) {
        this.scribe = scribe;
        this.dated = inOrder(scribe.dossier().agreements()).stream()
                .filter(agreement -> agreement.status() != AgreementStatus.DESCRIBED)
                .filter(agreement -> agreement.date().value().isPresent())
                .toList();
        for (ExplicitationAgreement later : dated) {
            later.replaces().forEach(earlier -> replaced.putIfAbsent(earlier.id(), decided(later)));
        }
        this.late = scribe.insight().overdue().stream()
                .filter(item -> item.kind() == OverdueItem.Kind.AGREEMENT)
                .map(OverdueItem::id)
                .collect(Collectors.toSet());
    }

    private static LocalDate decided(ExplicitationAgreement agreement) {
        return agreement.date().value().orElseThrow().first();
    }

    /** What replaces another follows it. */
    private static List<ExplicitationAgreement> inOrder(List<ExplicitationAgreement> agreements) {
        List<ExplicitationAgreement> ordered = new ArrayList<>();
        for (ExplicitationAgreement agreement : agreements) {
            ordered.add(behindReplaced(ordered, agreement), agreement);
        }
        return ordered;
    }

    private static int behindReplaced(List<ExplicitationAgreement> ordered, ExplicitationAgreement agreement) {
        Set<String> earlier = agreement.replaces().stream().map(Ref::id).collect(Collectors.toSet());
        int at = ordered.size();
        while (!earlier.isEmpty()
                && at > 0
                && !earlier.contains(ordered.get(at - 1).id())) {
            at--;
        }
        return at == 0 ? ordered.size() : at;
    }

    /** Nothing when fewer than two have a date, or none has a day before which it is revisited. */
    List<Block> blocks() {
        List<AgreementLines.Row> rows = dated.stream().map(this::row).toList();
        if (rows.size() < 2 || rows.stream().allMatch(row -> row.to().isEmpty())) {
            return List.of();
        }
        LocalDate day = scribe.context().referenceDate();
        Calendar.Period period = period(rows, day);
        List<Block> blocks = new ArrayList<>();
        blocks.add(scribe.legend(Html.text(scribe.say("looptijden.uitleg"))));
        for (List<AgreementLines.Row> part : AgreementLines.parts(rows)) {
            blocks.add(Figure.full(lines(part, part.size() == rows.size(), period, day)));
        }
        return blocks;
    }

    private AgreementLines lines(List<AgreementLines.Row> rows, boolean all, Calendar.Period period, LocalDate day) {
        String title = scribe.say(
                all ? "looptijden.alt" : "looptijden.alt.deel",
                rows.size(),
                scribe.date(PartialDate.of(period.from())),
                scribe.date(PartialDate.of(period.to())),
                rows.get(0).id(),
                rows.get(rows.size() - 1).id());
        Calendar.Today today = new Calendar.Today(day, scribe.say("agenda.vandaag", scribe.date(day)));
        return new AgreementLines(title, period, today, scribe.say("voorblad.te-laat"), rows);
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
                decided(agreement),
                end(agreement),
                late.contains(agreement.id()),
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
        return Optional.ofNullable(replaced.get(agreement.id()))
                .or(() -> agreement.revisitBefore().value().map(PartialDate::first));
    }
}
