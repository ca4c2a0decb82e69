/** Makes Markdown of HTML, the only user of jsoup and of Flexmark's converter. */
package nl.expliciet.generator.intake.html;
