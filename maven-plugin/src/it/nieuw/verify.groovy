assert new File(basedir, 'regio-deal/afspraken/01-wie-betaalt-wat.md').text.contains('titel: Wie betaalt wat')
assert new File(basedir, 'target/expliciet/regio-deal/index.html').exists()
assert new File(basedir, 'target/expliciet-gitlab.json').text.trim() == '[ ]'
String log = new File(basedir, 'build.log').text
assert log.contains('2 dossiers, 0 fouten, 0 waarschuwingen')
assert log.contains('EX021')
assert log.contains('nieuw: .gitlab-ci.yml')
assert log.contains('2 partijen en 1 afspraken')
assert new File(basedir, 'target/expliciet/convenant-delta/index.html').exists()
