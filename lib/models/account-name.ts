/** Both by account key: the user's own name, and the masked address that the portal shows. */
interface Names {
  nicknames: Record<string, string>
  maskedNames: Record<string, string>
}

/** What an account is called; null = no name of it is known. */
export const accountName = (
  { nicknames, maskedNames }: Names,
  key: string | null | undefined,
): string | null => (key == null ? null : (nicknames[key] ?? maskedNames[key] ?? null))
