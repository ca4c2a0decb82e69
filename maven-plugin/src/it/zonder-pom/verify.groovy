assert new File(basedir, 'target/expliciet/proef/index.html').exists()
assert !new File(basedir, 'target/expliciet/proef/proef.pdf').exists()
String log = new File(basedir, 'build.log').text
assert log.contains('EX012')
assert log.contains('expliciet:build')
