import { api } from './support.ts'

export interface Use {
  /** `storage.managed`, `notifications.create`; a namespace alone where it is taken as a whole. */
  name: string
  /**
   * The code itself asks first (`browser.notifications?.create`), at the namespace or at the
   * member.
   */
  asks: { namespace: boolean; member: boolean }
}

const namespaces = Object.keys(api)
  .filter((name) => name !== '__compat')
  .join('|')
const isMember = (namespace = '', member = '') => api[namespace]?.[member]?.__compat !== undefined
/**
 * Words that arrays and addresses have as well: in a minified bundle a name may be one of those, so
 * only their members tell.
 */
const ordinary = new Set(['find', 'search', 'history'])

/**
 * Minifying shortens the variable that holds the API, never its members: what stands before
 * `.runtime` is that variable. Not where it is only asked for `lastError`: that is the polyfill,
 * which asks a parameter of its own.
 */
export function apiNames(code: string): string[] {
  const found = [...code.matchAll(/([\w$]+)\??\.runtime\??\.(?!lastError)(\w+)/g)].filter(
    ([, , member]) => isMember('runtime', member),
  )
  return [...new Set(found.map(([, name]) => name!.replaceAll('$', String.raw`\$`)))]
}

/**
 * Every use of the extension API in a bundle. One that never says `runtime` is searched for known
 * members of any variable.
 */
export function usesIn(code: string): Use[] {
  const names = apiNames(code)
  const root =
    names.length > 0 ? String.raw`(?<![\w$.])(?:${names.join('|')})` : String.raw`(?<=[\w$)])`
  const pattern = new RegExp(String.raw`${root}\??\.(${namespaces})\b(?:(\?)?\.(\w+)(\?\.)?)?`, 'g')
  return [...code.matchAll(pattern)].flatMap(
    ([, namespace = '', asked, member, askedMember]): Use[] => {
      const known = isMember(namespace, member)
      if (!known && (names.length === 0 || ordinary.has(namespace))) return []
      return [
        {
          name: known ? `${namespace}.${member}` : namespace,
          asks: { namespace: asked !== undefined, member: askedMember !== undefined },
        },
      ]
    },
  )
}
