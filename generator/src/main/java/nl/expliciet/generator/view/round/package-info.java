/** The document of a round of comments: per place the text as readers had it, what they said of it and what was done with that. */
package nl.expliciet.generator.view.round;
