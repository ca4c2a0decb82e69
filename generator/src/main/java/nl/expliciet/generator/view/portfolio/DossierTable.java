package nl.expliciet.generator.view.portfolio;

import java.util.List;
import java.util.Set;

/**
 * A table of dossiers.
 *
 * @param silent the columns that are left out, because no dossier says anything there
 * @param note what those columns are about, in a sentence; empty when all are there
 */
public record DossierTable(List<DossierRow> rows, Set<String> silent, String note) {
    public DossierTable {
        rows = List.copyOf(rows);
        silent = Set.copyOf(silent);
    }
}
