package nl.expliciet.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.finding.FindingCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Markdown that nests without end, carries HTML and template syntax, or links to what must not be followed. */
@Tag("slow")
class HostileMarkdownTest extends HostileFolder {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "![",
                "[a](",
                "](",
                "*",
                "_",
                "**a ",
                "`",
                "<",
                "> ",
                "- ",
                "1. ",
                "#",
                "|",
                "\\",
                "~~",
                "&",
                "[^",
                "&#",
                "(",
                "[a](<",
                "_a*b",
                "  - a\n  ",
                "***",
                "| a ",
                "[x]: y\n",
                "[^a]: b\n",
                "<a href=x>",
                "\"",
                "\t",
                "> - ",
            })
    void twentyThousandOfThemInMarkdown(String part) throws IOException {
        bytes("hoofdstukken/01.md", ("# Kop\n\n" + part.repeat(20_000) + "\n").getBytes(StandardCharsets.UTF_8));
        new Generator(GeneratorOptions.of(root, temp.resolve("uit"))).check();
        bytes("hoofdstukken/01.md", ("# Kop\n\n" + part.repeat(500) + "\n").getBytes(StandardCharsets.UTF_8));
        codes();
    }

    @ParameterizedTest
    @ValueSource(strings = {"- ", "> ", "1. "})
    void listsNestedByIndenting(String mark) throws IOException {
        StringBuilder text = new StringBuilder("# Kop\n\n");
        for (int i = 0; i < 1000; i++) {
            text.append(" ".repeat(i * mark.length())).append(mark).append("a\n");
        }
        bytes("hoofdstukken/01.md", text.toString().getBytes(StandardCharsets.UTF_8));
        codes();
    }

    @Test
    void htmlAndTemplatesAreShownAsTyped() throws IOException {
        String typed =
                "<script>alert(1)</script> ${1+1} <#assign x=1> [=2] <@x/> #{3} {{4}} &lt; <!-- x --> <#include \"/etc/passwd\">";
        dossier.put("dossier.yaml", "titel: '" + typed + "'\n");
        bytes(
                "hoofdstukken/01.md",
                ("# Kop " + typed + "\n\n" + typed + "\n\n<div onclick=x>\n" + typed + "\n</div>\n")
                        .getBytes(StandardCharsets.UTF_8));
        assertEquals(
                Set.of(FindingCode.SHOWN_COMMENT),
                build().findings().stream().map(Finding::code).collect(Collectors.toSet()));
        String page = output("proef/index.html");
        assertTrue(page.contains("&lt;!-- x --&gt;"));
        assertFalse(page.contains("<script>alert"));
        assertTrue(page.contains("&lt;script&gt;alert(1)&lt;/script&gt; ${1+1} &lt;#assign x=1&gt;"));
        assertFalse(page.contains("<div onclick"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "data:text/html,x",
                "vbscript:x",
                "file:///etc/passwd",
                "java&#115;cript:alert(1)",
                "&#x6A;avascript:alert(1)",
                "x-eigen:1"
            })
    void schemesThatAreNotFollowed(String target) throws IOException {
        bytes("hoofdstukken/01.md", ("# Kop\n\n[klik](" + target + ")\n").getBytes(StandardCharsets.UTF_8));
        assertEquals(Set.of(FindingCode.LINK_SCHEME), codes());
        String page = output("proef/index.html");
        assertFalse(page.matches("(?is).*href=\"(javascript|data|vbscript|file|x-eigen):.*"), target);
    }

    @Test
    void linksWithHiddenCharactersInTheirScheme() throws IOException {
        bytes(
                "hoofdstukken/01.md",
                "# Kop\n\n[klik](<java\tscript:alert(1)>) [b](<\u0001javascript:x>)\n"
                        .getBytes(StandardCharsets.UTF_8));
        assertFalse(codes().isEmpty());
    }
}
