import { languages } from './grammar/words/index.ts'
import type { Topic } from './grammar/words/phrases.ts'

/** What a label says, as a topic that the page grammar has words for. */
const topics: Record<string, Topic> = {
  accept: 'acceptAll',
  agree: 'accept',
  buy: 'buy',
  close: 'close',
  continue: 'continue',
  cookies: 'cookies',
  devices: 'devices',
  devicesOld: 'myDevices',
  download: 'download',
  downloadOnAppStore: 'appStore',
  downloadsOld: 'downloads',
  'e-mail': 'email',
  help: 'help',
  more: 'more',
  myDevices: 'myDevices',
  next: 'continue',
  'nothing here': 'none',
  'one-time code': 'code',
  orders: 'orders',
  otherDownloads: 'otherDownloads',
  password: 'password',
  places: 'devices',
  security: 'security',
  sendByEmailOld: 'sendLink',
  sendLink: 'sendLink',
  signIn: 'signIn',
  'sign out': 'signOut',
  since: 'sinceLabel',
  state: 'state',
  storeOld: 'shop',
  subscriptions: 'subscriptions',
  subscriptionsOld: 'subscriptions',
  terms: 'terms',
  'terms text': 'accept',
  trials: 'trial',
  until: 'expiresLabel',
  users: 'users',
  'state active': 'active',
  'state expired': 'expired',
  'state unused': 'notActivated',
  // Paid again, and still held for ended (domain.md §3): so it is called.
  'state renewed-inactive': 'expired',
  'kind auto-renewed': 'autoOn',
  'kind shared': 'shared',
  'kind trial': 'trial',
  'kind free': 'free',
}

/** What the page grammar has no words for, one way each: languages in the order of `told`. */
const told = ['en', 'fr-CA', 'de', 'ru', 'ja', 'ar', 'da']
const others: Record<string, string> = {
  add: 'Add|Ajouter|Hinzufügen|Добавить|追加|إضافة|Tilføj',
  advert: 'News|Nouvelles|Neuigkeiten|Новости|お知らせ|أخبار|Nyheder',
  authenticator:
    'Authenticator app|Application d’authentification|Authenticator-App|Приложение для проверки|認証アプリ|تطبيق المصادقة|Godkendelsesapp',
  connectedDevice:
    'Connected device|Appareil connecté|Verbundenes Gerät|Подключённое устройство|接続済みの端末|جهاز متصل|Tilsluttet enhed',
  delete: 'Delete|Supprimer|Löschen|Удалить|削除|حذف|Slet',
  elsewhere: 'My Kaspersky|Mon espace|Übersicht|Главная|ホーム|الصفحة الرئيسية|Oversigt',
  emptyDownloadsHeading:
    'There is nothing to download yet|Rien à télécharger pour le moment|Noch nichts zum Herunterladen|Загружать пока нечего|ダウンロードできるものはまだありません|لا يوجد ما يمكن تنزيله بعد|Der er intet at hente endnu',
  haveActivationCode:
    'Already have an activation code?|Vous avez déjà un code d’activation?|Haben Sie bereits einen Aktivierungscode?|Уже есть код активации?|アクティベーションコードをお持ちですか？|هل لديك رمز تفعيل؟|Har du allerede en aktiveringskode?',
  'made for': 'Made for|Conçu pour|Für|Для|対応|مخصص لـ|Til',
  'not for this device':
    'Not available for this device|Non offert pour cet appareil|Für dieses Gerät nicht verfügbar|Недоступно для этого устройства|この端末には対応していません|غير متاح لهذا الجهاز|Ikke tilgængelig til denne enhed',
  manageSubscription:
    'Manage subscription|Gérer l’abonnement|Abonnement verwalten|Управление подпиской|ライセンスの管理|إدارة الاشتراك|Administrer abonnement',
  notifications:
    'Notifications|Notifications|Benachrichtigungen|Уведомления|通知|الإشعارات|Meddelelser',
  passwords: 'Passwords|Mots de passe|Kennwörter|Пароли|パスワード|كلمات المرور|Adgangskoder',
  remember:
    'Remember me|Se souvenir de moi|Angemeldet bleiben|Запомнить меня|ログイン状態を保持|تذكرني|Husk mig',
  removeFromAccount:
    'Remove from account|Retirer du compte|Aus dem Konto entfernen|Удалить из аккаунта|アカウントから削除|إزالة من الحساب|Fjern fra konto',
  send: 'Send|Envoyer|Senden|Отправить|送信|إرسال|Send',
  sendOld: 'Send|Envoyer|Senden|Отправить|送信|إرسال|Send',
  sendSubscription:
    'Send subscription|Envoyer l’abonnement|Abonnement senden|Отправить подписку|ライセンスを送信|إرسال الاشتراك|Send abonnement',
  sendToDevice:
    'Send to device|Envoyer vers un appareil|An Gerät senden|Отправить на устройство|端末に送信|إرسال إلى جهاز|Send til enhed',
  sendToMyselfOld:
    'Send to myself|M’envoyer|An mich senden|Отправить себе|自分に送信|إرسال إلى نفسي|Send til mig selv',
  sent: 'The link has been sent|Le lien a été envoyé|Der Link wurde gesendet|Ссылка отправлена|リンクを送信しました|تم إرسال الرابط|Linket er sendt',
  shareProtection:
    'Share protection|Partager la protection|Schutz teilen|Поделиться защитой|保護を共有|مشاركة الحماية|Del beskyttelse',
  summaryOld: 'Summary|Résumé|Übersicht|Обзор|概要|ملخص|Oversigt',
  'kind own': 'Purchased|Acheté|Gekauft|Куплена|購入済み|تم شراؤه|Købt',
}
/** What an application is for; the same for all. */
const about =
  'Protects what matters to you|Protège ce qui compte pour vous|Schützt, was Ihnen wichtig ist|Защищает то, что важно|大切なものを守ります|يحمي ما يهمك|Beskytter det, der betyder noget for dig'

