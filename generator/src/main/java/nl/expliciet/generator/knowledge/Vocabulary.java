package nl.expliciet.generator.knowledge;

import java.util.Locale;

/** The lists of {@link Term}s; each is a file of the same name. */
public enum Vocabulary {
    STEPS,
    CEMENT,
    COMPOSITION,
    VEHICLES,
    ROLES,
    TIERS,
    SUBJECTS,
    MOVEMENTS,
    IDLING_CAUSES,
    LEARNING_ORDERS,
    SUCCESS_AXES,
    PUBLIC_VALUE,
    CHARACTERISTICS,
    REGIE_INTERPLAY,
    REGIE_COOPERATION,
    REGIE_INTEGRITY,
    REGIE_ACCOUNTABILITY,
    REGIE_TEAM,
    FACT_SHEET,
    WORK;

    /** Name of the data file, without its extension. */
    String file() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
