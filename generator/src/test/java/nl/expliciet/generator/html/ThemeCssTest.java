package nl.expliciet.generator.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.expliciet.generator.model.Contrast;
import nl.expliciet.generator.model.Stated;
import nl.expliciet.generator.model.Theme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeCssTest {
    @ParameterizedTest
    @ValueSource(strings = {"#000000", "#154273", "#7A1F5C", "#0B6E69", "#B00020"})
    void theDarkAccentCanBeRead(String colour) {
        Matcher dark = Pattern.compile("dark\\) \\{\\s+:root \\{ --accent: (#\\w+)")
                .matcher(css(colour).screen());
        assertTrue(dark.find());
        assertTrue(Contrast.between(Contrast.rgb(dark.group(1)), 0x16191D) >= 4.5, dark.group(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"red", "#12345", "#123456; } * { display: none", ""})
    void whatIsNoColourReachesNoStylesheet(String text) {
        assertEquals("", css(text).screen() + css(text).print() + css(text).chart());
    }

    private static ThemeCss css(String colour) {
        return new ThemeCss(
                new Theme(Stated.of(colour), Stated.absent(), Stated.absent(), Stated.absent(), Stated.absent()));
    }
}