/** Languages that no test plays: what a picture for a store shows of them beside the topics. */
const onPictures = ['passwords', 'kind own', 'made for']
const pictured: Record<string, string> = {
  bg: 'Пароли|Закупен|За',
  cs: 'Hesla|Zakoupeno|Pro',
  el: 'Κωδικοί πρόσβασης|Αγορασμένο|Για',
  es: 'Contraseñas|Comprada|Para',
  'es-MX': 'Contraseñas|Comprada|Para',
  et: 'Paroolid|Ostetud|Sobib:',
  fi: 'Salasanat|Ostettu|Soveltuu:',
  fr: 'Mots de passe|Acheté|Conçu pour',
  hu: 'Jelszavak|Megvásárolva|Ehhez:',
  id: 'Kata sandi|Dibeli|Untuk',
  it: 'Password|Acquistato|Per',
  ko: '비밀번호|구매함|지원:',
  lt: 'Slaptažodžiai|Nupirkta|Skirta:',
  lv: 'Paroles|Iegādāts|Paredzēts:',
  nb: 'Passord|Kjøpt|For',
  nl: 'Wachtwoorden|Gekocht|Voor',
  pl: 'Hasła|Kupiona|Dla:',
  'pt-BR': 'Senhas|Comprada|Para',
  'pt-PT': 'Palavras-passe|Comprada|Para',
  ro: 'Parole|Cumpărat|Pentru',
  'sr-Cyrl': 'Лозинке|Купљено|За',
  'sr-Latn': 'Lozinke|Kupljeno|Za',
  sv: 'Lösenord|Köpt|För',
  th: 'รหัสผ่าน|ซื้อแล้ว|สำหรับ',
  tr: 'Parolalar|Satın alındı|Şunlar için:',
  uk: 'Паролі|Придбано|Для',
  vi: 'Mật khẩu|Đã mua|Dành cho',
  'zh-Hans': '密码|已购买|适用于',
  'zh-Hant': '密碼|已購買|適用於',
}

/** The grammar's name of a language, e.g. `de` for `de-DE`, `zh-Hans` for `zh-CN`. */
const nameOf = (language: string) =>
  languages[language]
    ? language
    : (Object.keys(languages).find((name) => languages[name]!.tags.includes(language)) ??
      language.split('-')[0] ??
      language)

/**
 * Every plain way to say a label; none where nothing plain is known. A number that is to be filled
 * in is not used.
 */
export function plainWays(language: string, key: string): readonly string[] {
  const name = nameOf(language)
  const topic = topics[key]
  if (topic) return (languages[name]?.phrases[topic] ?? []).filter((way) => !way.includes('{'))
  const all = others[key] ?? (key.startsWith('about ') ? about : '')
  const way = pictured[name]
    ? pictured[name].split('|')[onPictures.indexOf(key)]
    : all.split('|')[told.indexOf(name)]
  return way ? [way] : []
}
