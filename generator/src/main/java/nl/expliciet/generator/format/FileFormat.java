package nl.expliciet.generator.format;

import nl.expliciet.generator.format.Shape.Block;

/** The files that people type, each with the block that it is or that stands at its head. */
public enum FileFormat {
    DOSSIER("dossier", "*/dossier.yaml", DossierFormat.DOSSIER),
    AGREEMENT("afspraak", "*/afspraken/*.md", AgreementFormat.FRONT_MATTER),
    EVALUATION("evaluatie", "*/evaluaties/*.md", EvaluationFormat.FRONT_MATTER),
    ROUND("reacties", "*/reacties/*.yaml", RoundFormat.FILE),
    SETTINGS("portfolio", "expliciet.yaml", PortfolioFormat.SETTINGS),
    REGISTER("organen", "organen.yaml", PortfolioFormat.REGISTER),
    CATALOGUE("catalogus", "catalogi/*.yaml", PortfolioFormat.CATALOGUE);

    private final String key;
    private final String path;
    private final Block<?> block;

    FileFormat(String key, String path, Block<?> block) {
        this.key = key;
        this.path = path;
        this.block = block;
    }

    /** The Dutch word by which schemas and pages name it. */
    public String key() {
        return key;
    }

    /** Where such files stand in a source, with {@code *} for any name. */
    public String path() {
        return path;
    }

    /** The block of its keys. */
    public Block<?> block() {
        return block;
    }

    /** The name of its JSON Schema. */
    public String schema() {
        return "expliciet-" + key + ".schema.json";
    }
}
