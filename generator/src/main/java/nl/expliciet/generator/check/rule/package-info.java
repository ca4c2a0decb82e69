/** What the parts of a dossier say of each other: one class per rule, all of them listed in {@link Rules}. */
package nl.expliciet.generator.check.rule;
