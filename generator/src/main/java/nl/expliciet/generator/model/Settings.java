package nl.expliciet.generator.model;

import java.time.LocalDate;

/** Portfolio settings: expliciet.yaml. */
public record Settings(
        Stated<String> title,
        Stated<String> organisation,
        Language language,
        Stated<LocalDate> referenceDate,
        Theme theme) {}
