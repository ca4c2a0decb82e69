/**
 * Where text comes from: a folder, jailed, and the git history around it. The only user of JGit; nothing outside the
 * source folder is ever read through it.
 */
package nl.expliciet.generator.source;
