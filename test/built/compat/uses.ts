import { api } from './support.ts'

export interface Use {
  /** `storage.managed`, `notifications.create`; a namespace alone where it is taken as a whole. */
  name: string
  /** The code itself asks first (`browser.notifications?.create`), at the namespace or at the member. */
  asks: { namespace: boolean; member: boolean }
}

const namespaces = Object.keys(api).filter((name) => name !== '__compat')

/** Bundles with the polyfill reach the API through its default export; the others have it in a variable of any name. */
const rootOf = (code: string) => (code.includes('fallbackToNoCallback') ? String.raw`\.default\??` : String.raw`[\w$)]\??`)

/** Every use of the extension API in a bundle. Property names survive minifying, so they are what is looked for. */
export function usesIn(code: string): Use[] {
  const pattern = new RegExp(String.raw`(?<=${rootOf(code)})\.(${namespaces.join('|')})\b(?:(\?)?\.(\w+)(\?\.)?)?`, 'g')
  return [...code.matchAll(pattern)].flatMap(([, namespace = '', asked, member, askedMember]): Use[] => {
    const known = member !== undefined && api[namespace]?.[member]?.__compat
    // A word that only looks like a namespace: `.action` of an object of ours, `.types` …
    if (!known && rootOf(code) !== rootOf('fallbackToNoCallback')) return []
    return [{ name: known ? `${namespace}.${member}` : namespace, asks: { namespace: asked !== undefined, member: askedMember !== undefined } }]
  })
}
