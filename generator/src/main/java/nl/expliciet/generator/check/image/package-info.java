/** Whether an image file can be shown safely: PNG and JPEG that decode, SVG without script or outside references. */
package nl.expliciet.generator.check.image;
