/** Running text as people wrote it, taken apart: blocks, words, links and images, each with its place in the source. */
package nl.expliciet.generator.text;
