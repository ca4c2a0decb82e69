package nl.expliciet.generator.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.expliciet.generator.finding.Place;
import nl.expliciet.generator.format.AgreementFormat;
import nl.expliciet.generator.format.DossierFormat;
import nl.expliciet.generator.format.EvaluationFormat;
import nl.expliciet.generator.format.Key;
import nl.expliciet.generator.format.PartyFormat;
import nl.expliciet.generator.format.RoundFormat;
import nl.expliciet.generator.format.Shape;
import nl.expliciet.generator.format.Shapes;
import nl.expliciet.generator.format.Value;
import nl.expliciet.generator.text.RichText;

/** Puts what all files of a dossier folder say together in one value, with shared parties written in full. */
final class DossierFolderValue {
    private DossierFolderValue() {}

    /**
     * The value of a folder.
     *
     * @param shared parties of the register, by id
     */
    static Value.Block of(
            String id,
            Value.Block yaml,
            DossierTrees trees,
            List<Value.Block> rounds,
            Map<String, Value.Block> shared) {
        Map<String, Value> all = new LinkedHashMap<>(yaml.values());
        put(all, DossierFormat.ID, words(DossierFormat.ID.in(Place.TOP), id));
        add(all, DossierFormat.AGREEMENTS, trees.agreements().stream().map(DossierFolderValue::agreement));
        add(all, DossierFormat.CHAPTERS, trees.chapters().stream().map(DocumentTree::value));
        add(all, DossierFormat.EVALUATIONS, trees.evaluations().stream().map(DossierFolderValue::evaluation));
        add(all, DossierFormat.ROUNDS, rounds.stream().map(DossierFolderValue::round));
        if (yaml.at(DossierFormat.PARTIES) instanceof Value.Items parties) {
            put(all, DossierFormat.PARTIES, inFull(parties, shared));
        }
        return new Value.Block(Place.TOP, DossierFormat.FOLDER, all);
    }

    private static void put(Map<String, Value> all, Key<?> key, Value value) {
        all.put(key.name(), value);
    }

    /** What stands in files comes after what dossier.yaml says. */
    private static void add(Map<String, Value> all, Key<?> key, Stream<Value.Block> files) {
        Stream<Value> typed = all.get(key.name()) instanceof Value.Items list ? list.inner() : Stream.empty();
        List<Value> items = Stream.concat(typed, files).toList();
        if (!items.isEmpty()) {
            put(all, key, new Value.Items(key.in(Place.TOP), (Shape.Items<?>) key.shape(), items));
        }
    }

    private static Value.Block agreement(DocumentTree file) {
        Value text = text(AgreementFormat.TEXT.in(file.value().place()), file.body());
        return file.value().with(AgreementFormat.INLINE, AgreementFormat.TEXT, text);
    }

    private static Value.Block evaluation(DocumentTree file) {
        Place place = file.value().place();
        Value text = text(EvaluationFormat.TEXT.in(place), file.body());
        return file.value()
                .with(EvaluationFormat.CHAPTER, EvaluationFormat.ID, words(EvaluationFormat.ID.in(place), file.id()))
                .with(EvaluationFormat.CHAPTER, EvaluationFormat.TEXT, text);
    }

    /** Who wrote a comment stays in its file: all that is made of a dossier is made of what is left here. */
    private static Value.Block round(Value.Block file) {
        Place place = file.place();
        List<Value> comments = file.at(RoundFormat.COMMENTS)
                .inner()
                .filter(Value.Block.class::isInstance)
                .<Value>map(
                        typed -> new Value.Block(typed.place(), RoundFormat.COMMENT, ((Value.Block) typed).values()))
                .toList();
        Shape.Items<?> list = (Shape.Items<?>) RoundFormat.COMMENTS.shape();
        return file.with(RoundFormat.ROUND, RoundFormat.ID, words(RoundFormat.ID.in(place), place.step()))
                .with(RoundFormat.COMMENTS, new Value.Items(RoundFormat.COMMENTS.in(place), list, comments));
    }

    private static Value text(Place place, RichText body) {
        return new Value.Leaf<>(place, Shapes.PROSE, body.source().strip(), body);
    }

    static Value words(Place place, String words) {
        return new Value.Leaf<>(place, Shapes.WORDS, words, words);
    }

    private static Value inFull(Value.Items parties, Map<String, Value.Block> shared) {
        List<Value> full = parties.inner().map(party -> inFull(party, shared)).toList();
        return new Value.Items(parties.place(), parties.shape(), full);
    }

    private static Value inFull(Value party, Map<String, Value.Block> shared) {
        return party instanceof Value.Block own
                ? Value.said(own.at(PartyFormat.ID), Shapes.ID)
                        .map(shared::get)
                        .map(own::over)
                        .orElse(own)
                : party;
    }
}
