/** Maven goals: each translates Maven's configuration into options of the generator and its result into Maven's words. */
package nl.expliciet.maven;
