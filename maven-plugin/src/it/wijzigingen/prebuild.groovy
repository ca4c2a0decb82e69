import org.eclipse.jgit.api.Git

Git git = Git.init().setDirectory(basedir).call()
git.add().addFilepattern('dossiers').call()
git.commit().setMessage('Eerste versie').setAuthor('T', 't@voorbeeld.invalid').setCommitter('T', 't@voorbeeld.invalid').setSign(false).call()
git.tag().setName('v1').setAnnotated(false).setSigned(false).call()
File dossier = new File(basedir, 'dossiers/proef/dossier.yaml')
dossier.text = dossier.text.replace('status: voorgesteld', 'status: overeengekomen')
git.close()
return true
