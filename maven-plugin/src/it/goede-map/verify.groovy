File out = new File(basedir, 'target/expliciet')
['proef/index.html', 'proef/proef.pdf', 'proef/proef.json', 'dossiers.json', 'dossiers.csv', 'index.html'].each {
  assert new File(out, it).length() > 0 : it
}
assert new File(out, 'proef/proef.pdf').withInputStream { it.readNBytes(4) } == '%PDF'.bytes
assert new File(basedir, 'target/expliciet.sarif').length() > 0
String log = new File(basedir, 'build.log').text
assert log.contains('proef')
assert log =~ /1 dossier, 0 fouten, 0 waarschuwingen/
assert log.contains('hierin ligt wat wordt gelezen')
assert !log.contains('at nl.expliciet')
