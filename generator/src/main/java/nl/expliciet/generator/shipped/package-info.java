/** The files of the templates module, which every part of the compiler may read. */
package nl.expliciet.generator.shipped;
