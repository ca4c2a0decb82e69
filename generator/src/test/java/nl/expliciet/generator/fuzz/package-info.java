/** Builds of inputs that nobody wrote by hand, held against what must always be true of a build. */
package nl.expliciet.generator.fuzz;
