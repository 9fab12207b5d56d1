/** Names as a portal might show them; what each is, is in the decision table and in `catalogue.test.ts`. */
export const known: readonly (readonly [name: string, product: string])[] = [
  ['Kaspersky Premium', 'premium'], ['premium', 'premium'], ['KASPERSKY  Plus™', 'plus'], [' Kaspersky\u00A0Standard ', 'standard'],
  ['Kaspersky Anti‑Virus', 'anti-virus'], ['Security Cloud – Family', 'security-cloud'], ['Kaspersky Sécurity Cloud', 'security-cloud'],
  ['Kaspersky Security Cloud – Free', 'security-cloud-free'], ['VPN Secure Connection', 'vpn'],
  ['Kaspersky Premium (5 devices)', 'premium'], ['Kaspersky Plus (10 Geräte)', 'plus'], ['Kaspersky Premium（5台）', 'premium'], ['Kaspersky Plus (устройств: 3)', 'plus'],
  ['Kaspersky Standard (1-Device)', 'standard'], ['Kaspersky Free (1)', 'free'], ['Kaspersky Plus 2024', 'plus'], ['Kaspersky Plus (2024)', 'plus'],
  ['Kaspersky Internet Security 2021 (3 PCs)', 'internet-security'],
]

export const unknown: readonly string[] = [
  'Kaspersky', 'Kaspersky Premium Plus', 'Premium Kaspersky', 'Plus+', 'Kaspersky Prem', 'Кaspersky Premium', 'Kaspersky Premium Family', 'Kaspersky Premium Family (5 devices)',
  'Kaspersky Premium (Family)', 'Kaspersky Premium (5 devices, 1 year)', 'Kaspersky Premium (VPN)', 'Kaspersky Premium 30', 'Kaspersky Premium 5 devices', 'Kaspersky Premium (365 days)',
  'Kaspersky Plus 1999', 'Kaspersky Plus 20245', 'Kaspersky 2024', '(5 devices)', 'Kaspersky (5 devices)', 'カスペルスキー プレミアム',
]

export const names: readonly string[] = [...known.map(([name]) => name.trim()), ...unknown]
