/** The built pages in a real browser, and as the files a reader gets. */
package nl.expliciet.generator.browser;
