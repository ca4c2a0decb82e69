package nl.expliciet.generator.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.expliciet.generator.model.Contrast;
import nl.expliciet.generator.model.Stated;
import nl.expliciet.generator.model.Theme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bars of money take the hue of the house, can be read, and are told apart in grey print. */
class ShadesTest {
    private static final int INK = 0x1A1A1A;
    private static final int INK_IN_DARK = 0xECEEF0;

    @ParameterizedTest
    @ValueSource(
            strings = {"#154273", "#1D6B3A", "#B00020", "#7A1F5C", "#000000", "#0B6E69", "#777700", "#C2410C", "#2E2E8F"
            })
    void namesOnTheBarsCanBeRead(String colour) {
        List<Integer> light = colours(css(colour).chart());
        readable(light.subList(0, 2), Shades.WHITE);
        readable(light.subList(2, 4), INK);
        String screen = css(colour).screen();
        List<Integer> dark = colours(screen.substring(screen.indexOf("@media")));
        readable(dark.subList(0, 2), Shades.DARK);
        readable(dark.subList(2, 4), INK_IN_DARK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"#154273", "#1D6B3A", "#B00020", "#7A1F5C", "#000000", "#0B6E69", "#777700", "#C2410C", "#2E2E8F"
            })
    void noTwoAreAlikeInGrey(String colour) {
        String screen = css(colour).screen();
        List<Integer> light = colours(css(colour).chart());
        light.add(0xC9CDD2);
        List<Integer> dark = colours(screen.substring(screen.indexOf("@media")));
        dark.add(0x565D65);
        for (List<Integer> shades : List.of(light, dark)) {
            for (int i = 0; i < shades.size(); i++) {
                for (int j = 0; j < i; j++) {
                    double apart = Contrast.between(shades.get(i), shades.get(j));
                    assertTrue(apart >= 1.22, colour + " " + i + " and " + j + ": " + apart);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"#1D6B3A"})
    void aGreenHouseHasNoBlueMoney(String colour) {
        for (int shade : colours(css(colour).screen())) {
            assertTrue((shade >> 8 & 0xFF) >= (shade & 0xFF), Shades.hex(shade));
        }
        assertEquals(8, colours(css(colour).screen()).size());
    }

    private static void readable(List<Integer> grounds, int text) {
        grounds.forEach(ground -> assertTrue(Contrast.between(ground, text) >= 4.5, Shades.hex(ground)));
    }

    private static List<Integer> colours(String css) {
        List<Integer> colours = new ArrayList<>();
        Matcher rule = Pattern.compile("f-money-\\d \\{ fill: (#\\w+)").matcher(css);
        while (rule.find()) {
            colours.add(Contrast.rgb(rule.group(1)));
        }
        return colours;
    }

    private static ThemeCss css(String colour) {
        return new ThemeCss(
                new Theme(Stated.of(colour), Stated.absent(), Stated.absent(), Stated.absent(), Stated.absent()));
    }
}
