/** Documents that people finish by hand, as OpenDocument text. The parts come from templates; here they become one file. */
package nl.expliciet.generator.odt;
