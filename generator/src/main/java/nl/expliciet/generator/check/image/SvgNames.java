package nl.expliciet.generator.check.image;

import java.util.Set;

/** What a drawing may be made of: the elements, attributes and properties of SVG that draw and do nothing else. */
final class SvgNames {
    /** Filters are left out: a blur may ask for more memory than there is, and a PDF would show them as coarse pixels. */
    static final Set<String> ELEMENTS = Set.of(
            "svg g defs symbol use path rect circle ellipse line polyline polygon text tspan textPath title desc a"
                    .concat(" linearGradient radialGradient stop clipPath mask pattern marker image style")
                    .split(" "));

    /** Elements that say something about the drawing to other programs; they are left out with all that is in them. */
    static final Set<String> DROPPED = Set.of("metadata");

    static final Set<String> SCRIPT =
            Set.of("script", "foreignobject", "handler", "listener", "iframe", "object", "embed");

    /** Elements whose characters are drawn or read aloud. */
    static final Set<String> TEXT = Set.of("text", "tspan", "textPath", "title", "desc", "a");

    /** Attributes that hold nothing but numbers, with units and the letters of paths and transformations. */
    static final Set<String> GEOMETRY =
            Set.of("x y x1 y1 x2 y2 cx cy r rx ry fx fy fr dx dy width height d points viewBox transform offset rotate"
                    .concat(" gradientTransform patternTransform markerWidth markerHeight refX refY orient textLength")
                    .concat(" startOffset pathLength")
                    .split(" "));

    /** Attributes with words from a list, or names of parts of the drawing. */
    static final Set<String> WORDS =
            Set.of("id class preserveAspectRatio gradientUnits spreadMethod clipPathUnits maskUnits maskContentUnits"
                    .concat(
                            " patternUnits patternContentUnits markerUnits lengthAdjust method spacing side version role")
                    .concat(" aria-hidden aria-labelledby lang")
                    .split(" "));

    /** Properties, which stand in attributes of their own and in styles. */
    static final Set<String> PROPERTIES = Set.of(
            "fill fill-opacity fill-rule stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin"
                    .concat(
                            " stroke-miterlimit stroke-opacity stroke-width color opacity stop-color stop-opacity clip-path")
                    .concat(
                            " clip-rule mask marker marker-start marker-mid marker-end display visibility overflow transform")
                    .concat(" font font-family font-size font-style font-weight font-variant font-stretch text-anchor")
                    .concat(
                            " text-decoration letter-spacing word-spacing dominant-baseline alignment-baseline baseline-shift")
                    .concat(
                            " writing-mode direction white-space paint-order vector-effect shape-rendering text-rendering")
                    .concat(" image-rendering color-interpolation color-rendering mix-blend-mode isolation")
                    .split(" "));

    /** Properties that would change the drawing when they were left out, and cannot stay. */
    static final Set<String> REFUSED = Set.of("filter", "backdrop-filter", "animation", "animation-name");

    private SvgNames() {}
}
