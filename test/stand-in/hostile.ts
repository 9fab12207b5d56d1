/** Text that wants out of its place. Every one still holds the name that it is built around. */
const forms: ((name: string) => string)[] = [
  (name) => `${name}<img src=x onerror="document.title='owned'">`,
  (name) => `<script>globalThis.owned = 1</script>${name}`,
  (name) => `\u202E${name}\u202C\u200B\u2066`,
  (name) => `${name} ${'A'.repeat(10_000)}`,
  (name) => `\uD800${name}\uDFFF`,
  (name) => `${name}\u0000\u0007\r\n\t"'\`\${owned}`,
  (name) => `${name} javascript:alert(1) https://evil.example/`,
  (name) => `${'\u0301'.repeat(300)}${name}`,
]

export const hostile = (text: string, index: number) => forms[index % forms.length]!(text)
