import { createHash, X509Certificate } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

export interface Certificate {
  key: string
  cert: string
}

const folder = resolve(import.meta.dirname, '../../../.cache')
const file = join(folder, 'stand-in-certificate.json')

async function made(): Promise<Certificate> {
  const { generate } = await import('selfsigned')
  const names = ['my.kaspersky.com', 'localhost'].map((value) => ({ type: 2 as const, value }))
  const notAfterDate = new Date(Date.now() + 365 * 86_400_000)
  const pems = await generate([{ name: 'commonName', value: 'my.kaspersky.com' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    notAfterDate,
    extensions: [
      { name: 'basicConstraints', cA: true },
      { name: 'subjectAltName', altNames: [...names, { type: 7, ip: '127.0.0.1' }] },
    ],
  })
  return { key: pems.private, cert: pems.cert }
}

const stillGood = ({ cert }: Certificate) =>
  Date.parse(new X509Certificate(cert).validTo) > Date.now() + 86_400_000

/** The stand-in's certificate: made on first use, kept in `.cache/`, which git ignores. */
export async function certificate(): Promise<Certificate> {
  const kept = existsSync(file) && (JSON.parse(readFileSync(file, 'utf8')) as Certificate)
  if (kept && stillGood(kept)) return kept
  const fresh = await made()
  mkdirSync(folder, { recursive: true })
  // Two test files may start at once: a file must never be seen half written.
  writeFileSync(`${file}.${process.pid}`, JSON.stringify(fresh))
  renameSync(`${file}.${process.pid}`, file)
  return fresh
}

/**
 * base64 of the SHA-256 of the public key, for Chromium's `--ignore-certificate-errors-spki-list`.
 */
export const spkiOf = ({ cert }: Certificate) =>
  createHash('sha256')
    .update(new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' }))
    .digest('base64')
