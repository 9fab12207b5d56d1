/**
 * Words for sending a link by e-mail, in the portal's languages: our own knowledge of them. Of the
 * portal's wordings one of today is public (portal-labels.ts) and two of 2019-20, of which one has
 * no such word. Only in a dialog for downloads, where nothing else is sent. Beginnings of words.
 */
const mail =
  /mail|courriel|correo|posta elettronica|poczt|mejl|e-?post|e-?pas|el\. ?paš|sähköposti|e-?pošt|почт|пошт|пощ|мейл|ηλεκτρονικ|メール|[邮郵]件|[邮郵]箱|메일|بريد|อีเมล|thư điện tử/iu
const send =
  /send|(?<!\p{L})sent|schick|verz[eo]nd|verstuur|skicka|lähet|saa[dt]|sūtī|siųst|envoy|envoi|env[ií][aáeéo]|mandar|invia|trimi[ts]|wyśl|wysłan|prześl|ode[sš]l|posl[aá]|posíl|pošl|zaslat|küld|отправ|посла|высла|надісл|відправ|изпра|поша[лљ]|pošalj|αποστ|στείλ|στάλ|gönder|[إا]رسال|أرسل|送信|送る|[发發]送|[传傳]送|寄|보[내냈]|전송|ส่ง|gửi|kirim/iu
const link =
  /link|(?<!\p{L})lien|enlace|ligação|koppeling|łącze|odkaz|hivatkoz|lenke|länk|saiti|nuorod|(?<!\p{L})(?:vez[aue]|вез[ауе])(?!\p{L})|ссылк|посилан|връзк|линк|συνδέσμ|σύνδεσμ|bağlantı|رابط|リンク|[链鏈]接|[连連][结結]|링크|ลิงก์|liên kết|tautan/iu

const ofOldPortal = 'send to myself'

const longest = 100

/** That a link is mailed, or was. */
export const saysMailsLink = (text: string) =>
  text.length < longest && link.test(text) && (mail.test(text) || send.test(text))

export const saysSend = (text: string) => text.length < longest && send.test(text)

/** That it mails the link. */
export const saysSendLink = (text: string) =>
  text.length < longest &&
  (mail.test(text) ||
    (send.test(text) && link.test(text)) ||
    text.trim().toLowerCase() === ofOldPortal)
