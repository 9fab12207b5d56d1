import { expect, test } from 'vitest'
import { saying } from './saying.ts'

test.each([
  ['en', 'Valid until 14 May 2027, then it renews automatically'],
  ['en', "Valid until 14 May 2027, then we'll renew it automatically."],
  ['de', 'Gültig bis 14. Mai 2027, dann verlängert es sich automatisch'],
  ['de', 'Gültig bis zum 14. Mai 2027, danach verlängern wir es automatisch'],
  ['fr', 'Valable jusqu’au 14 mai 2027, puis renouvelé automatiquement'],
  ['fr', 'Valable jusqu’au 14 mai 2027, puis renouvellement automatique'],
  ['es', 'Válida hasta el 14 de mayo de 2027; después se renovará automáticamente'],
  ['it', 'Valido fino al 14 maggio 2027, poi si rinnova automaticamente'],
  ['nl', 'Geldig tot 14 mei 2027, daarna wordt het automatisch verlengd'],
  ['pt', 'Válida até 14 de maio de 2027, depois renova-se automaticamente'],
  ['pt', 'Válida até 14 de maio de 2027, depois será renovada automaticamente'],
  ['sv', 'Giltig till 14 maj 2027, sedan förnyas den automatiskt'],
  ['da', 'Gyldig til 14. maj 2027, derefter fornyes det automatisk'],
  ['nb', 'Gyldig til 14. mai 2027, deretter fornyes det automatisk'],
  ['fi', 'Voimassa 14. toukokuuta 2027 asti, sitten uusitaan automaattisesti'],
  ['pl', 'Ważna do 14 maja 2027 r., potem odnowimy ją automatycznie.'],
  ['pl', 'Ważna do 14 maja 2027 r., potem odnowi się automatycznie'],
  ['cs', 'Platí do 14. května 2027, poté se automaticky prodlouží'],
  ['ru', 'Действует до 14 мая 2027 г., затем продлится автоматически'],
  ['ru', 'Действует до 14 мая 2027 г., затем будет продлена автоматически'],
  ['uk', 'Діє до 14 травня 2027 р., потім поновиться автоматично'],
  ['ja', '2027年5月14日まで有効、その後自動更新されます'],
  ['ko', '2027년 5월 14일까지 유효, 이후 자동 갱신됩니다'],
  ['zh', '有效期至2027年5月14日，之后自动续订'],
  ['zh', '有效期至2027年5月14日，之後自動續訂'],
  ['tr', '14 Mayıs 2027 tarihine kadar geçerli, sonra otomatik olarak yenilenir'],
  ['hu', 'Érvényes: 2027. május 14-ig, utána automatikusan megújul'],
  ['ro', 'Valabil până la 14 mai 2027, apoi se reînnoiește automat'],
  ['el', 'Ισχύει έως 14 Μαΐου 2027, μετά ανανεώνεται αυτόματα'],
  ['vi', 'Có hiệu lực đến ngày 14 tháng 5 năm 2027, sau đó tự động gia hạn'],
  ['id', 'Berlaku hingga 14 Mei 2027, lalu diperpanjang otomatis'],
  ['ar', 'صالح حتى 14 مايو 2027، ثم يتجدد تلقائيًا'],
  ['bg', 'Валиден до 14 май 2027 г., след това се подновява автоматично'],
  ['lt', 'Galioja iki 2027 m. gegužės 14 d., vėliau atnaujinama automatiškai'],
  ['lv', 'Derīgs līdz 2027. gada 14. maijam, pēc tam tiks automātiski atjaunots'],
  ['et', 'Kehtib kuni 14. mai 2027, seejärel uueneb automaatselt'],
  ['sr', 'Važi do 14. maja 2027, zatim se automatski obnavlja'],
  ['th', 'ใช้ได้ถึง 14 พฤษภาคม 2027 จากนั้นต่ออายุอัตโนมัติ'],
])('%s: valid until a day, and renewed then: %s', (code, line) => {
  expect(saying(code, line)).toBe('ends on')
})

test.each([
  ['en', 'Valid until 14 May 2027, then it is not renewed'],
  ['en', 'Valid until 14 May 2027, then renewal is off'],
  ['en', 'Valid until 14 May 2027 with zxqv renewal'],
  ['zh', '有效期至2027年5月14日，之后不会自动续订'],
])('%s: and nothing of that where it says anything else: %s', (code, line) => {
  expect(saying(code, line)).not.toContain('on')
})
