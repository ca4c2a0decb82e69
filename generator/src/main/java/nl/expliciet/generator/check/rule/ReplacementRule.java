package nl.expliciet.generator.check.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.expliciet.generator.finding.FindingCode;
import nl.expliciet.generator.format.AgreementFormat;
import nl.expliciet.generator.format.Scalar.Target;
import nl.expliciet.generator.model.AgreementStatus;
import nl.expliciet.generator.model.ExplicitationAgreement;
import nl.expliciet.generator.model.Ref;

/** Agreements replace each other in one direction, and only what no longer counts. */
final class ReplacementRule implements Rule {

    @Override
    public void check(Subject subject) {
        Map<String, ExplicitationAgreement> byId = new LinkedHashMap<>();
        subject.dossier().agreements().forEach(agreement -> byId.putIfAbsent(agreement.id(), agreement));
        circles(subject, byId);
        subject.dossier().agreements().forEach(agreement -> replacesAgreed(subject, agreement, byId));
        if (subject.places().knowsAll(Target.AGREEMENT)) {
            withoutSuccessor(subject);
        }
    }

    private static void circles(Subject subject, Map<String, ExplicitationAgreement> byId) {
        Map<String, List<String>> replaced = new LinkedHashMap<>();
        byId.forEach((id, agreement) ->
                replaced.put(id, agreement.replaces().stream().map(Ref::id).toList()));
        for (List<String> circle : Circles.of(replaced)) {
            String first = circle.get(0);
            String shown = Stream.concat(circle.stream(), Stream.of(first)).collect(Collectors.joining(" → "));
            subject.add(
                    FindingCode.REPLACEMENT_CIRCLE,
                    AgreementFormat.REPLACES.in(byId.get(first).place()),
                    shown);
        }
    }

    private static void replacesAgreed(
            Subject subject, ExplicitationAgreement agreement, Map<String, ExplicitationAgreement> byId) {
        for (int i = 0; i < agreement.replaces().size(); i++) {
            ExplicitationAgreement replaced =
                    byId.get(agreement.replaces().get(i).id());
            if (replaced != null && replaced.status() == AgreementStatus.AGREED) {
                subject.add(
                        FindingCode.REPLACES_AGREED,
                        AgreementFormat.REPLACES.in(agreement.place()).at(i + 1),
                        replaced.id(),
                        replaced.status().key());
            }
        }
    }

    private static void withoutSuccessor(Subject subject) {
        List<ExplicitationAgreement> agreements = subject.dossier().agreements();
        Set<Ref> replaced =
                agreements.stream().flatMap(other -> other.replaces().stream()).collect(Collectors.toSet());
        agreements.stream()
                .filter(agreement -> agreement.status() == AgreementStatus.REVISED)
                .filter(agreement -> !replaced.contains(new Ref(agreement.id())))
                .forEach(agreement -> subject.add(
                        FindingCode.REVISED_WITHOUT_SUCCESSOR,
                        AgreementFormat.STATUS.in(agreement.place()),
                        agreement.id()));
    }
}
