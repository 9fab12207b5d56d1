// `npm run zip`: the archives for the stores. Two runs of the same commit give the same bytes
// (test/built/zip.test.ts).
import { archives, bomFile, readVersion, zipAll } from './archives.ts'
import { writeBom } from './sbom.ts'

zipAll()
for (const target of ['chrome', 'firefox', 'safari'] as const)
  for (const { file, goesTo } of archives(target, readVersion()))
    console.log(`${file}  →  ${goesTo}`)
writeBom(bomFile(readVersion()))
console.log(`${bomFile(readVersion())}  →  the release: what is inside, as CycloneDX`)
