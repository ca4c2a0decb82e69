package nl.expliciet.generator.round;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import nl.expliciet.generator.annotation.Annotation;
import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.finding.FindingCode;
import nl.expliciet.generator.round.NewComment.Origin;
import nl.expliciet.generator.round.PdfFolder.Returned;

/** Lays what PDFs tell beside what the file of a round has: only what is new is added. */
final class Merge {

    private static final Pattern NUMBER = Pattern.compile("R-(\\d{1,6})");
    /** The list of contents and the page in front of a readers' copy, which are about nothing. */
    private static final Set<String> NOWHERE = Set.of("", "inhoud", "leesversie");

    private static final int SHOWN = 200;

    private final RoundFile round;
    private final Senders senders;
    private final CommentText words;
    /** For the name of each imported comment its id in the file and the check of its text. */
    private final Map<String, Known> imported = new HashMap<>();

    private final List<NewComment> added = new ArrayList<>();
    private final Set<String> places = new LinkedHashSet<>();
    private final List<Finding> findings = new ArrayList<>();
    private int number;
    private int known;

    private record Known(String id, String check) {}

    Merge(RoundFile round, Senders senders, CommentText words) {
        this.round = round;
        this.senders = senders;
        this.words = words;
        for (RoundFile.Known comment : round.known()) {
            int check = comment.origin().lastIndexOf(':');
            String name = comment.origin().substring(0, Math.max(0, check));
            imported.put(name, new Known(comment.id(), comment.origin().substring(check + 1)));
            Matcher numbered = NUMBER.matcher(comment.id());
            number = numbered.matches() ? Math.max(number, Integer.parseInt(numbered.group(1))) : number;
        }
    }

    /** Adds what is new in a PDF. */
    void add(Returned returned) {
        places.addAll(returned.pdf().places());
        List<Annotation> fresh = new ArrayList<>();
        for (Annotation annotation : returned.pdf().annotations()) {
            if (imported.containsKey(annotation.id())) {
                compare(returned, annotation, imported.get(annotation.id()));
            } else {
                // An answer may stand before what it answers: all get their id first.
                String id = String.format(Locale.ROOT, "R-%02d", ++number);
                imported.put(annotation.id(), new Known(id, check(annotation)));
                fresh.add(annotation);
            }
        }
        String sender = senders.of(returned.path());
        if (sender.isEmpty() && !fresh.isEmpty()) {
            findings.add(Finding.of(FindingCode.UNKNOWN_SENDER, returned.position()));
        }
        fresh.forEach(annotation -> added.add(comment(returned, sender, annotation)));
    }

    private void compare(Returned returned, Annotation annotation, Known before) {
        known++;
        if (!before.check().equals(check(annotation))) {
            String text = words.of(annotation);
            String shown = text.substring(0, Math.min(SHOWN, text.length()));
            findings.add(Finding.of(FindingCode.COMMENT_CHANGED, returned.position(), before.id(), shown));
        }
    }

    private NewComment comment(Returned returned, String sender, Annotation annotation) {
        boolean nowhere = NOWHERE.contains(annotation.place());
        return new NewComment(
                imported.get(annotation.id()).id(),
                sender,
                words.shown(annotation.author()),
                annotation.date(),
                nowhere ? NewComment.WHOLE : annotation.place(),
                words.shown(annotation.marked()),
                words.of(annotation),
                annotation.replyTo().map(imported::get).map(Known::id).orElse(""),
                new Origin(returned.name(), annotation.id() + ":" + check(annotation), annotation.page()));
    }

    /** Tells whether a text was changed after it was imported, without looking at what a team made of it. */
    private static String check(Annotation annotation) {
        CRC32 crc = new CRC32();
        crc.update((annotation.kind() + "\n" + annotation.marked() + "\n" + annotation.text()).getBytes(UTF_8));
        return String.format(Locale.ROOT, "%08x", crc.getValue());
    }

    /** The file with what is new. */
    String text() {
        return round.with(added, new PlaceOrder(List.copyOf(places)));
    }

    int added() {
        return added.size();
    }

    int known() {
        return known;
    }

    List<Finding> findings() {
        return findings;
    }
}
