/** A letter or digit of any script and width, or a sign that masks one. */
const sign = String.raw`[\p{L}\p{N}*•＊●∗✱]`
const between = String.raw`[^\p{L}\p{N}\s*•＊●∗✱]`

// Activation codes are four groups of five (portal.md §8), sometimes masked, with a dash or any other mark between.
const marked = new RegExp(`${sign}{5}(?:${between}{1,2}${sign}{5}){3,}`, 'gu')
/** With spaces between, four words of five letters look the same: only a digit or a mask tells them apart. */
const spaced = new RegExp(
  `(?<!${sign})${sign}{5}(?:[^\\p{L}\\p{N}*•＊●∗✱]{1,3}${sign}{5}){3,}(?!${sign})`,
  'gu',
)
const joined = new RegExp(
  String.raw`(?<!${sign})(?=\p{L}{0,19}\p{N})(?=\p{N}{0,19}\p{L})${sign}{20}(?!${sign})`,
  'gu',
)
const digitOrMask = /[\p{N}*•＊●∗✱]/u
const shortestCode = 20
const mail = /[^@＠﹫][@＠﹫][^@＠﹫]|%40/u

/**
 * A line with `…` in place of activation codes and e-mail addresses, however they are set.
 * Time: linear in the length of the line. Errors: none; a word that only looks like an address is replaced too.
 */
export function withoutSecrets(line: string): string {
  const withoutMail = mail.test(line)
    ? line.replace(/\S+/g, (word) => (mail.test(word) ? '…' : word))
    : line
  return withoutMail.length < shortestCode ? withoutMail : withoutCodes(withoutMail)
}

const withoutCodes = (line: string) =>
  line
    .replace(marked, '…')
    .replace(spaced, (words) => (digitOrMask.test(words) ? '…' : words))
    .replace(joined, '…')
