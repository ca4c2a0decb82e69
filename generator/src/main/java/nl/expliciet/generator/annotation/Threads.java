package nl.expliciet.generator.annotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.expliciet.generator.annotation.Annotation.Kind;
import org.apache.pdfbox.cos.COSDictionary;

/** Joins what programs part: the halves of a replacement, the answers to a comment, and the judgements of it. */
final class Threads {

    /** Answers to answers; a file may also go round in a circle. */
    private static final int MAX_DEPTH = 100;
    /** What a program writes when a judgement is taken back. */
    private static final String NO_JUDGEMENT = "None";

    private final Map<Written, Annotation> single;
    private final Map<COSDictionary, Written> byData = new HashMap<>();
    private final Map<COSDictionary, List<Annotation>> parts = new HashMap<>();

    Threads(Map<Written, Annotation> single) {
        this.single = single;
        single.keySet().forEach(written -> byData.put(written.data(), written));
        single.forEach(this::addPart);
    }

    private void addPart(Written written, Annotation annotation) {
        if (written.isPart()) {
            parts.computeIfAbsent(leader(written).data(), leader -> new ArrayList<>())
                    .add(annotation);
        }
    }

    /** The comments in the order of the file; of several judgements by one person, the last. */
    List<Annotation> annotations() {
        Map<String, Annotation> all = new LinkedHashMap<>();
        for (Written written : single.keySet()) {
            if (leader(written) == written) {
                Annotation one = answering(written, joined(written));
                String judge = "\n" + one.replyTo().orElse("") + "\n" + one.author();
                all.put(one.kind() == Kind.REVIEW ? judge : one.id(), one);
            }
        }
        return all.values().stream().filter(Threads::says).toList();
    }

    private static boolean says(Annotation one) {
        return one.kind() != Kind.REVIEW
                || one.replyTo().isPresent() && !one.text().equals(NO_JUDGEMENT);
    }

    /** The one that an annotation is a part of; itself when it is whole. */
    private Written leader(Written written) {
        Written at = written;
        for (int i = 0; i < MAX_DEPTH && at.isPart() && byData.containsKey(at.answered()); i++) {
            at = byData.get(at.answered());
        }
        return at;
    }

    private Annotation joined(Written leader) {
        List<Annotation> others = parts.getOrDefault(leader.data(), List.of());
        Annotation first = single.get(leader);
        if (others.isEmpty()) {
            return first;
        }
        List<Annotation> all = Stream.concat(Stream.of(first), others.stream()).toList();
        boolean deletes = all.stream().anyMatch(part -> part.kind() == Kind.DELETION);
        boolean inserts = all.stream().anyMatch(part -> part.kind() == Kind.INSERTION);
        Stream<Annotation> marking = all.stream().filter(part -> !deletes || part.kind() == Kind.DELETION);
        return new Annotation(
                first.id(),
                deletes && inserts ? Kind.REPLACEMENT : first.kind(),
                first.author(),
                first.date(),
                first.page(),
                first.place(),
                marking.map(Annotation::marked)
                        .filter(words -> !words.isEmpty())
                        .findFirst()
                        .orElse(""),
                String.join(
                        "\n",
                        all.stream()
                                .map(Annotation::text)
                                .filter(text -> !text.isEmpty())
                                .distinct()
                                .toList()),
                first.replyTo());
    }

    /** An answer stands where that which it answers stands, wherever the program put its sign. */
    private Annotation answering(Written written, Annotation one) {
        Written target = written;
        for (int i = 0; i < MAX_DEPTH && (target == written || target.kind() == Kind.REVIEW); i++) {
            target = byData.containsKey(target.answered()) ? leader(byData.get(target.answered())) : null;
            if (target == null || target == written) {
                return one;
            }
        }
        Annotation answered = single.get(target);
        return new Annotation(
                one.id(),
                one.kind(),
                one.author(),
                one.date(),
                answered.page(),
                answered.place(),
                one.marked(),
                one.text(),
                Optional.of(answered.id()));
    }
}
