/** View records to XHTML. The only user of FreeMarker; templates can run no code and read no files of their own. */
package nl.expliciet.generator.html;
