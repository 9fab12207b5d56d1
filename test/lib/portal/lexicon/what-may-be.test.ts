import { expect, test } from 'vitest'
import { saying } from './saying.ts'

// "Can be used on 3 devices" says how many may, and never that three do.
test.each(
  `
en | You can use it on 3 devices
en | Can be installed on 3 devices
de | Sie können den Schutz auf 3 Geräten nutzen
de | Kann auf 3 Geräten verwendet werden
nl | U kunt 3 apparaten beveiligen
nl | Kan op 3 apparaten worden gebruikt
da | Kan bruges på 3 enheder
nb | Kan brukes på 3 enheter
sv | Du kan använda skyddet på 3 enheter
fr | Vous pouvez utiliser 3 appareils
fr | Peut être utilisé sur 3 appareils
it | Può essere usato su 3 dispositivi
it | Puoi usare 3 dispositivi
es | Puede usarse en 3 dispositivos
es | Puedes usar 3 dispositivos
pt | Pode ser usado em 3 dispositivos
pt | Você pode usar em 3 dispositivos
pl | Możesz używać na 3 urządzeniach
cs | Můžete používat na 3 zařízeních
ru | Можно использовать на 3 устройствах
uk | Можна використовувати на 3 пристроях
bg | Може да се използва на 3 устройства
sr | Može da se koristi na 3 uređaja
ro | Poate fi folosit pe 3 dispozitive
hu | 3 eszközön használható
fi | Voit käyttää 3 laitteessa
et | Saab kasutada 3 seadmes
lv | Var izmantot 3 ierīcēs
lt | Galima naudoti 3 įrenginiuose
tr | 3 cihazda kullanılabilir
el | Μπορείτε να το χρησιμοποιήσετε σε 3 συσκευές
ar | يمكن استخدامه على 3 أجهزة
th | ใช้ได้กับ 3 อุปกรณ์
vi | Có thể dùng trên 3 thiết bị
id | Dapat digunakan di 3 perangkat
ja | 3台の端末で使用できます
ko | 기기 3대에서 사용할 수 있습니다
zh | 可在 3 台设备上使用
`
    .trim()
    .split('\n')
    .map((row) => row.split(' | ') as [string, string]),
)('%s: "%s" says nothing of devices in use', (code, line) => {
  expect(saying(code, line)).toMatch(/^(?:-|\/3|3\?)$/)
})
