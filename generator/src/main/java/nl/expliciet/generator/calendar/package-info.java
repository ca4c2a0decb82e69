/**
 * Calendar files that other programs read (RFC 5545). It knows the format of such files and nothing of dossiers.
 */
package nl.expliciet.generator.calendar;
