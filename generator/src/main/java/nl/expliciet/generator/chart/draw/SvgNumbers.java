package nl.expliciet.generator.chart.draw;

/** Numbers as SVG writes them: at most two decimals, a point, no locale. */
public final class SvgNumbers {

    private SvgNumbers() {}

    /** A number of points. */
    public static String format(double value) {
        long hundredths = Math.round(Math.abs(value) * 100);
        StringBuilder text = new StringBuilder();
        if (value < 0 && hundredths > 0) {
            text.append('-');
        }
        text.append(hundredths / 100);
        long rest = hundredths % 100;
        if (rest > 0) {
            text.append('.').append(rest / 10);
            if (rest % 10 > 0) {
                text.append(rest % 10);
            }
        }
        return text.toString();
    }
}
