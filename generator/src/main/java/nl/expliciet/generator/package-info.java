/** The Expliciet compiler as a library: it reads, checks, composes, renders and writes dossiers. */
package nl.expliciet.generator;
