/**
 * The live preview: a watch over folders and a small web server on the loopback address. The only package that opens a
 * socket, and only for who asked for it.
 */
package nl.expliciet.generator.serve;
