package nl.expliciet.generator.pdf;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDate;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfEncryption;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfStream;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import java.util.zip.Adler32;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import nl.expliciet.generator.pdf.PdfStyle.Purpose;
import nl.expliciet.generator.shipped.Shipped;

/** What a PDF says about itself: title, language, dates, conformance and the colours it was made for. */
final class Metadata {

    private static final String PRODUCER = "Expliciet";
    private static final int ID_BYTES = 16;
    /** Compressed once for all documents. */
    private static final byte[] PROFILE = deflate(Shipped.bytes("icc/sRGB.icc"));

    private static final String XMP = Shipped.text("pdf/metadata.xml").replace("@NAMESPACE@", PdfOrigin.NAMESPACE);

    private static final String ARCHIVE_CLAIM =
            "<pdfaid:part>2</pdfaid:part>\n<pdfaid:conformance>A</pdfaid:conformance>\n";

    private final PdfDocument document;
    private final Purpose purpose;

    Metadata(PdfDocument document, Purpose purpose) {
        this.document = document;
        this.purpose = purpose;
    }

    void write(PdfWriter writer) {
        info(writer.getInfo());
        writer.setXmpMetadata(xmp().getBytes(StandardCharsets.UTF_8));
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(document.language()));
        colours(writer);
    }

    private void info(PdfDictionary info) {
        PdfDate date = new PdfDate(calendar());
        info.put(PdfName.TITLE, text(document.title()));
        put(info, PdfName.AUTHOR, document.author());
        put(info, PdfName.SUBJECT, document.subject());
        info.put(PdfName.PRODUCER, text(PRODUCER));
        info.put(PdfName.CREATIONDATE, date);
        info.put(PdfName.MODDATE, date);
        // Without it the library makes an identity from the clock and the free memory.
        byte[] id = identity();
        info.put(PdfName.FILEID, PdfEncryption.createInfoId(id, id));
    }

    private static void put(PdfDictionary info, PdfName name, String value) {
        if (!value.isBlank()) {
            info.put(name, text(value));
        }
    }

    private static PdfString text(String value) {
        return new PdfString(value, PdfObject.TEXT_UNICODE);
    }

    private Calendar calendar() {
        Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        calendar.setTimeInMillis(document.date().toEpochMilli());
        return calendar;
    }

    /** Changes with the content; checksums are enough for that, and a digest would cost as much as a page. */
    private byte[] identity() {
        byte[] content = (document.title() + '\n' + document.xhtml()).getBytes(StandardCharsets.UTF_8);
        CRC32 crc = new CRC32();
        Adler32 adler = new Adler32();
        crc.update(content);
        adler.update(content);
        return ByteBuffer.allocate(ID_BYTES)
                .putInt((int) crc.getValue())
                .putInt((int) adler.getValue())
                .putInt(content.length)
                .putInt((int) document.date().getEpochSecond())
                .array();
    }

    private static byte[] deflate(byte[] bytes) {
        ByteArrayOutputStream deflated = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(deflated)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new PdfException("Cannot compress the colour profile", e);
        }
        return deflated.toByteArray();
    }

    /** The profile is shipped, because the one of the Java runtime differs between versions. */
    private static void colours(PdfWriter writer) {
        PdfStream profile = new PdfStream(PROFILE);
        profile.put(PdfName.N, new PdfNumber(3));
        profile.put(PdfName.FILTER, PdfName.FLATEDECODE);
        PdfDictionary intent = new PdfDictionary(PdfName.OUTPUTINTENT);
        intent.put(PdfName.S, PdfName.GTS_PDFA1);
        intent.put(PdfName.OUTPUTCONDITIONIDENTIFIER, text("sRGB"));
        intent.put(PdfName.INFO, text("sRGB"));
        try {
            intent.put(PdfName.DESTOUTPUTPROFILE, writer.addToBody(profile).getIndirectReference());
            writer.getExtraCatalog().put(PdfName.OUTPUTINTENTS, new PdfArray(intent));
        } catch (IOException e) {
            throw new PdfException("Cannot write the colour profile", e);
        }
    }

    private String xmp() {
        String date = document.date().truncatedTo(ChronoUnit.SECONDS).toString();
        return XMP.replace("@TITLE@", escape(document.title()))
                .replace(
                        "@AUTHOR@",
                        document.author().isBlank()
                                ? ""
                                : "<dc:creator><rdf:Seq><rdf:li>" + escape(document.author())
                                        + "</rdf:li></rdf:Seq></dc:creator>")
                .replace(
                        "@SUBJECT@",
                        document.subject().isBlank()
                                ? ""
                                : "<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">"
                                        + escape(document.subject()) + "</rdf:li></rdf:Alt></dc:description>")
                .replace("@ARCHIVE@", purpose == Purpose.ARCHIVE ? ARCHIVE_CLAIM : "")
                .replace("@ORIGIN@", origin())
                .replace("@LANGUAGE@", escape(document.language()))
                .replace("@PRODUCER@", PRODUCER)
                .replace("@DATE@", date);
    }

    private String origin() {
        PdfOrigin origin = document.origin();
        return property("dossier", origin.dossier())
                + property("commit", origin.commit())
                + property("versie", origin.version())
                + property("inhoud", origin.content());
    }

    private static String property(String name, String value) {
        return value.isEmpty() ? "" : "<expliciet:" + name + ">" + escape(value) + "</expliciet:" + name + ">\n";
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
