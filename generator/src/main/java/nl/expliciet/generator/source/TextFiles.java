package nl.expliciet.generator.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.expliciet.generator.finding.Argument;
import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.finding.FindingCode;
import nl.expliciet.generator.finding.Outcome;
import nl.expliciet.generator.finding.Position;
import nl.expliciet.generator.finding.Term;
import nl.expliciet.generator.read.Limits;
import nl.expliciet.generator.read.SourceFile;

/** Reads text files of a source: UTF-8 and no larger than the limit, else a finding and an empty text. */
public final class TextFiles {
    private final SourceTree source;

    public TextFiles(SourceTree source) {
        this.source = source;
    }

    /** Reads a file; what cannot be read gives a finding at its top and an empty text. */
    public Outcome<SourceFile> read(String path) {
        SourceEntry entry = source.at(path);
        if (entry.kind() == SourceEntry.Kind.REFUSED_LINK) {
            return refused(path, FindingCode.OUTSIDE, Argument.typed(path));
        }
        if (!entry.isFile()) {
            return refused(path, FindingCode.UNREADABLE, reason(entry));
        }
        if (entry.size() > Limits.FILE_BYTES) {
            return refused(path, FindingCode.LIMIT, Term.SIZE, Argument.typed(Limits.FILE_BYTES));
        }
        try {
            return decode(path, source.bytes(path));
        } catch (IOException unreadable) {
            return refused(path, FindingCode.UNREADABLE, Term.ACCESS);
        }
    }

    private static Term reason(SourceEntry entry) {
        return switch (entry.kind()) {
            case MISSING -> Term.MISSING;
            case FOLDER -> Term.FOLDER;
            default -> Term.SPECIAL;
        };
    }

    private static Outcome<SourceFile> decode(String path, byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new Outcome<>(new SourceFile(path, text), List.of());
        } catch (CharacterCodingException otherEncoding) {
            return refused(path, FindingCode.UNREADABLE, Term.ENCODING);
        }
    }

    private static Outcome<SourceFile> refused(String path, FindingCode code, Argument... arguments) {
        Finding finding = Finding.of(code, Position.startOf(path), arguments);
        return new Outcome<>(new SourceFile(path, ""), List.of(finding));
    }
}
