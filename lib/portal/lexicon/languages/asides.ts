// Words for what stands around a page's records: that there are none, who is signed in and may
// sign out. They go
// on where those of the other files end; how to read them: ../lexicon.ts.

export const asides: Record<string, string> = {
  en: `
k haven't bought|haven't purchased|haven't added|have not bought|have not purchased|have not added
k have not got|didn't find|doesn't have|does not have|has no|couldn't find|could not find
k couldn't find any
j haven't|have not|bought|purchased|ordered|got|found|list|own|yourself|present|these|been|we
j looks like|find|available|table|display|show|will|be|it|under|at all
x nothing here|nothing yet|nothing in|nothing added|nothing on|empty|no data|no data available
x no records|no items|nothing to show|nothing to display|no entries|no rows
e sign out|log out|log off|sign off|logout|exit
I signed in as|logged in as|signed in|logged in|you are signed in as|you're signed in as
I you are logged in as|you're logged in as|signed in with|welcome|welcome back|hello|hi
I currently signed in as
`,
  de: `
k noch nie|nicht über
j bei|uns|gekauft|erworben|gefunden|liste|ihrer|ihren|deiner|deinen|eigenen|eigenes|besitzen
j besitzt|dieser|zugeordnet|leider|ein|einen|eines|mein|meine|jetzt|nichts|aufgeführt|verfügbar
j es sind|zugeordnete|besitzt du|da
x nichts|leer|keine daten|keine daten verfügbar|keine daten vorhanden|keine einträge
x keine einträge vorhanden|keine elemente|kein eintrag
e abmelden|ausloggen|logout|vom konto abmelden
I angemeldet als|angemeldet|eingeloggt als|eingeloggt|sie sind angemeldet|du bist angemeldet
I angemeldet mit|sie sind eingeloggt|willkommen|willkommen zurück|hallo|guten tag
`,
  nl: `
k geen enkel
j bij|ons|gekocht|aangeschaft|gevonden|lijst|mijn|eigen|heeft u|hebben|staat|staan|niets
j uw account|aan|met|is
x niets|leeg|leer|geen gegevens|geen gegevens beschikbaar|geen items|geen gegevens gevonden
x geen rijen|niets te tonen
e afmelden|uitloggen|log uit|meld je af
I aangemeld als|ingelogd als|aangemeld|ingelogd|u bent aangemeld|je bent aangemeld|u bent ingelogd
I je bent ingelogd|ingelogd met|welkom|welkom terug|hallo|aangemeld met
`,
  da: `
k har ikke
j købt|fundet|liste|listen|egne|min|mit|mine|der er|noget|ingenting|fandt|vi|dig|knyttet
j tilknyttet|fundet endnu
x intet her|ingenting|ikke noget her|tomt|tom|ingen data|ingen data tilgængelige|ingen elementer
x ingen poster|intet at vise|tomme
e log ud|log af|logge ud
I logget ind som|logget på som|logget ind|logget på|du er logget ind|du er logget på|velkommen
I velkommen tilbage|hej|logget ind med
`,
  nb: `
k har ikke
j kjøpt|funnet|liste|listen|egne|min|mitt|mine|kontoen din|noe|ingenting|fant|vi|deg|knyttet
j tilknyttet
x ingenting|tomt|tom|ikke noe her|ingen data|ingen elementer|ingen oppføringer|ingenting å vise
x ingen data tilgjengelig
e logg ut|logg av|logge ut
I logget inn som|pålogget som|logget på som|logget inn|pålogget|innlogget som|innlogget
I du er logget inn|du er pålogget|du er innlogget|velkommen|velkommen tilbake|hei|logget på
`,
  sv: `
k har inte
j köpt|hittades|hittat|lista|listan|egna|min|mitt|mina|ingenting|hittade|vi|dig|är|kopplade
j anslutna|finns
x ingenting|inget här|tomt|tom|inga data|ingen data|inga poster|inga objekt|inget att visa
e logga ut|logga av
I inloggad som|inloggad|inloggad med|du är inloggad|välkommen|välkommen tillbaka|hej
`,
  fr: `
k n'avez pas|n'a pas|n'avez encore|n'a encore|ne possédez|ne disposez|ne contient
j acheté|souscrit|trouvé|trouvée|liste|votre liste|propre|mon|mes|des|ajoutée|associée|enregistrée
j liée|rattachée|possédez|possède|disposez|ne|avec|n'avons|nous|aucun|élément|afficher|trouvés
j associés|rien n'est
x rien|vide|aucune donnée|aucune donnée disponible|rien à afficher|aucun élément|aucune entrée
x aucun enregistrement
e se déconnecter|déconnexion|me déconnecter|fermer la session|déconnectez-vous|quitter
I connecté en tant que|connectée en tant que|connecté avec|connecté comme|connecté|connectée
I vous êtes connecté|vous êtes connectée|session ouverte en tant que|bienvenue|bonjour
I identifié comme|en tant que
`,
  it: `
k non possiedi|non risulta|non contiene|non hai ancora
j acquistato|acquistati|trovato|trovati|elenco|mio|miei|propri|risulta|nessun|possiedi|questa|la
j lo|i|gli|di|un|collegata|associata|aggiunti|attivi al momento
x niente|nulla|vuoto|vuota|nessun dato|nessun dato disponibile|nessun elemento|nessuna voce
x nulla da mostrare|niente da mostrare|nessun record
e esci|disconnetti|logout
I accesso effettuato come|connesso come|connessa come|hai effettuato l'accesso come
I hai effettuato l'accesso|accesso eseguito come|benvenuto|benvenuta|ciao|salve|collegato come
I autenticato come
`,
  es: `
k no posees|no posee|no se encontró|no se encontraron|no has|no ha|sin
j comprado|adquirido|encontrado|encontraron|encontró|lista|mi|mis|propia|nada|se|ha|has|han|de|del
j momento|ninguna|agregado|añadidas|agregadas|tienen|registrado|un|una|está|por aquí|que|mostrar
j ningún
x nada|vacío|vacía|sin datos|no hay datos|no hay datos disponibles|nada que mostrar|sin registros
x no hay registros|sin elementos|no hay elementos|ningún dato
e cerrar sesión|cerrar la sesión|salir|desconectarse|cerrar mi sesión
I sesión iniciada como|conectado como|conectada como|has iniciado sesión como
I ha iniciado sesión como|iniciaste sesión como|sesión iniciada|sesión iniciada con|bienvenido
I bienvenida|hola|identificado como|conectado con|te damos la bienvenida
`,
  pt: `
k não possuis|não encontramos|não encontrámos|não foram|não comprou|não adicionou|não contém
j comprou|comprado|encontrada|encontrado|encontramos|encontrámos|lista|minha|minhas|meu|nada|foram
j encontradas|associado|seus|suas|a sua|de|da|do|uma|um|nenhuma|adicionou|esta|este|registado
j registadas|ligada|ligadas|está|por|por aqui|ativas no momento|mostrar
x nada|vazio|vazia|sem dados|não há dados|nenhum dado|nenhum dado disponível|nada para mostrar
x sem registros|sem registos|nenhum item|nenhum registro|sem elementos
e terminar sessão|encerrar sessão|terminar a sessão|sair|desconectar|fazer logout
I conectado como|conectada como|sessão iniciada como|iniciou sessão como|sessão iniciada
I logado como|você está conectado como|bem-vindo|bem-vinda|olá|conectado com|ligado como
I autenticado como|você entrou como|entrou como
`,
  pl: `
k nie kupiono|nie znaleziono|nie dodano|nie są|nie jest|żadne
j kupiono|kupionych|znaleziono|znaleźliśmy|lista|liście|własnych|mam|moje|moim|jakiejkolwiek
j dodano|dodanej|przypisanej|powiązanej|twojej|się|pana|nie ma|o|subskrypcję|do|tego|przypisane
j żadne|żadnej|tu|tutaj|są
x nic|pusto|pusta|brak danych|brak elementów|brak pozycji|brak wpisów|brak danych do wyświetlenia
x brak rekordów|nic do wyświetlenia|nic tu
e wyloguj|wylogowanie|wyjdź|wylogować
I zalogowano jako|zalogowany jako|zalogowana jako|zalogowano|zalogowany|zalogowana
I jesteś zalogowany jako|witaj|witamy|cześć|dzień dobry
`,
  cs: `
k nemá|nebylo|nebyla|nenalezeno|nenalezena|nezakoupili|nepřidali
j zakoupené|zakoupili|nalezeno|nalezena|seznam|vlastní|moje|mém|nic|přidali|vašeho|připojené
j propojené|svém|svůj|o|se|jste|si|přiřazeno|k tomuto|tu|k
x nic|prázdn|žádná data|žádné položky|žádné záznamy|žádné údaje|není co zobrazit
e odhlásit|odhlášení|odhlaste se
I přihlášen jako|přihlášená jako|přihlášený jako|přihlášen|jste přihlášen jako
I jste přihlášeni jako|přihlášeni jako|vítejte|vítejte zpět|dobrý den|přihlášený uživatel
I přihlášení jako
`,
  hu: `
k nem található|nem tartozik|nem rendelkezik|nem talált|sincs|sincsen
j vásárolt|talált|találtunk|található|lista|listája|saját|fiókja|nem|sem|van|tartozik|hozzá
j kapcsolódó|ehhez|fiókhoz|egyetlen
x üres|semmi|nincs adat|nincs megjeleníthető adat|nincs megjeleníthető elem|nincsenek elemek
x nincs elem|nincsenek adatok|nincs bejegyzés
e kijelentkezés|kilépés|kijelentkezik
I bejelentkezve mint|bejelentkezve|bejelentkezve a következőként|bejelentkezett fiók|üdvözöljük
I üdvözlünk|szia|helló|jó napot
`,
  ro: `
k nu are|nu s-a|nu s-au|nu au fost|nu conține|nu dețin|fără
j cumpărat|achiziționat|găsit|găsite|listă|lista|propriu|meu|mele|asociată|adăugată|adăugați
j deține|are|vostru|de|legat|legate|nici|un|o|s-au găsit
x nimic|gol|goală|nu există date|fără date|niciun element|nicio înregistrare
x nu există înregistrări|nimic de afișat|date indisponibile
e deconectare|deconectați-vă|ieșire|deconectează-te
I conectat ca|conectată ca|autentificat ca|autentificată ca|conectat cu|sunteți conectat ca
I ești conectat ca|bun venit|bună|salut|bine ați venit|bine ai venit
`,
  et: `
k ei leitud|ei leidnud
j ostetud|ostnud|leitud|nimekiri|loend|loendis|oma|minu|midagi|mitte|ei|ole|te|lisanud|see|sellele
j kontole
x tühi|midagi|andmed puuduvad|andmeid pole|kirjeid pole|andmeid ei ole|pole midagi kuvada
x kirjed puuduvad
e logi välja|väljalogimine
I sisse logitud kui|sisse logitud|sisselogitud|sisselogitud kui|olete sisse logitud|tere
I tere tulemast
`,
  lv: `
k netika|nesatur
j nopirkts|iegādāts|iegādāti|atrasts|atrasti|saraksts|sarakstā|savs|mans|mani|jums vēl|nekas|šim
j šis|piesaistīts|piesaistītu|pievienoti|jūsu kontam|šeit
x tukš|nekā|nav datu|nav ierakstu|nav vienumu|nav ko rādīt
e izrakstīties|iziet|atteikties
I pierakstījies kā|pierakstījusies kā|pierakstījāties kā|pieteicies kā|jūs esat pierakstījies kā
I laipni lūdzam|sveiki|ielogojies kā
`,
  lt: `
k nerasta|nerado|neįsigijote|nepridėta
j pirkta|įsigyta|įsigijote|rasta|sąrašas|sąraše|savo|mano|prie|šios paskyros|pridėjote|jums
j priskirta|jokia|su|šia|paskyra|nesusieta|čia
x tušč|nieko|duomenų nėra|nėra duomenų|įrašų nėra|nėra įrašų|nėra ką rodyti
e atsijungti|išeiti
I prisijungta kaip|prisijungęs kaip|prisijungusi kaip|prisijungėte kaip|prisijungta|sveiki
I sveiki sugrįžę|labas
`,
  fi: `
k ei löytynyt|et ole|sinulla ei|tililläsi ei|tilillä ei|ei
j ostettu|ostanut|löytynyt|löydetty|lista|luettelo|luettelossa|oma|omia|omat|minun|et|ole vielä
j ostanut vielä|lisännyt|lisättyjä|liitettyjä|tähän|tälle|tähän tiliin|tililtä|sinulle|on
j täällä on|näytettäviä
x tyhjä|ei mitään|mitään|ei tietoja|ei näytettäviä tietoja|ei kohteita|ei rivejä|ei näytettävää
x ei merkintöjä
e kirjaudu ulos|uloskirjaudu|uloskirjautuminen
I kirjautunut nimellä|kirjautunut|kirjautuneena|kirjauduttu sisään|olet kirjautunut sisään
I kirjautunut sisään|kirjautunut käyttäjänä|kirjautunut tunnuksella|tervetuloa|tervetuloa takaisin
I hei|moi
`,
  tr: `
k bulunamadı|yoktur
j satın|alınmış|almadınız|bulunamadı|bulunan|liste|listeniz|listesi|kendi|hesabım|abonelikleriniz
j var|yok|tanımlanmış|ilişkilendirilmiş|bağlanmış|eklemediniz|hesabına|sahip|değilsiniz|olduğunuz
j bulunmuyor|burada|bir|bağlı|hiç
x boş|hiçbir şey|bir şey yok|veri yok|gösterilecek veri yok|kayıt yok|kayıt bulunamadı|öğe yok
x gösterilecek bir şey yok|gösterilecek öğe yok
e oturumu kapat|çıkış yap|çıkış|oturumu sonlandır
I olarak oturum açıldı|oturum açıldı|olarak giriş yapıldı|giriş yapıldı|olarak oturum açtınız
I olarak giriş yaptınız|oturum açan|oturum açmış|giriş yapan|hoş geldiniz|hoş geldin|merhaba
`,
  vi: `
k chưa mua|không tìm thấy|không tìm thấy bất kỳ
j mua|đã mua|tìm thấy|danh sách|riêng|mình|của tôi|đang|gì|một|được|thêm|vào|cho|ở|tài khoản|này
j bạn|hiển thị
x trống|chưa có gì|không có gì|không có dữ liệu|không có mục nào|chưa có dữ liệu|không có bản ghi
x không có gì để hiển thị|danh sách trống
e đăng xuất|thoát
I đăng nhập với tên|đăng nhập bằng|đã đăng nhập với|đã đăng nhập bằng|đã đăng nhập
I đang đăng nhập bằng|đã đăng nhập là|đã đăng nhập dưới tên|xin chào|chào mừng|chào
`,
  id: `
k belum pernah|anda belum memiliki|anda belum punya|anda belum mempunyai|tidak ditemukan|tidak
j dibeli|membeli|ditemukan|daftar|milik|sendiri|saya|pernah|satu|apa|dengan|untuk|ke|akun Anda
j anda belum|yang|terhubung|terkait
x kosong|belum ada apa|tidak ada data|belum ada data|tidak ada item|tidak ada catatan
x tidak ada yang ditampilkan|daftar kosong
e keluar|logout|log out|keluar dari akun
I masuk sebagai|login sebagai|anda masuk sebagai|anda login sebagai|sudah masuk sebagai
I selamat datang|halo|hai|masuk dengan
`,
  ru: `
k не найдено|не найдены|не куплено|не оформлено|не добавлено|еще не|никаких|не покупали
k не оформили|не добавили
j куплено|купленных|покупали|оформили|оформлено|найдено|найдены|список|списке|своих|свои|моих|мои
j вами|с этим|связанных|связано|добавили|добавлено|добавлены|привязано|еще не|не|было|вашим|этим
j собственных|учетную|аккаунтом|записью|ничего|ни|одной|привязанных|ещё|ещё не|еще
x пусто|пуст|ничего|нет данных|нет данных для отображения|данных нет|записей нет|нет записей
x данные отсутствуют|нет элементов|нечего показывать|нет данных для показа|список пуст
e выйти|выйти из|выход
I вы вошли как|вошли как|вы вошли под|выполнен вход|вы авторизованы как|авторизованы как
I вход выполнен как|вход выполнен|вы вошли|добро пожаловать|здравствуйте|привет
`,
  uk: `
k не знайдено|не придбано|не додано|ще не|ніяких|не придбали|не додали|не оформили|не прив'язано
j куплено|придбано|придбаних|придбали|оформили|знайдено|знайдені|список|списку|своїх|моїх|вами
j пов'язаних|пов'язано|додали|додано|ще не|не|було|вашим|цим|власних|записом|акаунтом|нічого
j облікового|запису|прив'язано|до цього|ні
x порожн|нічого|пусто|немає даних|даних немає|записів немає|немає записів|дані відсутні
x немає елементів|нема даних
e вийти|вийти з|вийти із|вихід
I ви увійшли як|увійшли як|вхід виконано як|вхід виконано|виконано вхід|ви авторизовані як
I авторизовано як|ласкаво просимо|вітаємо|привіт|ви увійшли
`,
  bg: `
k не са намерени|не е намерен|няма намерени|не сте
j купени|закупени|закупили|намерени|намерен|списък|списъка|свои|мои|моите|добавили|не са|не|са|сте
j имате|вашия профил|вас|абонаментите|свързан|е|нищо
x празн|нищо|няма данни|няма записи|няма елементи|няма налични данни|нищо за показване|празен
e изход|излез|излизане
I влезли сте като|влязохте като|влезли като|вписан като|вписани сте като|влезли сте|добре дошли
I здравейте|здравей|влязъл като
`,
  sr: `
k niste|nije pronađena|nisu pronađene|nisu|нисте|нису
j kupljenih|kupili|pronađena|pronađenih|lista|listi|spisak|svojih|moje|ništa|niste|nije|dodali
j dodata|povezana|ovim|nalogu još|купљених|купили|пронађена|листа|листи|списак|својих|моје|нисте
j није|додали|додата|повезана|овим|je|је
x prazno|prazan|prazna|ništa|празно|празан|празна|ништа|nema podataka|nema stavki|nema zapisa
x нема података|нема ставки|нема записа
e odjavi|odjava|odjavite se|одјави|одјава|одјавите се|odjavi se|одјави се
I prijavljeni ste kao|prijavljen kao|prijavljeni kao|prijavljena kao|prijavljeni ste|dobro došli
I zdravo|dobrodošli|пријављени сте као|пријављен као|пријављени као|пријављени сте|добро дошли
I здраво|добродошли
`,
  el: `
k δεν βρέθηκαν|δεν βρέθηκε|δεν έχει|κανένα|κανένας
j αγοράσει|αγοράστηκε|βρέθηκαν|βρέθηκε|λίστα|δικές|δική|μου|τίποτα|δεν|έχετε|η|οι|ο|των|συνδεθεί
j προσθέσει|συνδρομές|συνδρομών|αυτού|του|λογαριασμού|είναι|εδώ
x τίποτα|άδειο|άδεια|άδειος|κενή|κενό|δεν υπάρχουν δεδομένα|κανένα στοιχείο|δεν υπάρχουν στοιχεία
x δεν υπάρχουν εγγραφές|καμία εγγραφή|χωρίς δεδομένα
e αποσύνδεση|αποσυνδεθείτε|έξοδος
I συνδεδεμένος ως|συνδεδεμένη ως|συνδεδεμένοι ως|συνδεθήκατε ως|έχετε συνδεθεί ως|συνδεδεμένος
I έχετε συνδεθεί|καλώς ορίσατε|καλώς ήρθατε|γεια σας|γεια|καλωσορίσατε
`,
  ar: `
k لم يتم|ليس هناك|ليست هناك|لا تتوفر
j شراء|شراؤها|مشتراة|قائمة|القائمة|خاصة|بك|اشتراكاتك|لم|تضف|تتم|إضافة|العثور|يتم|بعد أي|مرتبط|لهذا
j ليس|ليست|هنا|لديك أي|مرتبطة|بهذا|الحساب
x فارغ|فارغة|لا شيء|لا يوجد شيء|لا يوجد أي شيء|لا توجد بيانات|لا توجد عناصر|لا توجد سجلات
x لا بيانات|لا توجد بيانات للعرض|لا يوجد ما يعرض
e تسجيل الخروج|خروج
I تم تسجيل الدخول باسم|تم تسجيل الدخول كـ|مسجل الدخول باسم|مسجّل الدخول باسم|تم تسجيل الدخول
I مسجل باسم|سجلت الدخول باسم|مرحبا|مرحبًا|أهلا|أهلًا|مرحبا بك|مرحبًا بك|أهلا وسهلا
I تسجيل الدخول باسم
`,
  th: `
k ไม่พบ|ไม่ได้
j ซื้อ|พบ|ตัวเอง|ของฉัน|ที่|มี|กับ|ผูก|เชื่อมโยง|เพิ่ม|แล้ว|ให้|การ
x ว่างเปล่า|ไม่มีอะไร|ไม่มีข้อมูล|ไม่พบข้อมูล|ไม่มีรายการ|ยังไม่มีอะไร|ยังไม่มีข้อมูล
x ไม่มีข้อมูลที่จะแสดง
e ออกจากระบบ|ลงชื่อออก|ล็อกเอาต์
I ลงชื่อเข้าใช้ในชื่อ|ลงชื่อเข้าใช้เป็น|ลงชื่อเข้าใช้ด้วย|เข้าสู่ระบบในชื่อ|เข้าสู่ระบบเป็น
I เข้าสู่ระบบด้วย|ยินดีต้อนรับ|สวัสดี|เข้าสู่ระบบในฐานะ|ลงชื่อเข้าใช้แล้ว
`,
  ja: `
k ありませんでした|見つかりません|見つかりませんでした|持っていません|お持ちでは|存在しません|していません
j 購入|購入済み|購入された|見つかりません|見つかりませんでした|一覧|リスト|ご自身|お客さま|ご契約中|契約中|お使い|紐づく|紐付いた|紐づいた|関連付けられた|関連付けられている|です
j と|へ|から|さん|さま|する|できる|件
x 何もありません|空です|まだ何もありません|まだ何も|何もない|何もございません|データがありません|データはありません|該当するデータはありません|表示する項目がありません
x 表示するデータがありません|項目がありません|該当なし|データなし|項目はありません
e サインアウト|ログアウト|ログアウトする|サインアウトする
I としてサインイン中|としてログイン中|でサインイン中|でログイン中|サインイン中|ログイン中|としてサインインしています|としてログインしています|でサインインしています|でログインしています
I サインインしています|ログインしています|ようこそ|こんにちは|サインイン済み|ログイン済み|ログインユーザー|ログインアカウント|ログイン中のアカウント|サインイン中のアカウント
`,
  zh: `
k 尚未|找不到|未找到|不存在
j 购买|購買|买|買|找到|列表|清單|自己|我的|添加|新增|过|過|到|已|关联的|關聯的|绑定的|可以|看到|所|名|是|一个|一個|个|個|与|與|相关|相關|您的|这里|這裡|这儿
j 這裏|查|内容|內容|帳戶|账户|帐户|帳號|账号|可显示|项目|項目
x 为空|為空|是空的|空空如也|什么都没有|什麼都沒有|没有任何内容|沒有任何內容|暂无数据|没有数据|無資料|查無資料|沒有資料|无数据|暂无内容|还没有内容|暂无记录|没有记录|沒有記錄
x 目前沒有資料|暫無資料|没有可显示|沒有可顯示|暂无信息|查无数据|无记录
e 退出登录|退出|注销|登出
I 已登录|已登入|登录身份|登入身分|当前账户|当前账号|目前帳戶|目前帳號|您已登录|您已登入|当前登录|目前登入|已登录为|已登入為|登录为|登入為|登录账号|登录账户|登入帳號|登入帳戶
I 当前用户|目前使用者|欢迎|歡迎|您好|你好|欢迎您|歡迎您|欢迎回来|歡迎回來|当前登录账号|当前登录用户|以|身份登录|身分登入
`,
  ko: `
k 없어|않습니다|않았습니다|없었습니다
j 구매|구입|구매한|찾을|목록|보유하신|보유 중인|내역|나의|가입|가입한|등록하신|이용 중인|이용|중인|아직까지|계정과|회원님|하나도|없는|수|계정에|연결된|이|여기에|개|등록한
x 비어 있습니다|비어 있어요|아무것도|데이터가 없습니다|데이터 없음|표시할 내용이 없습니다|표시할 항목이 없습니다|항목이 없습니다|내용이 없습니다|내역이 없습니다
x 표시할 데이터가 없습니다|기록이 없습니다|자료가 없습니다
e 로그아웃|로그아웃하기
I 로그인됨|로그인 계정|로그인한 계정|로그인 중|님으로 로그인|으로 로그인|로 로그인|으로 로그인됨|로 로그인됨|로그인했습니다|로그인되어 있습니다|로그인되었습니다
I 로그인된 계정|환영합니다|안녕하세요|현재 계정|님|계정으로 로그인
`,
}
