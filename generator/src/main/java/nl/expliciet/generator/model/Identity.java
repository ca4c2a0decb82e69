package nl.expliciet.generator.model;

import java.util.List;
import java.util.Objects;
import nl.expliciet.generator.text.RichText;

/**
 * What a dossier is: the first keys of dossier.yaml, from {@code titel} to {@code ondertekening}.
 *
 * @param id name of its folder
 */
public record Identity(
        String id,
        String title,
        ArrangementKind kind,
        DossierStatus status,
        Nature nature,
        Stated<RichText> summary,
        Stated<PartialDate> adopted,
        Stated<Period> term,
        Stated<Recalibration> recalibration,
        Stated<Secretariat> secretariat,
        List<Signature> signatures) {
    public Identity {
        Objects.requireNonNull(id);
        Objects.requireNonNull(title);
        signatures = List.copyOf(signatures);
    }
}
