/** Where a line may end: between words, in long addresses, and inside words by hyphenation patterns of the language. */
package nl.expliciet.generator.pdf.line;
