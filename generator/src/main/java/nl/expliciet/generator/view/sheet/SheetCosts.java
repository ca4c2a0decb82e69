package nl.expliciet.generator.view.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import nl.expliciet.generator.insight.Money;
import nl.expliciet.generator.model.Payment;
import nl.expliciet.generator.model.Ref;
import nl.expliciet.generator.text.RichText;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.Shorten;
import nl.expliciet.generator.view.sheet.CoverSheet.Section;

/** What a dossier costs the parties of a body, and from which money they pay. */
record SheetCosts(SheetVoice voice, Subject subject, int year) {
    private static final int GROUNDS = 2;
    private static final int LONG = 120;

    Section section() {
        List<Payment> ours = subject.dossier().money().stream()
                .filter(payment -> subject.isOurs(payment.party()))
                .toList();
        List<Html> lines = ours.isEmpty() ? List.of(voice.plain(voice.say("oplegger.kosten.geen"))) : lines(ours);
        return new Section("kosten", voice.say("oplegger.kosten"), false, lines, "");
    }

    private List<Html> lines(List<Payment> ours) {
        List<Html> lines = new ArrayList<>();
        Money now = Money.of(ours.stream()
                .filter(payment -> payment.year().value().equals(Optional.of(year)))
                .toList());
        String all = voice.say("oplegger.kosten.samen", period(ours), amount(Money.of(ours)));
        String thisYear =
                now.isNothing() ? "" : voice.say("oplegger.kosten.jaar", String.valueOf(year), amount(now)) + " ";
        lines.add(voice.plain(thisYear + all));
        lines.addAll(voice.first(GROUNDS, grounds(ours), "geld"));
        elsewhere(ours).ifPresent(lines::add);
        return lines;
    }

    private String period(List<Payment> ours) {
        TreeSet<Integer> years = new TreeSet<>();
        ours.forEach(payment -> payment.year().value().ifPresent(years::add));
        if (years.isEmpty()) {
            return voice.say("oplegger.kosten.zonder-jaar");
        }
        return years.size() == 1
                ? voice.say("oplegger.kosten.in", String.valueOf(years.first()))
                : voice.say("oplegger.kosten.van-tot", String.valueOf(years.first()), String.valueOf(years.last()));
    }

    private String amount(Money money) {
        if (money.isUnknown()) {
            return voice.unknownWord();
        }
        String known = voice.euros(money.known());
        return money.unknown() == 0 ? known : voice.say("oplegger.kosten.deels", known);
    }

    /** From which money, the first named first. */
    private List<Html> grounds(List<Payment> ours) {
        Map<String, List<Payment>> byGround = new LinkedHashMap<>();
        ours.forEach(payment -> byGround.computeIfAbsent(ground(payment), key -> new ArrayList<>())
                .add(payment));
        return byGround.entrySet().stream()
                .map(one -> voice.plain(
                        one.getKey().isEmpty()
                                ? voice.say("oplegger.kosten.zonder-grond", amount(Money.of(one.getValue())))
                                : voice.say(
                                        "oplegger.kosten.uit",
                                        Shorten.to(LONG, one.getKey()),
                                        amount(Money.of(one.getValue())))))
                .toList();
    }

    private static String ground(Payment payment) {
        return payment.basis().value().map(RichText::plain).orElse("");
    }

    private Optional<Html> elsewhere(List<Payment> ours) {
        List<Payment> counted = ours.stream()
                .filter(payment -> payment.countedIn()
                        .value()
                        .filter(ref -> !ref.isUnknown())
                        .isPresent())
                .toList();
        List<String> ids = counted.stream()
                .flatMap(payment -> payment.countedIn().value().stream())
                .map(Ref::id)
                .distinct()
                .toList();
        return counted.isEmpty()
                ? Optional.empty()
                : Optional.of(voice.plain(voice.say(
                        "oplegger.kosten.elders",
                        amount(Money.of(counted)),
                        voice.formats().list(ids))));
    }
}
