package nl.expliciet.generator.annotation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Writes annotations in a PDF key by key, as a program of somebody else would. */
final class Margin implements AutoCloseable {

    /** Where words of {@code proef.pdf} stand on its third page: left, bottom, right, top. */
    static final float[] YEARLY = {246.44f, 658.65f, 291.58f, 671.92f};

    static final float[] AUTUMN = {229.79f, 609.6f, 282.08f, 622.87f};

    private static final int TEXT_PAGE = 2;

    final PDDocument document;

    Margin(byte[] pdf) {
        try {
            document = Loader.loadPDF(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The document of {@code README.md} beside the files. */
    static Margin ofSample() {
        return new Margin(resource("proef.pdf"));
    }

    static byte[] resource(String name) {
        try (InputStream in = Margin.class.getResourceAsStream("/annotation/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds an annotation with these keys and values to the page with text. */
    COSDictionary add(Object... entries) {
        return addTo(TEXT_PAGE, entries);
    }

    /** A text in quotes stays text, one with a slash is a name, numbers become an array. */
    COSDictionary addTo(int page, Object... entries) {
        COSDictionary annotation = new COSDictionary();
        annotation.setItem(COSName.TYPE, COSName.ANNOT);
        for (int i = 0; i < entries.length; i += 2) {
            annotation.setItem(COSName.getPDFName((String) entries[i]), value(entries[i + 1]));
        }
        PDPage target = document.getPage(page);
        annotation.setItem(COSName.P, target);
        COSArray annotations = target.getCOSObject().getCOSArray(COSName.ANNOTS);
        if (annotations == null) {
            annotations = new COSArray();
            target.getCOSObject().setItem(COSName.ANNOTS, annotations);
        }
        annotations.add(annotation);
        annotations.setNeedToBeUpdated(true);
        annotation.setNeedToBeUpdated(true);
        target.getCOSObject().setNeedToBeUpdated(true);
        return annotation;
    }

    private static COSBase value(Object value) {
        if (value instanceof COSBase base) {
            return base;
        }
        if (value instanceof float[] numbers) {
            COSArray array = new COSArray();
            array.setFloatArray(numbers);
            return array;
        }
        if (value instanceof Integer number) {
            return COSInteger.get(number);
        }
        if (value instanceof Float number) {
            return new COSFloat(number);
        }
        String text = (String) value;
        return text.startsWith("/") ? COSName.getPDFName(text.substring(1)) : new COSString(text);
    }

    /** The corners in the order that Acrobat writes and most follow: upper left, upper right, lower left, lower right. */
    static float[] quad(float[] box) {
        return new float[] {box[0], box[3], box[2], box[3], box[0], box[1], box[2], box[1]};
    }

    /** The corners as the standard says: counter-clockwise from the lower left. */
    static float[] quadByTheBook(float[] box) {
        return new float[] {box[0], box[1], box[2], box[1], box[2], box[3], box[0], box[3]};
    }

    static float[] quads(float[]... boxes) {
        float[] all = new float[0];
        for (float[] box : boxes) {
            float[] quad = quad(box);
            all = Arrays.copyOf(all, all.length + quad.length);
            System.arraycopy(quad, 0, all, all.length - quad.length, quad.length);
        }
        return all;
    }

    /** Everything written anew, with objects packed in streams. */
    byte[] saved() {
        return save(out -> document.save(out, CompressParameters.DEFAULT_COMPRESSION));
    }

    /** Everything written anew, each object on its own. */
    byte[] savedUnpacked() {
        return save(out -> document.save(out, CompressParameters.NO_COMPRESSION));
    }

    /** Only what is new, after the end of the file. */
    byte[] appended() {
        return save(document::saveIncremental);
    }

    private interface Saving {
        void to(ByteArrayOutputStream out) throws IOException;
    }

    private static byte[] save(Saving saving) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            saving.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    ReturnedPdf read() {
        return AnnotationReader.read(saved());
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
