// Words for what stands around a page's records: that there are none, and who may sign out. They go
// on where those of the other files end; how to read them: ../lexicon.ts.

export const asides: Record<string, string> = {
  en: `
k haven't bought|haven't purchased|haven't added|have not bought|have not purchased|have not added|have not got|didn't find|doesn't have|does not have|has no
j haven't|have not|bought|purchased|ordered|got|found|list|own|yourself|present|these|been
x nothing here|nothing yet|nothing in|nothing added|nothing on|empty
e sign out|log out|log off|sign off|logout
`,
  de: `
k noch nie|nicht über
j bei|uns|gekauft|erworben|gefunden|liste|ihrer|ihren|deiner|deinen|eigenen|eigenes|besitzen|besitzt|dieser|zugeordnet|leider|ein|einen|eines|mein|meine|jetzt|nichts
x nichts|leer
e abmelden|ausloggen|logout
`,
  nl: `
k geen enkel
j bij|ons|gekocht|aangeschaft|gevonden|lijst|mijn|eigen|heeft u|hebben|staat|staan|niets|uw account|aan
x niets|leeg
e afmelden|uitloggen|log uit|meld je af
`,
  da: `
k har ikke
j købt|fundet|liste|listen|egne|min|mit|mine|der er|noget|ingenting|fandt|vi|dig
x intet her|ingenting|ikke noget her|tomt|tom
e log ud|log af|logge ud
`,
  nb: `
k har ikke
j kjøpt|funnet|liste|listen|egne|min|mitt|mine|kontoen din|noe|ingenting|fant|vi|deg
x ingenting|tomt|tom|ikke noe her
e logg ut|logg av|logge ut
`,
  sv: `
k har inte
j köpt|hittades|hittat|lista|listan|egna|min|mitt|mina|ingenting|hittade|vi|dig|är
x ingenting|inget här|tomt|tom
e logga ut|logga av
`,
  fr: `
k n'avez pas|n'a pas|n'avez encore|n'a encore|ne possédez|ne disposez|ne contient
j acheté|souscrit|trouvé|trouvée|liste|votre liste|propre|mon|mes|des|ajoutée|associée|enregistrée|liée|rattachée|possédez|possède|disposez|ne|avec|n'avons|nous|aucun
x rien|vide
e se déconnecter|déconnexion|me déconnecter|fermer la session|déconnectez-vous
`,
  it: `
k non possiedi|non risulta|non contiene|non hai ancora
j acquistato|acquistati|trovato|trovati|elenco|mio|miei|propri|risulta|nessun|possiedi|questa|la|lo|i|gli|di|un|collegata|associata|aggiunti
x niente|nulla|vuoto|vuota
e esci|disconnetti|logout
`,
  es: `
k no posees|no posee|no se encontró|no se encontraron|no has|no ha|sin
j comprado|adquirido|encontrado|encontraron|encontró|lista|mi|mis|propia|nada|se|ha|has|han|de|del|momento|ninguna|agregado|añadidas|agregadas|tienen|registrado|un|una|está
x nada|vacío|vacía
e cerrar sesión|cerrar la sesión|salir|desconectarse|cerrar mi sesión
`,
  pt: `
k não possuis|não encontramos|não encontrámos|não foram|não comprou|não adicionou|não contém
j comprou|comprado|encontrada|encontrado|encontramos|encontrámos|lista|minha|minhas|meu|nada|foram|encontradas|associado|seus|suas|a sua|de|da|do|uma|um|nenhuma|adicionou|esta|este|registado|registadas|ligada|ligadas|está
x nada|vazio|vazia
e terminar sessão|encerrar sessão|terminar a sessão|sair|desconectar|fazer logout
`,
  pl: `
k nie kupiono|nie znaleziono|nie dodano
j kupiono|kupionych|znaleziono|znaleźliśmy|lista|liście|własnych|mam|moje|moim|jakiejkolwiek|dodano|dodanej|przypisanej|powiązanej|twojej|się|pana|nie ma|o|subskrypcję
x nic|pusto|pusta
e wyloguj|wylogowanie
`,
  cs: `
k nemá|nebylo|nebyla|nenalezeno|nenalezena|nezakoupili|nepřidali
j zakoupené|zakoupili|nalezeno|nalezena|seznam|vlastní|moje|mém|nic|přidali|vašeho|připojené|propojené|svém|svůj|o|se|jste|si
x nic|prázdn
e odhlásit|odhlášení|odhlaste se
`,
  hu: `
k nem található|nem tartozik|nem rendelkezik|nem talált|sincs|sincsen
j vásárolt|talált|találtunk|található|lista|listája|saját|fiókja|nem|sem|van|tartozik|hozzá|kapcsolódó
x üres|semmi
e kijelentkezés|kilépés|kijelentkezik
`,
  ro: `
k nu are|nu s-a|nu s-au|nu au fost|nu conține|nu dețin
j cumpărat|achiziționat|găsit|găsite|listă|lista|propriu|meu|mele|asociată|adăugată|adăugați|deține|are|vostru|de|legat|legate|nici|un|o
x nimic|gol|goală
e deconectare|deconectați-vă|ieșire|deconectează-te
`,
  et: `
k ei leitud|ei leidnud
j ostetud|ostnud|leitud|nimekiri|loend|loendis|oma|minu|midagi|mitte|ei|ole|te|lisanud|see|sellele|kontole
x tühi|midagi
e logi välja|väljalogimine
`,
  lv: `
k netika|nesatur
j nopirkts|iegādāts|iegādāti|atrasts|atrasti|saraksts|sarakstā|savs|mans|mani|jums vēl|nekas|šim|šis|piesaistīts|piesaistītu|pievienoti|jūsu kontam
x tukš|nekā
e izrakstīties|iziet|atteikties
`,
  lt: `
k nerasta|nerado|neįsigijote|nepridėta
j pirkta|įsigyta|įsigijote|rasta|sąrašas|sąraše|savo|mano|prie|šios paskyros|pridėjote|jums|priskirta|jokia
x tušč|nieko
e atsijungti|išeiti
`,
  fi: `
k ei löytynyt|et ole|sinulla ei|tililläsi ei|tilillä ei
j ostettu|ostanut|löytynyt|löydetty|lista|luettelo|luettelossa|oma|omia|omat|minun|et|ole vielä|ostanut vielä|lisännyt|lisättyjä|liitettyjä|tähän|tälle|tähän tiliin|tililtä|sinulle|on|täällä on
x tyhjä|ei mitään|mitään
e kirjaudu ulos|uloskirjaudu
`,
  tr: `
k bulunamadı|yoktur
j satın|alınmış|almadınız|bulunamadı|bulunan|liste|listeniz|listesi|kendi|hesabım|abonelikleriniz|var|yok|tanımlanmış|ilişkilendirilmiş|bağlanmış|eklemediniz|hesabına|sahip|değilsiniz|olduğunuz|bulunmuyor
x boş|hiçbir şey|bir şey yok
e oturumu kapat|çıkış yap|çıkış|oturumu sonlandır
`,
  vi: `
k chưa mua
j mua|đã mua|tìm thấy|danh sách|riêng|mình|của tôi|đang|gì|một|được|thêm|vào|cho|ở
x trống|chưa có gì|không có gì
e đăng xuất
`,
  id: `
k belum pernah
j dibeli|membeli|ditemukan|daftar|milik|sendiri|saya|pernah|satu|apa|dengan|untuk|ke|akun Anda|anda belum
x kosong|belum ada apa
e keluar|logout
`,
  ru: `
k не найдено|не найдены|не куплено|не оформлено|не добавлено|еще не|никаких|не покупали|не оформили|не добавили
j куплено|купленных|покупали|оформили|оформлено|найдено|найдены|список|списке|своих|свои|моих|мои|вами|с этим|связанных|связано|добавили|добавлено|добавлены|привязано|еще не|не|было|вашим|этим|собственных|учетную|аккаунтом|записью|ничего
x пусто|пуст|ничего
e выйти|выйти из|выход
`,
  uk: `
k не знайдено|не придбано|не додано|ще не|ніяких|не придбали|не додали|не оформили
j куплено|придбано|придбаних|придбали|оформили|знайдено|знайдені|список|списку|своїх|моїх|вами|пов'язаних|пов'язано|додали|додано|ще не|не|було|вашим|цим|власних|записом|акаунтом|нічого
x порожн|нічого|пусто
e вийти|вийти з|вийти із|вихід
`,
  bg: `
k не са намерени|не е намерен|няма намерени|не сте
j купени|закупени|закупили|намерени|намерен|списък|списъка|свои|мои|моите|добавили|не са|не|са|сте|имате|вашия профил|вас|абонаментите|свързан
x празн|нищо
e изход|излез|излизане
`,
  sr: `
k niste|nije pronađena|nisu pronađene|nisu|нисте|нису
j kupljenih|kupili|pronađena|pronađenih|lista|listi|spisak|svojih|moje|ništa|niste|nije|dodali|dodata|povezana|ovim|nalogu još|купљених|купили|пронађена|листа|листи|списак|својих|моје|нисте|није|додали|додата|повезана|овим|je|је
x prazno|prazan|prazna|ništa|празно|празан|празна|ништа
e odjavi|odjava|odjavite se|одјави|одјава|одјавите се
`,
  el: `
k δεν βρέθηκαν|δεν βρέθηκε|δεν έχει
j αγοράσει|αγοράστηκε|βρέθηκαν|βρέθηκε|λίστα|δικές|δική|μου|τίποτα|δεν|έχετε|η|οι|ο|των|συνδεθεί|προσθέσει|συνδρομές|συνδρομών|αυτού|του|λογαριασμού|είναι
x τίποτα|άδειο|άδεια|άδειος|κενή|κενό
e αποσύνδεση|αποσυνδεθείτε|έξοδος
`,
  ar: `
k لم يتم|ليس هناك|ليست هناك|لا تتوفر
j شراء|شراؤها|مشتراة|قائمة|القائمة|خاصة|بك|اشتراكاتك|لم|تضف|تتم|إضافة|العثور|يتم|بعد أي|مرتبط|لهذا|ليس|ليست
x فارغ|فارغة|لا شيء|لا يوجد شيء|لا يوجد أي شيء
e تسجيل الخروج|خروج
`,
  th: `
k ไม่พบ|ไม่ได้
j ซื้อ|พบ|ตัวเอง|ของฉัน|ที่|มี|กับ|ผูก|เชื่อมโยง|เพิ่ม|แล้ว|ให้|การ
x ว่างเปล่า|ไม่มีอะไร
e ออกจากระบบ|ลงชื่อออก
`,
  ja: `
k ありませんでした|見つかりません|見つかりませんでした|持っていません|お持ちでは|存在しません|していません
j 購入|購入済み|購入された|見つかりません|見つかりませんでした|一覧|リスト|ご自身|お客さま|ご契約中|契約中|お使い|紐づく|紐付いた|紐づいた|関連付けられた|関連付けられている|です|と|へ|から|さん|さま
x 何もありません|空です|まだ何もありません|まだ何も|何もない|何もございません
e サインアウト|ログアウト
`,
  zh: `
k 尚未|找不到|未找到|不存在
j 购买|購買|买|買|找到|列表|清單|自己|我的|添加|新增|过|過|到|已|关联的|關聯的|绑定的|可以|看到|所|名|是|一个|一個|个|個|与|與|相关|相關|您的|这里|這裡|这儿|這裏
x 为空|為空|是空的|空空如也|什么都没有|什麼都沒有|没有任何内容|沒有任何內容
e 退出登录|退出|注销|登出
`,
  ko: `
k 없어|않습니다|않았습니다|없었습니다
j 구매|구입|구매한|찾을|목록|보유하신|보유 중인|내역|나의|가입|가입한|등록하신|이용 중인|이용|중인|아직까지|계정과|회원님|하나도|없는
x 비어 있습니다|비어 있어요|아무것도
e 로그아웃
`,
}
