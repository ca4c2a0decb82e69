String log = new File(basedir, 'build.log').text
assert log.contains('1 dossier, 0 fouten, 0 waarschuwingen; gecontroleerd in')
assert log.contains('expliciet.format = docx; possible: html, pdf, json')
assert log.contains('weg: deze map is er niet')
assert log.contains('expliciet.language = fr; possible: nl, en')
assert log.contains('expliciet.skip: overgeslagen')
assert !log.contains('at nl.expliciet')
