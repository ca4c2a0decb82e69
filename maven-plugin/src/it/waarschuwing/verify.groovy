assert new File(basedir, 'build.log').text.contains('warning[EX046]')
assert new File(basedir, 'target/expliciet/proef/index.html').exists()
