/** Brings comments that came back in PDFs into the file of their round, beside what people wrote there themselves. */
package nl.expliciet.generator.round;
