package nl.expliciet.generator.annotation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import nl.expliciet.generator.annotation.Annotation.Kind;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/**
 * A comment as it lies in the file (ISO 32000-1, 12.5).
 *
 * @param data the annotation
 * @param page the number of its page, from 1
 * @param kind what the reader did
 */
record Written(COSDictionary data, int page, Kind kind) {

    private static final Map<String, Kind> KINDS = Map.ofEntries(
            Map.entry("Text", Kind.NOTE),
            Map.entry("FreeText", Kind.NOTE),
            Map.entry("Highlight", Kind.MARK),
            Map.entry("Underline", Kind.MARK),
            Map.entry("Squiggly", Kind.MARK),
            Map.entry("StrikeOut", Kind.DELETION),
            Map.entry("Caret", Kind.INSERTION),
            Map.entry("Line", Kind.DRAWING),
            Map.entry("Square", Kind.DRAWING),
            Map.entry("Circle", Kind.DRAWING),
            Map.entry("Polygon", Kind.DRAWING),
            Map.entry("PolyLine", Kind.DRAWING),
            Map.entry("Ink", Kind.DRAWING),
            Map.entry("Stamp", Kind.DRAWING),
            Map.entry("FileAttachment", Kind.DRAWING),
            Map.entry("Sound", Kind.DRAWING),
            Map.entry("Redact", Kind.DELETION));

    private static final int MAX_NAME = 100;
    /** Shorter names count from one in each file. */
    private static final int UNIQUE = 16;

    /** The comment that an annotation is; empty for links, windows of notes, fields of forms and ticks in a private list. */
    static Optional<Written> of(COSDictionary data, int page) {
        String model = data.getString(COSName.STATE_MODEL, "");
        if (model.equals("Marked")) {
            return Optional.empty();
        }
        String state = data.getString(COSName.STATE, "");
        Kind kind = state.isEmpty() ? KINDS.get(data.getNameAsString(COSName.SUBTYPE, "")) : Kind.REVIEW;
        return Optional.ofNullable(kind).map(known -> new Written(data, page, known));
    }

    /** The name that the program gave it, if no other would get it; else one made of what does not change with its text. */
    String id() {
        String name = PlainText.line(data.getString(COSName.NM, ""), MAX_NAME);
        if (name.length() >= UNIQUE) {
            return name;
        }
        String stands = Arrays.toString(numbers(COSName.RECT));
        CRC32 crc = new CRC32();
        crc.update((kind + name + author() + data.getString(COSName.CREATION_DATE, "") + stands).getBytes(UTF_8));
        return "p" + page + "-" + String.format(Locale.ROOT, "%08x", crc.getValue());
    }

    String author() {
        return PlainText.line(data.getString(COSName.T, ""), MAX_NAME);
    }

    Optional<LocalDate> date() {
        Calendar created = data.getDate(COSName.CREATION_DATE);
        Calendar day = created == null ? data.getDate(COSName.M) : created;
        return day instanceof GregorianCalendar calendar
                ? Optional.of(calendar.toZonedDateTime().toLocalDate())
                : Optional.empty();
    }

    /** Some programs write plain text, some rich text, most both. */
    String text() {
        if (kind == Kind.REVIEW) {
            return PlainText.line(data.getString(COSName.STATE, ""), MAX_NAME);
        }
        String plain = PlainText.of(stringOf(data.getDictionaryObject(COSName.CONTENTS)));
        return plain.isEmpty() ? PlainText.ofRich(stringOf(data.getDictionaryObject(COSName.RC))) : plain;
    }

    private static String stringOf(COSBase value) {
        if (value instanceof COSString string) {
            return string.getString();
        }
        return value instanceof COSStream stream ? stream.toTextString() : "";
    }

    /** Where it stands; nothing when it does not say. */
    Optional<Area> area() {
        float[] corners = numbers(COSName.RECT);
        return corners.length == 4 ? Optional.of(Area.around(corners)) : Optional.empty();
    }

    /** Where its arrow points, for words beside the text with a line to it. */
    Optional<Area> target() {
        float[] line = numbers(COSName.CL);
        return line.length >= 4 ? Optional.of(Area.around(line[0], line[1])) : Optional.empty();
    }

    private float[] numbers(COSName key) {
        COSArray array = data.getCOSArray(key);
        return array == null ? new float[0] : array.toFloatArray();
    }

    /** The annotation that it answers, or belongs to. */
    COSDictionary answered() {
        return data.getCOSDictionary(COSName.IRT);
    }

    /** Whether it is one comment together with the one it points to, as the two halves of a replacement are. */
    boolean isPart() {
        return answered() != null && "Group".equals(data.getNameAsString(COSName.RT));
    }
}
