String round = new File(basedir, 'dossiers/proef/reacties/consultatie-1.yaml').text
assert round.contains('door: gemeente-a')
assert round.count('- id: R-') == 4
String data = new File(basedir, 'target/expliciet/proef/proef.json').text
assert data.contains('Welke raden zijn dit?')
assert !data.contains('Bakker')
String log = new File(basedir, 'build.log').text
assert log.contains('consultatie-1.yaml: 4 nieuwe reacties')
assert log.contains('consultatie-1.yaml: 0 nieuwe reacties, 4 die er al stonden')
