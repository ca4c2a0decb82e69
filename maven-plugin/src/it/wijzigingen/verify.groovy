// What stands is of the second run: the first had nothing to tell, the third found no version and left it whole.
File changes = new File(basedir, 'target/expliciet/wijzigingen')
String data = new File(changes, 'wijzigingen.json').text
assert data.contains('"plaats" : "afspraken.A-01.status"')
assert data.contains('"was" : "voorgesteld"')
assert data.contains('"wordt" : "overeengekomen"')
assert new File(changes, 'wijzigingen.md').text.contains('overeengekomen') || new File(changes, 'wijzigingen.md').text.contains('Overeengekomen')
assert new File(changes, 'index.html').exists()
assert new File(changes, 'proef/index.html').exists()
assert new File(changes, 'proef/proef-wijzigingen.pdf').exists()
assert !new File(basedir, 'target/expliciet/index.html').exists()
assert new File(basedir, 'build.log').text.contains('EX090')
