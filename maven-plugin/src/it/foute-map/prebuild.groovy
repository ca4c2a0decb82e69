// The last good output of an earlier run: it must still be there after a run with mistakes.
File out = new File(basedir, 'target/expliciet')
out.mkdirs()
new File(out, '.expliciet').text = ''
new File(out, 'index.html').text = 'laatste goede'
