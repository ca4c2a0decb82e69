package nl.expliciet.generator.compare;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.expliciet.generator.finding.Place;
import nl.expliciet.generator.format.DossierFormat;
import nl.expliciet.generator.format.Shape;
import nl.expliciet.generator.format.Value;
import nl.expliciet.generator.model.PlacedText;
import nl.expliciet.generator.text.RichText;
import nl.expliciet.generator.text.TextBlock;

/** What of a dossier differs from an earlier version, to mark it where it stands on a page. */
public final class ChangeMarks {
    /** Nothing is compared, so nothing is marked. */
    public static final ChangeMarks NONE = new ChangeMarks(List.of());

    private final Map<String, Change.Kind> agreements = new HashMap<>();
    private final Set<TextBlock> blocks = new HashSet<>();

    private ChangeMarks(List<Change> changes) {
        changes.forEach(this::add);
    }

    /** The marks of the later version. */
    public static ChangeMarks of(DossierChanges dossier) {
        return new ChangeMarks(dossier.changes());
    }

    /** What became of an agreement that is still there; empty when nothing did. */
    public Optional<Change.Kind> agreement(String id) {
        return Optional.ofNullable(agreements.get(id));
    }

    /** True for a block of running text that is new or says something else. */
    public boolean isChanged(TextBlock block) {
        return blocks.contains(block);
    }

    private void add(Change change) {
        Place place = change.place();
        Optional<RichText> was = Value.said(change.was(), new Shape.Prose());
        List<PlacedText> now = change.now().texts();
        if (was.isPresent()) {
            now.forEach(text -> changed(was.get(), text.text()));
        } else {
            now.forEach(text -> blocks.addAll(text.text().blocks()));
        }
        boolean agreement = place.steps().size() > 1 && place.steps().get(0).equals(DossierFormat.AGREEMENTS.name());
        if (agreement) {
            boolean whole = place.steps().size() == 2;
            agreements.put(place.steps().get(1), whole ? change.kind() : Change.Kind.CHANGED);
        }
    }

    private void changed(RichText was, RichText now) {
        for (AbstractDelta<TextBlock> delta :
                DiffUtils.diff(PlainText.of(was), PlainText.of(now)).getDeltas()) {
            Chunk<TextBlock> target = delta.getTarget();
            int from = target.getPosition();
            blocks.addAll(now.blocks().subList(from, from + target.size()));
        }
    }
}
