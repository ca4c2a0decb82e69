String log = new File(basedir, 'build.log').text
assert log.contains("proef/dossier.yaml:3:9: error[EX009]")
assert log.contains("Bedoelde u 'concept'?")
assert !log.contains('at nl.expliciet')
assert new File(basedir, 'uitvoer/index.html').text.trim() == 'laatste goede'
assert new File(basedir, 'expliciet.sarif').text.contains('EX009')
