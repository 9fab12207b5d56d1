/**
 * An account of 100 subscriptions is about 50 kB. Parsing much more than this could make the page
 * hang.
 */
const mostBytes = 16_000_000

/** A body as text; `broken`: the connection ended too early; `too-large`: we stopped reading. */
type Body = { text: string } | 'broken' | 'too-large'

/** The body of an answer as text, at most `mostBytes` of it. Errors: values; none is thrown. */
export async function readBody(answer: Response): Promise<Body> {
  if (Number(answer.headers.get('content-length')) > mostBytes) {
    await answer.body?.cancel().catch(() => undefined) // it is given up either way
    return 'too-large'
  }
  try {
    return answer.body ? await readStream(answer.body.getReader()) : { text: await answer.text() }
  } catch {
    return 'broken' // reset, or cut off by a proxy
  }
}

async function readStream(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<Body> {
  const decoder = new TextDecoder()
  const parts: string[] = []
  let bytes = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return { text: parts.join('') + decoder.decode() }
    bytes += value.byteLength
    if (bytes > mostBytes) {
      await reader.cancel()
      return 'too-large'
    }
    parts.push(decoder.decode(value, { stream: true }))
  }
}
