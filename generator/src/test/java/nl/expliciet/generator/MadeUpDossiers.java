package nl.expliciet.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes any number of dossiers as large as real ones: ten pages, six parties, eighteen agreements and an answer to every
 * check question. The same number gives the same words.
 */
final class MadeUpDossiers {
    private static final int BODIES = 20;
    private static final int PARTIES = 6;
    private static final int AGREEMENTS = 18;
    private static final int CHAPTERS = 12;
    /** One in so many is no more than a concept, which gives it a second document: one to write comments in. */
    private static final int CONCEPTS = 4;

    private static final String CONCEPT = "status: concept";
    private static final String ADOPTED =
            "status: vastgesteld\nvastgesteld: 2023-06-20\nherijking: { laatste: 2023-06-20, interval: P2Y }";
    private static final Map<String, Integer> QUESTIONS =
            Map.of("presterend", 11, "netwerkend", 8, "rechtmatig", 9, "responsief", 9);
    private static final List<String> PROFILE =
            List.of("beleidsambitie", "verplichting", "middelen", "eisen", "uitvoering", "verantwoording");
    private static final List<String> NOUNS = List.of(
            "begroting",
            "planning",
            "voorziening",
            "werkgroep",
            "gemeente",
            "rapportage",
            "afspraak",
            "uitvoering",
            "toezichthouder",
            "koppeling",
            "regio",
            "publicatie",
            "opdracht",
            "besluitvorming",
            "inspraak",
            "termijn");
    private static final List<String> VERBS = List.of(
            "bepaalt", "versterkt", "vertraagt", "toetst", "begrenst", "ondersteunt", "verduidelijkt", "bewaakt");
    private static final List<String> KINDS =
            List.of("tijdelijke", "gezamenlijke", "wettelijke", "regionale", "jaarlijkse", "bestuurlijke", "openbare");

    private final Path root;

    private MadeUpDossiers(Path root) {
        this.root = root;
    }

    /** Writes a number of dossiers with what they share. */
    static void write(Path root, int count) throws IOException {
        MadeUpDossiers all = new MadeUpDossiers(root);
        all.put("expliciet.yaml", "titel: Meetportefeuille\norganisatie: Meetdienst\npeildatum: 2026-01-15\n");
        all.put(
                "organen.yaml",
                "organen:\n" + lines(BODIES, "  - { id: raad-%1$d, naam: Raad %1$d, soort: gemeenteraad }"));
        for (int i = 0; i < count; i++) {
            all.dossier("d%04d".formatted(i), new Random(i), i);
        }
    }

    private static String lines(int count, String line) {
        return IntStream.rangeClosed(1, count).mapToObj(line::formatted).collect(Collectors.joining("\n", "", "\n"));
    }

    private void put(String path, String text) throws IOException {
        Files.createDirectories(root.resolve(path).getParent());
        Files.writeString(root.resolve(path), text);
    }

    private void dossier(String id, Random random, int number) throws IOException {
        put(
                id + "/dossier.yaml",
                head(random, number) + parties(random, number) + profile(random) + questions(random) + moments(number));
        for (int i = 1; i <= AGREEMENTS; i++) {
            put("%s/afspraken/a%02d.md".formatted(id, i), agreement(random, i));
        }
        for (int i = 1; i <= CHAPTERS; i++) {
            String text = "# Hoofdstuk %d%n%n%s Zie [A01](afspraak:A01).%n%n%s%n%n%s%n"
                    .formatted(i, text(random, 4), text(random, 5), text(random, 4));
            put("%s/hoofdstukken/%02d-deel.md".formatted(id, i), text);
        }
        put(id + "/evaluaties/2025.md", """
            ---
            titel: Evaluatie 2025
            periode: { van: 2024-01-01, tot: 2025-12-31 }
            beweging: accelereren
            doen: 3
            leren: 4
            ---
            %s
            """.formatted(text(random, 12)));
    }

    private static String head(Random random, int number) {
        return """
            titel: "Dossier %04d: %s"
            soort: samenwerkingsverband
            %s
            aard: fictief
            samenvatting: "%s"
            opgave: { vraagstuk: "%s", meerwaarde: "%s" }
            inrichting: { nadruk: [netwerkend], variant: bottom-up-samenwerking, cement: 3, samenstelling: 4, vehikel: convenant }
            """.formatted(
                        number,
                        pick(NOUNS, random),
                        number % CONCEPTS == 0 ? CONCEPT : ADOPTED,
                        text(random, 3),
                        text(random, 2),
                        text(random, 2));
    }

    private static String parties(Random random, int number) {
        StringBuilder parties = new StringBuilder("partijen:\n");
        for (int i = 1; i <= PARTIES; i++) {
            parties.append(
                    "  - { id: p%d, naam: Gemeente %d-%d, laag: gemeente, rol: faciliteren, inbreng: \"%s\", orgaan: raad-%d }\n"
                            .formatted(i, number, i, sentence(random), (number + i) % BODIES + 1));
        }
        return parties.toString();
    }

    private static String profile(Random random) {
        return PROFILE.stream()
                .map(question -> "    %s: { score: %d, toelichting: \"%s\" }%n"
                        .formatted(question, 1 + random.nextInt(5), sentence(random)))
                .collect(Collectors.joining("", "profiel:\n  overeengekomen:\n", ""));
    }

    private static String questions(Random random) {
        StringBuilder questions = new StringBuilder("checkvragen:\n");
        QUESTIONS.keySet().stream().sorted().forEach(list -> {
            questions.append("  ").append(list).append(":\n");
            for (int i = 1; i <= QUESTIONS.get(list); i++) {
                questions.append("    %d: { antwoord: \"%s\", partij: p%d, datum: 2024-06-20 }%n"
                        .formatted(i, text(random, 2), i % PARTIES + 1));
            }
        });
        return questions.toString();
    }

    private static String moments(int number) {
        StringBuilder moments = new StringBuilder("momenten:\n");
        for (int i = 1; i <= 4; i++) {
            moments.append("  - { datum: 202%d-0%d-15, orgaan: raad-%d, soort: verantwoording, titel: Moment %d }\n"
                    .formatted(5 + i % 3, i, (number + i) % BODIES + 1, i));
        }
        return moments.toString();
    }

    private static String agreement(Random random, int number) {
        int by = number % PARTIES + 1;
        return """
            ---
            id: A%02d
            titel: "De %s %s"
            onderwerp: inzet
            van: [p%d]
            aan: [p%d]
            status: overeengekomen
            datum: 2023-06-20
            herijken-voor: 2027-01-01
            ---
            %s
            """.formatted(number, pick(KINDS, random), pick(NOUNS, random), by, by % PARTIES + 1, text(random, 2));
    }

    private static String text(Random random, int sentences) {
        return IntStream.range(0, sentences).mapToObj(i -> sentence(random)).collect(Collectors.joining(" "));
    }

    private static String sentence(Random random) {
        return "De %s %s %s binnen %d weken de %s en de %s van de %s %s."
                .formatted(
                        pick(KINDS, random),
                        pick(NOUNS, random),
                        pick(VERBS, random),
                        2 + random.nextInt(50),
                        pick(NOUNS, random),
                        pick(NOUNS, random),
                        pick(KINDS, random),
                        pick(NOUNS, random));
    }

    private static String pick(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }
}
