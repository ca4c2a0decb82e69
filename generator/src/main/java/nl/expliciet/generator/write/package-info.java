/**
 * The only writer of output files: a run is written beside the output folder and swapped in when all of it succeeded.
 */
package nl.expliciet.generator.write;
