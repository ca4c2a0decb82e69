package nl.expliciet.generator.pdf.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import nl.expliciet.generator.pdf.font.FontCheck.Flaw;
import nl.expliciet.generator.shipped.Shipped;
import org.junit.jupiter.api.Test;

/** A font file is used, or there is a word for why not; no bytes make the check fail. */
class FontCheckTest {
    private final byte[] font = Shipped.bytes("font/NotoMono-Regular.ttf");

    @Test
    void aSoundFontCanBeUsed() {
        assertEquals(Optional.empty(), FontCheck.problem(font));
    }

    @Test
    void webFontsAndOtherFilesAreNone() {
        byte[] web = Shipped.bytes("font/web/ExplicietSans-Regular.woff2");
        assertEquals(Optional.of(Flaw.KIND), FontCheck.problem(web));
        assertEquals(Optional.of(Flaw.KIND), FontCheck.problem(new byte[0]));
        assertEquals(Optional.of(Flaw.KIND), FontCheck.problem("<svg/>".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void theRightsOfTheMakerAreKept() {
        for (int forbidden : new int[] {0x0002, 0x0200}) {
            assertEquals(Optional.of(Flaw.LICENCE), FontCheck.problem(with(rights(), forbidden)));
        }
        for (int allowed : new int[] {0x0000, 0x0004, 0x0008, 0x0100}) {
            assertEquals(Optional.empty(), FontCheck.problem(with(rights(), allowed)));
        }
        assertFalse(new OpenType(with(rights(), 0x0100)).maySubset());
        assertTrue(new OpenType(font).maySubset());
    }

    @Test
    void aVariableFontIsRefused() {
        byte[] variable = font.clone();
        System.arraycopy("fvar".getBytes(StandardCharsets.US_ASCII), 0, variable, record("gasp"), 4);
        assertEquals(Optional.of(Flaw.VARIABLE), FontCheck.problem(variable));
    }

    @Test
    void aMapOfEndlessCharactersIsRefusedAtOnce() {
        byte[] hostile = font.clone();
        ByteBuffer bytes = ByteBuffer.wrap(hostile);
        int map = bytes.getInt(record("cmap") + 8);
        int at = map + bytes.getInt(map + 8);
        bytes.putShort(at, (short) 12).putInt(at + 12, 2);
        bytes.putInt(at + 16, 0).putInt(at + 20, 0x7FFFFFFF);
        assertEquals(Optional.of(Flaw.BROKEN), FontCheck.problem(hostile));
    }

    @Test
    void brokenFontsAreSaidToBe() {
        assertEquals(Optional.of(Flaw.BROKEN), FontCheck.problem(Arrays.copyOf(font, 200)));
        assertEquals(Optional.of(Flaw.BROKEN), FontCheck.problem(Arrays.copyOf(font, font.length / 2)));
        Random chance = new Random(1);
        for (int i = 0; i < 60; i++) {
            byte[] damaged = font.clone();
            for (int j = 0; j < 40; j++) {
                damaged[4 + chance.nextInt(i % 2 == 0 ? 2000 : font.length - 4)] = (byte) chance.nextInt(256);
            }
            assertNotNull(FontCheck.problem(damaged));
        }
    }

    private byte[] with(int place, int value) {
        byte[] changed = font.clone();
        ByteBuffer.wrap(changed).putShort(place, (short) value);
        return changed;
    }

    private int rights() {
        return ByteBuffer.wrap(font).getInt(record("OS/2") + 8) + 8;
    }

    private int record(String table) {
        String directory = new String(font, 0, 512, StandardCharsets.ISO_8859_1);
        return directory.indexOf(table);
    }
}
