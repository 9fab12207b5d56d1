/** Czech: our own knowledge, none of it from the portal. How to read: ../lexicon.ts. */
export const words = `
M led|úno|bře|dub|kvě|červn|červenc|srp|zář|říj|lis|pro|únor=2|čvn=6|čvc=7|červen=6|ún=2
E vyprší|platí do|platné do|platná do|platný do|platnost do|platnost končí|končí|datum vypršení
E datum ukončení|aktivní do|konec platnosti|do|datum konce|vyprší dne|zaplaceno do|chráněno do
E konec předplatného|platí do dne|skončí dne|skončí|konec|platnost vyprší|vypršení|platí
E datum expirace|expirace|expiruje|běží do|platnost licence do|poslední den|zaplacené do
E předplaceno do|uhrazeno do|aktivní do dne|platí nejpozději do|je platné do|je platná do
E končí dne|vyprší v|doba platnosti do|datum konce platnosti|datum ukončení platnosti
E datum vypršení platnosti|konec období|konec ochrany|chráněni do|ukončení|platnost|ochrana do
E trvá do|do dne|v platnosti do|ochrana končí|data vypršení|vyprší po|vyprší za|vypršet
E vyprší ke dni|vyprší k|končí k|skončí k|ukončuje se|ukončí se|bude ukončeno|bude ukončena
E skončí ke dni|bude končit|pozbude platnosti|pozbývá platnosti|přestane platit|přestává platit
E přestane fungovat|přestane běžet|bude fungovat do|bude platit do|bude platné do|bude platná do
E bude aktivní do|zůstane aktivní do|zůstává aktivní do|zůstane platné do|zůstává v platnosti do
E funguje do|poběží do|bude běžet do|poběží ještě do|můžete používat do|můžete ho používat do
E můžete využívat do|můžeš používat do|lze používat do|lze využívat do|používáte do|používejte do
E využívejte do|k dispozici do|dostupné do|přístup do|přístup máte do|máte přístup do
E budete mít přístup do|přístup budete mít do|přístup vyprší|přístup končí|přístup skončí
E přístup trvá do|platí včetně|platí až do|platí do konce|platné až do|platnost až do
E platnost trvá do|platnost skončí|platnost uplyne|platnost licence končí|platnost licence vyprší
E platnost licence skončí|platnost předplatného končí|platnost předplatného vyprší
E platnost předplatného do|platnost předplatného skončí|ochrana trvá do|ochrana platí do
E ochrana vyprší|ochrana skončí|chráněn do|chráněna do|jste chráněni do|lhůta končí|lhůta vyprší
E období končí|období vyprší|období skončí|období trvá do|doba platnosti|doba platnosti končí
E doba platnosti vyprší|konec licence|konec předplatného dne|konec přístupu|poslední den platnosti
E poslední den ochrany|datum skončení|skončení|skončení platnosti|zaplacen do|zaplacena do
E uhrazené do|předplacené do|předplatné do|licence do|vypršení platnosti|vypršení licence
E vypršení předplatného|uplyne|uplyne dne|termín vypršení|termín ukončení|termín platnosti|skončí v
E končí v|exspirace|exspiruje|vám skončí|vám vyprší|vám končí|ti skončí|ti vyprší|ti končí
E platí ještě do|aktivní ještě do|aktivní až do|bude končit dne|využitelné do|použitelné do
E použitelná do|licence platí do|předplatné platí do|stále platí do|nadále platí do
E licence platí ještě do|platí od § do|platí od § do dne|platné od § do|platné od § do dne
E platná od § do|platná od § do dne|platný od § do|platný od § do dne|aktivní od § do
E aktivní od § do dne|běží od § do|běží od § do dne|platí ode dne § do|platí ode dne § do dne
X vypršelo|vypršela|vypršel|platnost vypršela|ukončeno|skončilo|skončila|platnost skončila
X vypršelo dne|vypršela dne|platnost vypršela dne|skončilo dne|skončila dne|platnost skončila dne
X platilo do|ukončeno dne|propadlo|ukončené|skončené|prošlé|prošlá|prošlo|neplatné|neplatná
X již neplatí|už neplatí|vypršené|propadlé|propadlá|skončil|již není platné|již není platná
X už není platné|už není platná|již není aktivní|po platnosti|po expiraci|expirovalo|expirovala
X expirovan|skončené předplatné|doběhlo|doběhla|ukončená|platila do|platil do|byla platná do
X bylo platné do|byl platný do|byla aktivní do|bylo aktivní do|běželo do|běžela do|trvalo do
X přestalo platit|přestala platit|přestal platit|přestalo fungovat|přestala fungovat
X pozbylo platnosti|pozbyla platnosti|pozbyl platnosti|neplatné od|neplatná od|neplatný od
X neplatí od|již neplatí od|neplatný|už není aktivní|již není platný
X není již platné|není již platná|není již aktivní|už neběží|už nefunguje|již nefunguje
X platnost uplynula|platnost již vypršela|platnost už vypršela|platnost byla ukončena|uplynula
X uplynulo|uplynul|lhůta vypršela|lhůta uplynula|doba platnosti vypršela|čas vypršel|období skončilo
X období vypršelo|ochrana skončila|ochrana vypršela|přístup vypršel|přístup skončil|vám vypršelo
X vám vypršela|vám skončilo|vám skončila|ti vypršelo|ti vypršela|bylo ukončeno|byla ukončena
X byl ukončen|po lhůtě|propadl|expiroval
X je ukončeno|je ukončené|je ukončená|je po platnosti|po termínu|prošlá platnost|neaktuální|ukončený
X již neaktivní|už neaktivní
A aktivujte do|aktivovat do|aktivujte před|nutno aktivovat|je třeba aktivovat|aktivujte nejpozději
A nutné aktivovat do|nutno aktivovat do|je nutné aktivovat do|musí být aktivováno do
A musí být aktivována do|je třeba aktivovat do|aktivovat nejpozději|aktivace do|lhůta pro aktivaci
A aktivovat před|nutno aktivovat před|je nutné aktivovat před|musí být aktivováno před
A musí být aktivována před|je třeba aktivovat před|vyžaduje aktivaci|lze aktivovat do
A termín aktivace|termín aktivace – do|termín aktivace — do|termín aktivace , do|termín aktivace do
A lhůta pro aktivaci do|lhůta pro aktivaci – do|lhůta pro aktivaci — do|nutno aktivovat , do
A nutno aktivovat – do|vyžaduje aktivaci , do|vyžaduje aktivaci – do|vyžaduje aktivaci do
A aktivace – do|aktivace — do|nejzazší termín aktivace|poslední den aktivace
A poslední termín aktivace|konečný termín aktivace|aktivace možná do|aktivace je možná do
A aktivovat lze do|můžete aktivovat do|můžete ji aktivovat do|můžete ho aktivovat do
A musíte aktivovat do|musíte ji aktivovat do|stihněte aktivovat do
A nezapomeňte aktivovat do|aktivujte licenci do|aktivujte předplatné do
A aktivujte kód do|aktivujte ji do|aktivujte ho do|třeba aktivovat do
A potřeba aktivovat do
A lhůta k aktivaci|termín pro aktivaci|nejpozději aktivovat do|aktivovat nejpozději do
A aktivujte nejpozději do|kód je třeba aktivovat do|kód aktivujte do
A je nutno aktivovat do
A aktivujte nejdéle do|aktivace nutná do|termín aktivace ( do|lhůta pro aktivaci ( do
A vyžaduje aktivaci ( do
R obnoví se|bude obnoveno|další platba|příští platba|další obnovení|datum obnovení|příští obnovení
R obnovení dne|automaticky se obnoví|obnovuje se|automaticky obnoveno|bude automaticky obnoveno
R automatické obnovení dne|obnoví se automaticky|datum automatického obnovení
R obnovuje se automaticky|automaticky se prodlouží|prodlouží se automaticky|prodlužuje se
R prodlužuje se automaticky|prodlouží se|bude prodlouženo|bude automaticky prodlouženo
R datum prodloužení|příští vyúčtování|další vyúčtování|automaticky se obnovuje
R automaticky se prodlužuje|další stržení platby|příští stržení platby|následující platba
R následující stržení|nejbližší platba|další splátka|datum další platby|datum příští platby
R datum následující platby|datum dalšího obnovení|datum příštího obnovení|datum dalšího vyúčtování
R obnovíme|prodloužíme|strhneme platbu|strhneme vám|platba bude stržena|další platba bude stržena
R bude stržena|bude stržena platba|naúčtujeme|bude vám naúčtováno|bude účtováno|bude obnovena
R bude obnovován|bude prodloužena|bude automaticky obnovena|bude automaticky prodloužena
R další prodloužení|příští prodloužení|následující obnovení|další faktura|příští faktura
R další platba proběhne|příští platba proběhne|obnova proběhne|datum obnovy|další obnova
R příští obnova|obnovení proběhne|další automatická platba|další automatické obnovení
R obnoví se samo|další stržení|bude strženo|strhne se|strhneme|strhne se dne|se automaticky obnoví
R obnoví se sama|samo se obnoví
R automaticky prodlouží|příští platbu strhneme|další platbu strhneme|platbu strhneme
R nadcházející platba|nadcházející obnovení|nadcházející obnova|příští splátka|následující splátka
R následující vyúčtování|nejbližší obnovení|nejbližší obnova|datum další obnovy|datum příští obnovy
R datum stržení|datum stržení platby|platba proběhne|stržení proběhne|prodloužení proběhne
R částka bude stržena|částku strhneme|obnoví se automaticky dne
R bude obnoveno automaticky|bude automaticky obnovováno|bude obnovena automaticky
R bude prodlouženo automaticky|bude prodloužena automaticky|se automaticky prodlouží
R se automaticky obnovuje|se automaticky prodlužuje|se obnoví|se prodlouží|se obnovuje|se prodlužuje
R samo se prodlouží|sama se obnoví|sama se prodlouží|prodlouží se samo|prodlouží se sama
R obnovuje se samo|obnovuje se sama|automaticky obnovíme|automaticky prodloužíme|obnovujeme
R následující obnova|následující prodloužení|příští automatická platba|příští automatické obnovení
R příští automatické prodloužení|další automatické prodloužení|datum dalšího prodloužení
R datum dalšího stržení|strhneme další platbu|obnovíme automaticky
R termín obnovení|termín další platby|termín platby|za další období zaplatíte
R za nové období zaplatíte|další období zaplatíte|s automatickým obnovením
R s automatickým prodloužením|s automatickým obnovováním|s automatickou obnovou|s autoobnovou
R příští stržení
Z neobnoví se|nebude obnoveno|neprodlouží se|nebude prodlouženo|neobnovuje se
Z neobnovuje se automaticky|neprodlužuje se|neprodlužuje se automaticky|se neobnoví|se neprodlouží
Z se automaticky neobnoví|se automaticky neprodlouží|se neobnovuje|neobnoví se automaticky
Z nebude obnovena|nebude obnoveno automaticky|nebude automaticky obnoveno
Z nebude automaticky obnovena|nebude prodloužena|nebude automaticky prodlouženo
Z nebude se obnovovat|nebude se prodlužovat|nebudeme obnovovat|bez obnovení
Z bez automatického obnovení|nebude pokračovat|už nebude pokračovat|nebude prodloužena automaticky
Z nebude obnovena automaticky|nebude prodlouženo automaticky|neprodlouží se automaticky
Z samo se neobnoví|sama se neobnoví|samo se neprodlouží|sama se neprodlouží|neobnoví se samo
Z neobnoví se sama|se neprodlužuje|se automaticky neobnovuje|se automaticky neprodlužuje
Z se samo neobnoví|se sama neobnoví|se už neobnoví|se znovu neobnoví|už se neobnoví|již se neobnoví
Z už nebude obnoveno|již nebude obnoveno|už nebude prodlouženo|již nebude prodlouženo
Z už nebude obnovena|bez prodloužení|bez automatického prodloužení|bez automatického prodlužování
Z bez automatického obnovování|bez automatické obnovy|bez obnovy|bez obnovování|bez prodlužování
Z zrušili jste obnovení|zrušili jste obnovování|zrušili jste prodloužení|obnovení jste zrušili
Z obnovu jste zrušili|vypnuli jste obnovení|vypnuli jste obnovování|obnovení jste vypnuli
Z obnovování jste vypnuli|obnovení zrušeno|obnovení je zrušeno|obnovení bylo zrušeno
Z obnovení vypnuto|obnovení je vypnuto|obnovování vypnuto|obnova zrušena|obnova vypnuta
Z prodloužení zrušeno|prodlužování vypnuto|prodlužování zrušeno|obnovuje se ručně
Z prodlužuje se ručně|ruční obnovení|ruční obnova|ruční prodloužení|nutno obnovit ručně|neobnovíme
Z neprodloužíme|obnovení nebude|obnovení neproběhne|prodloužení neproběhne|obnova neproběhne
Z automatické obnovení neproběhne
S aktivováno|aktivní od|datum aktivace|aktivována|datum začátku|začátek|datum zahájení
S aktivní ode dne|aktivováno dne|aktivována dne|v platnosti od|začátek platnosti|počátek platnosti
S v provozu od
a aktivní|aktivna|platné|platná|platný|běží|v platnosti|aktivována a platná|funguje|vše funguje
a vše běží|vše v pořádku|v pořádku|licence platí|předplatné platí|stále platí|nadále platí|v provozu
a je v provozu|účinn|momentálně platí|stále běží
n neaktivováno|neaktivovaná|dosud neaktivováno|zatím neaktivováno|nepoužito|čeká na aktivaci
n není aktivováno|dosud nepoužito|čekající na aktivaci|čeká na aktivování|připraveno k aktivaci
n zatím nepoužito|neaktivovaný|dosud neaktivované|nepoužitý|neaktivované|nepoužité|nepoužitá
n k aktivaci|čeká se na aktivaci|ještě neaktivováno|ještě neaktivované|nepoužívan|nepoužitých
n nepoužit|nespuštěno|neaktivována|neaktivován|zatím neaktivována|dosud neaktivována|neaktivovali
n neaktivoval|neaktivovala|nevyužitá licence|nevyužité předplatné|dosud nevyužit|zatím nevyužit
n ještě nevyužit|dosud neaktivovaná|zatím neaktivovaná|dosud neaktivovan|zatím neaktivovan
n ještě neaktivovan|nebylo aktivováno|nebyla aktivována|nebyl aktivován|ještě nebylo aktivováno
n ještě nebyla aktivována|zatím nebylo aktivováno|zatím nebyla aktivována|dosud nebylo aktivováno
n dosud nebyla aktivována|není aktivována|není aktivovaná|není aktivované|ještě není aktivováno
n zatím není aktivováno|dosud není aktivováno|ještě jste neaktivovali|zatím jste neaktivovali
n dosud jste neaktivovali|připravena k aktivaci|připravené k aktivaci|připraven k aktivaci
n čekáme na aktivaci|čeká na vaši aktivaci|nezahájeno|dosud nespuštěno
n zatím nespuštěno|ještě nezačalo|nepoužita|neuplatněn
n čekají na aktivaci|před aktivací|bez aktivace|ještě nepoužit|dosud nepoužit|zatím nepoužit
n nezapočato|stihněte aktivovat|nezapomeňte aktivovat|třeba aktivovat|potřeba aktivovat
n je nutná aktivace|nutná aktivace|je potřeba aktivace|potřebná aktivace|vyžadována aktivace
n zbývá jen aktivovat|zbývá aktivovat|stačí aktivovat|stačí jen aktivovat|stačí už jen aktivovat
n stačí ji aktivovat|stačí ho aktivovat|už jen aktivovat|nutné aktivovat|je nutné aktivovat
n je nutno aktivovat|musí být aktivováno|musí být aktivována|zatím neaktivní|ještě neaktivní
n dosud neaktivní|nevyužito|aktivace neproběhla|aktivace dosud neproběhla|aktivace zatím neproběhla
n aktivace ještě neproběhla
f zdarma|bezplatn|bezplatné|bezplatná|bezplatný|bez poplatku|verze zdarma|neplacen|gratis
f bez placení|za 0 kč|nic nestojí
t zkušební|zkušební verze|zkušební období|zkušební doba|zkušební licence|na zkoušku|zkušebn|demo
t testovací|testovací verze|testovací období|testovací doba|trial|zkušební doby|zkušební přístup
t demoverz|probíhá zkušební doba
d zařízení|aktivn zařízení|aktivovan zařízení|zařízeních
d aktivní zařízení|aktivních zařízení|aktivovaná zařízení|aktivovaných zařízení|připojen zařízení
p uživatel|osob|člen|osoby|lidé|členové|uživatelé|uživatelů|další osoby|dalších osob|dalšími lidmi
h sdíleno s vámi|sdílené s vámi|sdíleno od|sdílí s vámi|sdíleno uživatelem|sdíleno se mnou
h sdílí uživatel|nasdíleno od|nasdílel|nasdílela|přístup vám poskytla|přístup vám poskytl
h přístup vám dal|přístup vám dala|získáno od uživatele|sdílený přístup od|společný přístup od
h poskytl vám přístup|poskytla vám přístup|dal vám přístup|dala vám přístup|sdílená s vámi
h sdílený s vámi|sdílená od|sdílí se mnou|sdílí ho s vámi|sdílí ji s vámi|s vámi sdílí
h s vámi ho sdílí|s vámi ji sdílí|používáte ho na pozvání|používáte na pozvání|nasdíleno uživatelem
h používáte díky|sdíleno prostřednictvím|sdílené uživatelem|sdílená uživatelem|nasdílel vám
h nasdílela vám|sdílené od
O sdíleno vámi|sdílíte|sdílím|vlastník vy|vlastníkem jste vy|jste vlastníkem|jste vlastník
O patří vám|nasdíleli jste|nasdílel jste|nasdílela jste|sdíleli jste|nasdíleli|sdílel jste
O sdílela jste
V sdílí|sdílel|sdílela|sdíleno|sdílené|nasdílel|nasdílela|sdílen
Y s vámi|vám|se mnou|s tebou
B sdílí|sdílel|sdílela
r automatické obnovení|automatické obnovování|automatické prodloužení|obnovení
r automatické prodlužování|prodlužování|automatická obnova|automatické prodlužování předplatného
r obnovovat automaticky|automaticky obnovovat|prodlužovat automaticky|automaticky prodlužovat
r automatického obnovení|automatického obnovování|automatického prodloužení|obnovování
r autoobnovení|automatické obnovy|obnova|prodloužení|opakovaná platba|automatickým obnovením
r automatickým prodloužením|automatickým obnovováním|autoobnova
r autoobnovování|autoprodloužení|automatickou obnovou|pravidelná platba|obnovování předplatného
r obnovení předplatného|automatická platba
y zapnut|ano|povoleno|zapnuto|zapnuté|zapnuta|aktivní|zapnutá|aktivováno|povolena|povolené
y je zapnuto|je zapnuté|zap|zapnuli|zapnuli jste|zapnul jste|zapnutý|máte zapnut|máte zapnuté
y funguje|běží|aktivována|aktivované|povolen
z vypnut|ne|zakázáno|zrušeno|neaktivní|vypnuto|vypnuté|vypnuta|vypnutá|zrušena|zrušené|zakázána
z deaktivován|ručně|ruční|vypnuli|vypnul|vypnula|vypnul jste|vypnuli jste|zrušili|vyp|vypnutý
z máte vypnut|máte vypnuté|není zapnut|není aktivní|nefunguje|neběží|zrušili jste|nezapnut
z neaktivováno|deaktivováno|zakázané|není povolen|zrušen|nepovolen
b blokován|zablokován|blokováno|zablokovan|blokovan|zablokováno|přístup zablokován|zablokovali
b licenční kód byl zablokován|licenční kód je zablokován|licenční kód zablokován
b aktivační kód byl zablokován|licenční klíč zablokován|klíč zablokován|klíč byl zablokován
b na černé listině|na černém seznamu|je blokován|zablokovali jsme
u pozastaven|přerušen|pozastaveno|pozastavené|přerušeno|dočasně pozastaveno|pozastavená
u pozastavený|dočasně pozastavené|zmrazeno|zmrazené|dočasně přerušeno|pozastaveno dočasně
u přerušena|přerušené|dočasně pozastavená|pozastavil|pozastavila|pozastavili|pauza|pozastavili jste
u pozastavil jste|na pauze|v pauze|služba přerušena|dočasně přerušen
u dočasně vypnut|dočasně zastaven|dočasně neaktivní|zmrazen|zmrazili|přerušili
u přerušili jste|pauzováno|pauznut|předplatné na pauze
i zahrnut|obsahuje|součástí|zahrnuto|zahrnuté|zahrnuje|součást
m další|více|zobrazit vše|načíst další|zobrazit všechny
s předplatné|licence|předplatného|licenc|plán|plány|tarif|produkty|předplatn|balíček|balíčku
s předplatném|předplatnému|licenci|licencí|vám předplatné|ti předplatné|vám licence|ti licence
s vaše předplatné|vaše licence
w vaše|váš|je|jsou|na|v|z|do|pro|a|toto|datum|den|doba|stav|použito|používá|používáno|využito
w v používání|připojen|chráněn|aktuálně|produkt|ochrana|typ|verze|míst|automaticky|počet|dne|můj
w moje|moji|naše|všechny|všechna|ještě|zatím|již|už|nyní|účet|účtu|bylo|byla|být|pozvaní
w pozvaných|přidané|propojená|připojená|připojené|registrovaná|aplikace|aplikací|program|programy
w software|přehled|seznam|dočasně|celkem|celkový|rodina|co|tato|tuto|chráněná|používaná|použití
w používání|používaných|platnost|období|svou|své|se|si|musí|tomto|verzi|tohoto|jen|pouze|prosím
w protože|poté|potom|pak|následně|ročně|měsíčně|za rok|dph|termín|včetně|proběhne|vy|vám|vašich
w vašeho|ze|podrobnosti|od dodavatele|o|ochrany|ochranu|aktuální|stávající|nadále|stále|tohle
w vašem|licenční|s|u|místa|místo|situace|poznámka|informace|doba trvání|o rok|o další rok|na rok
w na další rok|o měsíc|každý rok|každý měsíc|poskytovatelem|operátorem|vaším operátorem
w vaším poskytovatelem|automatické|automatický|právě|chrání|záznam
w od první instalace|po první instalaci|jste|sama|samo|samo od sebe|stejný|stejný den|téhož dne
w vlastník|držitel|neomezeně|bez omezení|časově neomezeno|za|operátor|poskytovatel|jsme
w bez omezení doby|bez časového omezení|neděli|sobotu|soboty|středu|středy|pondělka|pátku|úterka
w čtvrtka|nové období|za nové období|za další období|možných|přístup|přístupu|služba|služby|službu
w klíč|klíče|byl|to|nám|ti|ho|ji|mu|status|statusu|statutu|základní|standardní|vše|všechno|máte
w budete mít|navždy|nic neplatíte|neplatíte nic|nemusíte nic dělat|nic nemusíte dělat
w není třeba nic dělat|není potřeba nic dělat|bez vašeho zásahu|o nic se nestarejte
w nemusíte se o nic starat|poté už|už jen|poté již|po čemž|doby|době|verzí|současně|zároveň|úspěšně
w také|rovněž|nim|nich|jejich|vašemu|ním|našeho|naší|ochraně|dosud|momentálně|probíhá|svých
w vám ochrana|vám přístup|přístup k předplatnému|přístup k licenci|od § do|od § do dne|ode dne § do
w ode dne § do dne
U použito|používá|používáno|využito|v používání|připojen|připojená|připojené|chráněn|chráněná
U obsazeno|nainstalováno|používáte|využíváte|používáš|přihlášen|obsazen|využív|využit|použit
U nainstalov|připojených|chráněných|propojen|využíváno|instalováno|instalován|používá se|připojeno
U připojena|chráněno|chráněné|chráněna|přiřazeno|přiřazená|využívá se|v provozu|používají|chránili
U používali|využívali|aktivní zařízení|aktivních zařízení|aktivovaná zařízení|aktivovaných zařízení
U pod ochranou|máte připojen|máte připojena|běží na|běží už na|chráníte|vy chráníte
U aktivní na|aktivováno na|připojili|připojili jste|přidáno|přidali jste|zabezpečen|zabezpečeno
U spárován|zaregistrován|v užívání|aktivována na|instalována na|nainstalovali|přidělen|chrání se
U obsazena|obsazená|připojen zařízení|zabezpečili jste|používaná|používaných
K až|nejvýše|maximálně|max|celkem|celkový|do|maximální|limit|maximum|dohromady|povoleno|nanejvýš
K chrání až|povolená|povolených|povolené|zakoupená|licence platí pro|předplatné platí pro
K licence platí na|lze nainstalovat na|můžete nainstalovat na|lze použít na|můžete použít na
K lze používat na|můžete používat na|určeno pro|vhodné pro|vhodná pro|nejvíce|ne více než
K chrání maximálně|pokrývá až|pokrývá|můžete připojit až|lze připojit až|můžete chránit až
K lze chránit až|podporuje až|umožňuje chránit až|zahrnuje až|obsahuje až|v rámci licence|povolený
K povoleného|maximálně na|až na|limit je|na maximálně|ochrana do
P dostupn|voln|k dispozici|zbývá|zbývají|volná|nevyužit|neobsazen|nepoužito|nepoužité|nepoužitá
P nepoužívan|nepoužitých|nepoužit|zbylo|můžete přidat ještě|můžete připojit ještě
P můžete ještě přidat|můžete ještě připojit|ještě můžete přidat|ještě můžete připojit
P můžete připojit|můžete přidat|lze přidat ještě|lze připojit ještě|lze ještě přidat
P lze ještě připojit|lze přidat|lze připojit|stále voln|ještě voln|stále dostupn|ještě dostupn
P zbývajících|zbývající|zůstává volných|zůstávají|v rezervě|nepřiřazen|nepřipojen
P zbyla|zbyly|zůstaly|nevyužito|můžete chránit ještě
P můžete ještě chránit|můžete nainstalovat ještě
C obnovuje se automaticky|automaticky se obnovuje|prodlužuje se automaticky
C automaticky se prodlužuje|obnovuje se samo|obnoví se samo|obnovuje se každý rok
C se automaticky obnoví|automaticky se obnoví|obnoví se automaticky|samo se obnoví|obnoví se sama
C prodlouží se automaticky|automaticky se prodlouží|bude automaticky obnoveno
C se automaticky obnovuje|se automaticky prodlužuje|se automaticky prodlouží|prodlouží se samo
C prodlouží se sama|samo se prodlouží|sama se obnoví|sama se prodlouží|obnovuje se sama
C obnovuje se každý měsíc|prodlužuje se každý rok|obnovuje se ročně|bude obnoveno automaticky
C bude automaticky prodlouženo|bude prodlouženo automaticky|bude automaticky obnovena
C bude obnovena automaticky|automaticky obnovíme|obnovíme automaticky|bude automaticky prodloužena
C bude automaticky obnovováno|s automatickým obnovením|s automatickým prodloužením
C s automatickým obnovováním|s automatickou obnovou|s autoobnovou
L dní|dny|den|měsíců|měsíce|měsíc|roků|roky|rok|let|týdnů|zbývá|zbývají|zbývajících|dnů|dnech
L týden|týdny
- zakoupeno|koupeno|datum nákupu|číslo objednávky|platné od|platná od|platný od|platí od|běží od
- od §|ode dne §|počínaje|pozvánka|pozvánky|pozvání|přístup do účtu|přístup k účtu|pozvaní do
- pozváni do|přidáno §|přidána §|připojeno §|připojena §|nainstalováno §|použito §|využito §
- účet zablokován|účet je zablokován|účet byl zablokován|aplikace zablokována
- aplikace je zablokována
q koupit|nabídka|sleva|ušetřete|vyzkoušejte|akce|doporučeno|košík|košíku|objednat|líbit
q doporučujeme|zajímat|vyzkoušet|výhodná|zahájit
o z|ze
g přihlásit|přihlášení|přihlaste se|přihlašte se|přihlas se|přihlášením
T smlouv|podmínk|prohlášení|podmínky|smlouva|smlouvy|ujednání|licenční smlouva|podmínek
T právní dokumenty|licenční ujednání
c kód|jednorázov|ověřovací|kódu|kódy|kódem|dvoufázov|dvoufaktor|ověření totožnosti|aktivační kód
D stáhnout|stažení|instalovat|stahování|ke stažení|nainstalovat|nainstalujte|stáhněte|instalace
D stáhnete|získat|instalujte|instalační|stáhnout si
Q qr|naskenujte|skenovat|fotoaparát|naskenovat|oskenujte
N ne|není|nejsou|nemáte|žádné|žádná|žádný|nikdy|bez|nic
W pátek|sobota|neděle|pondělí|úterý|středa|čtvrtek|pá|so|ne|po|út|st|čt
k nemáte|nemáš|žádné|žádná|žádného|nejsou|není|neobsahuje
j zatím|ještě|dosud|momentálně|aktuálně|nyní|v současné době|zde|tu|v|ve|na|k|s|vašem|váš|vaše
j vašemu|tvém|tomto|tento|účtu|účet|máte|jsou|je|přidané|přidáno|registrované|spojené|přiřazené
j kaspersky|my|žádné|žádná|nemáte
G relace vypršela|platnost relace vypršela|relace skončila|relace byla ukončena|odhlášen|odhlášeni
G přihlaste se znovu|přihlásit znovu|přihlaste se prosím znovu|byli jste odhlášeni
G byl jste odhlášen|vypršela relace
l dostupn|k dispozici
H pro|určeno pro|stačí pro|stačí na|licence na|předplatné na|plán na|tarif na|balíček na|licence pro
H platí pro|stačí až pro
F brzy|zanedlouho|téměř|již brzy
0 dnes
1 zítra
! pozítří
< předevčírem
9 včera
J automaticky|automatické|automatická
= protože|neboť|z důvodu|kvůli|za porušení|na vaši žádost|na základě|vzhledem k|pro porušení
= pro neplacení|jelikož
& a
# -|dva|tři|čtyři|pět|šest|sedm|osm|devět|deset|dvě=2|dvou=2|tří=3|čtyř=4|pěti=5|šesti=6|deseti=10
8 ten den|téhož dne|ten samý den|ve stejný den|toho dne|tentýž den
k nemá|nebylo|nebyla|nenalezeno|nenalezena|nezakoupili|nepřidali
j zakoupené|zakoupili|nalezeno|nalezena|seznam|vlastní|moje|mém|nic|přidali|vašeho|připojené
j propojené|svém|svůj|o|se|jste|si|přiřazeno|k tomuto
j přiřazena|přiřazená|ani jedno|ani jedna|evidujeme|u vás|zobrazení
j nenašli|jsme|propojena|propojeno|spojeno|spojena|jediné|vedeno|vedena
x nic|prázdn|žádná data|žádné položky|žádné záznamy|žádné údaje|není co zobrazit
e odhlásit|odhlášení|odhlaste se
I přihlášen jako|přihlášená jako|přihlášený jako|přihlášen|jste přihlášen jako
I jste přihlášeni jako|přihlášeni jako|vítejte|vítejte zpět|dobrý den|přihlášený uživatel
I přihlášení jako
5 ještě
6 míst|místa|místo|místech
E končí dnem|skončí dnem|vyprší dnem|chráníme vás až do|chráníme vás do|jste pod ochranou do
E pod ochranou do|ochranu máte do|máte ochranu do|máte zaplaceno do|zaplaceno máte do
E předplaceno máte do|máte předplaceno do|prodlouženo do|prodloužena do|prodloužené do|obnoveno do
E poslední den přístupu|poslední den předplatného|poslední den licence|přístup bude ukončen
E přístup se uzavře|přístup bude uzavřen|ochrana se vypne|ochrana bude vypnuta|ochrana zanikne
E zanikne|zaniká|přestane chránit|ztratí platnost|ztrácí platnost|zůstává v platnosti až do
E zůstane v platnosti do|vystačí do|stačí do|doba užívání|doba užívání do|doba využívání
E doba používání|koncové datum|konečné datum|datum konce předplatného|datum konce licence
E datum konce ochrany|datum konce období|konec doby platnosti|konec doby|konec lhůty
E konec platnosti licence|konec platnosti předplatného|den vypršení|den ukončení|den skončení
E bude platit až do|bude fungovat až do|bude chránit do|přístup potrvá do|potrvá do|potrvá až do
E trvá až do|vydrží do|vydrží až do|končit bude|užívejte do|užívejte si do|užívat do|lze užívat do
E můžete užívat do|využitelná do|licence je platná do|předplatné je platné do|platnost do dne
E doběhne|dobíhá|doběhne dne|končí platnost|skončí platnost|vyprší platnost|uplyne platnost
E uplyne doba platnosti
X uplynula dnem|skončila dnem|vypršela dnem|od § nejste chráněni|od § nejste chráněn
X od § nejste chráněna|od § není chráněno|od § neplatí|od § je neplatné|od § je neplatná
X již skončilo|už skončilo|již skončila|už skončila|již vypršelo|už vypršelo|již vypršela
X už vypršela|přístup byl ukončen|přístup zanikl|ochrana zanikla|zaniklo|zanikla|zanikl
X platnost zanikla|ztratilo platnost|ztratila platnost|ztratil platnost|doba platnosti uplynula
X doba platnosti skončila|doba platnosti již uplynula|je prošlé|je prošlá|je neplatné|je neplatná
X vypršená|dospělo ke konci|dospěla ke konci|je u konce|přestala chránit|přestalo chránit|doběhl
X expirovaná|expirované|není v platnosti|už není v platnosti|již není v platnosti
X platnost vyprchala|konec platnosti byl
w bohužel|litujeme|totiž|takže|proto|tedy|tudíž|naštěstí|vás|vaši|vaší|vašimi|vámi|nemějte obavy
w nebojte se|bez obav|žádné obavy|nemusíte se bát|nemusíte se starat|o nic se nemusíte starat
w není třeba se bát|můžete být v klidu|buďte v klidu|můžete klidně spát|spěte klidně
w nedělejte si starosti|nemusíte mít obavy|dobrá zpráva|vše je v pořádku
w přidejte si telefon nebo tablet|přidejte telefon nebo tablet|přidejte si telefon|přidejte telefon
w přidejte tablet|přidejte počítač|přidejte další|nebo tablet|nebo telefon|nebo počítač
w počítačů , telefonů a tabletů|počítačů a telefonů|počítače , telefony a tablety
w obraťte se na podporu|obraťte se na nás|kontaktujte podporu|kontaktujte nás
w kontaktujte technickou podporu|obraťte se na technickou podporu|obraťte se na zákaznickou podporu
w kontaktujte zákaznickou podporu|napište nám|spojte se s podporou|dodavatelem|vydavatelem
w prodejcem|správcem|výrobcem|poskytovatelem licence|držitelem práv|námi|poskytování|poskytována
w poskytováno|poskytovaná|v tuto chvíli|k dnešnímu dni|v současnosti|v současné době|z karty
w z vaší karty|z účtu|z vašeho účtu|zcela|plně|opět|znovu|skutečně|rodinn|rodinný|rodinná|rodinné
w rodinného|skupiny|skupině|skupinu|užívejte si|můžete používat|můžete využívat
w můžete nadále používat|třech|vaší licence|vašeho předplatného|na třech zařízeních
a jste chráněni|jste chráněn|jste chráněna|jste pod ochranou|ochrana zapnuta|ochrana je zapnuta
a ochrana je aktivní|ochrana funguje|ochrana běží|máte zapnutou ochranu|jste v bezpečí
a předplatné běží|licence běží|zůstává v platnosti|zůstává platné|zůstává platná|je v platnosti
a nadále funguje|stále funguje|funkční
U jste chráněni|jste chráněn|jste chráněna|jste pod ochranou|využité licence|využitých licencí
U použité licence|použitých licencí|obsazené licence|chráníme|hlídáme|střežíme|využívají
U je chráněno|jsou chráněna|jsou chráněny|zabírají|obsazují|obsazuje|přiděleno|nainstalováno na
U máte chráněna|máte chráněno|máte chráněny|ochraňujeme
d využité licence|využitých licencí|použité licence|použitých licencí|obsazené licence
n kód čeká , až ho aktivujete|kód čeká až ho aktivujete|kód čeká na aktivaci
n kód čeká , až jej aktivujete|čeká , až ji aktivujete|čeká , až ho aktivujete
n čeká , až je aktivujete|čeká , až jej aktivujete|kód nebyl aktivován|kód ještě nebyl aktivován
n kód zatím nebyl aktivován|kód dosud nebyl aktivován|kód není aktivován|kód nebyl použit
n kód ještě nebyl použit|kód zatím nebyl použit|kód je připraven k aktivaci|kód neaktivován
n kód nepoužit|kód dosud nepoužit|klíč nebyl aktivován|klíč není aktivován|nebyla dosud aktivována
n nebylo dosud aktivováno|nebyl dosud aktivován|nebyla zatím aktivována|nebylo zatím aktivováno
n nebyla ještě aktivována|nebylo ještě aktivováno|nebyla spuštěna|nebylo spuštěno
n nebyla uvedena do provozu|nebylo uvedeno do provozu|nevstoupila v platnost|nevstoupilo v platnost
n ještě neběží|zatím neběží|ještě neplatí|zatím neplatí|vyžaduje vaši aktivaci|čeká na spuštění
n aktivace je ještě před vámi|ještě jste ji neaktivovali|ještě jste ho neaktivovali
n zatím jste ji neaktivovali|je potřeba ji aktivovat|je třeba ji aktivovat|je třeba aktivovat
n zbývá ji aktivovat|zbývá ho aktivovat|nutno ji aktivovat|nebyla použita|nebylo použito
n nebyla dosud použita
R stržení z karty|příští stržení z karty|příští platba z karty|naúčtujeme vám|vám naúčtujeme
R vám strhneme|strhneme částku|bude naúčtována|bude naúčtováno|bude účtována|zaúčtujeme
R nejbližší stržení|plánované obnovení|plánovaná platba|obnovení je naplánováno
R obnovení naplánováno|platba naplánována|datum příštího stržení|datum nejbližší platby
R termín příští platby|den obnovení|den platby|den příští platby|den další platby|příští fakturace
R další fakturace|vystavíme fakturu|prodloužíme ho|prodloužíme ji|obnovíme ho|obnovíme ji
R předplatné prodloužíme|předplatné obnovíme|vám prodloužíme|vám obnovíme
R vám automaticky prodloužíme|vám automaticky obnovíme|automaticky vám prodloužíme
R automaticky vám obnovíme|příští inkaso|datum příštího prodloužení|předplatné obnovíme za vás
R předplatné prodloužíme za vás|obnovíme za vás|prodloužíme za vás|obnovíme ho za vás
R licenci obnovíme za vás|obnovíme ji za vás|prodloužíme ho za vás|prodloužíme ji za vás
R sami obnovíme|sami prodloužíme|obnovuje se bez vašeho zásahu|prodlužuje se bez vašeho zásahu
R prodlužuje se každý měsíc|prodlužuje se samo|prodlužuje se sama|je automaticky obnovováno
R je automaticky prodlužováno|bude se automaticky obnovovat|bude se automaticky prodlužovat
R automaticky se bude obnovovat
C předplatné obnovíme za vás|předplatné prodloužíme za vás|obnovíme za vás|prodloužíme za vás
C obnovíme ho za vás|licenci obnovíme za vás|obnovíme ji za vás|prodloužíme ho za vás
C prodloužíme ji za vás|sami obnovíme|sami prodloužíme|obnovuje se bez vašeho zásahu
C prodlužuje se bez vašeho zásahu|prodlužuje se každý měsíc|prodlužuje se samo|prodlužuje se sama
C je automaticky obnovováno|je automaticky prodlužováno|bude se automaticky obnovovat
C bude se automaticky prodlužovat|automaticky prodloužíme|automaticky se bude obnovovat
C vám automaticky obnovíme
Z automaticky se neprodlužuje|automaticky se neobnovuje|automaticky se neprodlouží
Z automaticky se neobnoví|už se neprodlouží|již se neprodlouží|se nebude obnovovat
Z se nebude prodlužovat|nepodléhá obnovení|nepodléhá automatickému obnovení
Z nepodléhá automatickému prodloužení|další platba nebude|žádná další platba nebude
Z další platby nebudou|obnovení není naplánováno|obnovení se neplánuje|zrušení obnovení
Z zrušení obnovování|zrušení automatického obnovení|prodloužení jste zrušili
Z prodlužování jste vypnuli|prodlužování jste zrušili|odmítli jste obnovení
Z odmítli jste prodloužení|prodloužit je nutné ručně|obnovit je nutné ručně|nutno prodloužit ručně
Z pouze ruční obnovení|jen ruční obnovení|nebude už obnoveno|nebude již obnoveno
Z nebude již prodlouženo
z nic dalšího vám nestrhneme|nic vám nestrhneme|nic nestrhneme|nestrhneme|další platbu nestrhneme
z nic vám nenaúčtujeme|nic nenaúčtujeme|už vám nic nenaúčtujeme|nebudeme vám nic účtovat
z nebudeme nic účtovat|platba se nestrhne|další platba neproběhne|nesouhlasili|nesouhlasíte
z zamítnuto|odmítnuto|nenastaveno|nenastavené
y souhlasili jste s|souhlasili s|souhlasil jste s|souhlasíte s|dali jste souhlas s
y dali jste souhlas k|udělili jste souhlas s|souhlas s|nastaveno|nastavené|schváleno|potvrzeno
y umožněno
r způsob obnovení|způsob obnovování|způsob prodloužení|způsob prodlužování|režim obnovení
r režim obnovování|režim prodlužování|typ obnovení|typ obnovování|druh obnovení|obnovování licence
r obnovení licence|prodlužování předplatného|prodloužení předplatného|prodlužování licence
r prodloužení licence|automatické platby|pravidelné platby|opakované platby|automatickou platbou
r automatické prolongace|automatická prolongace|automatickou obnovu|aut obnovení
P můžete ochránit|můžete ještě ochránit|ještě můžete ochránit|lze ochránit|lze ještě ochránit
P můžete chránit|můžete zabezpečit|můžete ještě zabezpečit|lze zabezpečit|čeká na ochranu
P čekají na ochranu|nechráněn|zatím voln|stále k dispozici|můžete zapojit|prázdné|prázdná
K ochrání až|ochrání maximálně|ochrání nejvýše|chrání nejvýše|můžete nainstalovat nejvýše na
K můžete nainstalovat maximálně na|můžete nainstalovat až na|lze nainstalovat nejvýše na
K lze nainstalovat maximálně na|lze nainstalovat až na|lze použít až na|můžete použít až na
K můžete používat až na|můžete používat nejvýše na|lze používat nejvýše na|lze používat až na
K můžete připojit nejvýše|můžete připojit maximálně|můžete chránit nejvýše|můžete chránit maximálně
K omezení|omezeno na|horní limit|strop|pokryje až|pokryje|umožňuje až|umožňuje ochranu až
K dovoluje až|chráníme až|ochrana až|postačí pro|vystačí pro|nejvíc|funguje až na
K funguje nejvýše na
h přístup od|získáno od|získána od|získané od|obdrženo od|využíváte předplatné uživatele
h používáte předplatné uživatele|využíváte licenci uživatele|používáte licenci uživatele
h používáte předplatné uživatelky|využíváte předplatné uživatelky|jste hostem v rodinném
h jste host v rodinném|jste hostem v předplatném|jste členem rodinného předplatného
h jste členem rodinného tarifu|jste členem rodinného balíčku|jste v rodinném tarifu
h přístup máte díky rodinn|máte přístup díky rodinn|přístup díky rodinn|přidal vás do
h přidala vás do|vás přidal|vás přidala|platí za vás|za vás platí|zaplatil za vás|zaplatila za vás
h za vás zaplatil|za vás zaplatila|hradí za vás|věnoval vám|věnovala vám|vám věnoval|vám věnovala
h vám daroval|vám darovala|daroval vám|darovala vám|poskytuje vám přístup|vám poskytuje přístup
h vám poskytl přístup|vám poskytla přístup|vám dal přístup|vám dala přístup|dává vám přístup
h vám dává přístup|umožnil vám přístup|umožnila vám přístup|vám umožnil přístup
h vám umožnila přístup|vám zpřístupnil|vám zpřístupnila|zpřístupnil vám|zpřístupnila vám|předal vám
h předala vám|s vámi sdílel|s vámi sdílela|s tebou sdílí|sdílí s tebou|podělil se s vámi
h podělila se s vámi|se s vámi podělil|se s vámi podělila
h společné předplatné s uživatelem|sdílí s vámi své předplatné
O předplatné je vaše|je to vaše předplatné|licence je vaše|přístup jste dali|přístup jste poskytli
O poskytli jste přístup|dali jste přístup|jste majitelem|majitelem jste vy|jste majitel
O vedeno na vás|sdílené vámi|sdílená vámi|sdílený vámi|vámi sdílen|sdílíte s ostatními
O poskytujete přístup|vy sdílíte
= platba neproběhla|platba se nezdařila|platba selhala|nepodařilo se strhnout
= nepodařilo se provést platbu|pro nezaplacení|platba byla zamítnuta|platba zamítnuta|za porušování
= na žádost|z rozhodnutí|poněvadž|pro neuhrazení
b zablokoval|zablokovala|zablokovalo|pod blokací|na blacklistu|zařazena na černou listinu
b zařazeno na černou listinu
u mají pauzu|má pauzu|máte pauzu|pozastavili jsme|přerušili jsme|dočasně nefunguje|dočasně neběží
u v režimu pauzy|předplatné má pauzu|stopnut|dočasně zmrazen|pozastavena|pozastavení|je na pauze
u dali jste pauzu
f bez poplatků|bez poplatk|nic neplatíte|za toto předplatné nic neplatíte|neplatíte nic|nestojí nic
f bezúplatn|bezúplatně|bez úhrady|nic vás nestojí|nestojí vás nic|bez nákladů|nic neplatí
f poplatek se neúčtuje|neúčtuje se|zadarmo|bezplatně
t zkoušíte|testujete|právě zkoušíte|právě testujete|k vyzkoušení|na vyzkoušení|k otestování
t na testování|pro vyzkoušení|ve zkušebním režimu|ve zkušební verzi|zkušebka|ukázková verze
t vyzkoušení
- přístup od §|přístup od dne|přístup od operátor|přístup od poskytovatel|přístup od dodavatel
- přístup od partner|přístup od obchod|přístup od prodejc|přístup od banky|přístup od zaměstnavatel
- přístup od firmy|přístup od vás|přístup od vašeho|přístup od nás|přístup od kaspersk
- přístup od společnosti|přístup od vodafone|přístup od t mobile|přístup od výrobce|získáno od §
- získáno od dne|získáno od operátor|získáno od poskytovatel|získáno od dodavatel
- získáno od partner|získáno od obchod|získáno od prodejc|získáno od banky|získáno od zaměstnavatel
- získáno od firmy|získáno od vás|získáno od vašeho|získáno od nás|získáno od kaspersk
- získáno od společnosti|získáno od vodafone|získáno od t mobile|získáno od výrobce|obdrženo od §
- obdrženo od dne|obdrženo od operátor|obdrženo od poskytovatel|obdrženo od dodavatel
- obdrženo od partner|obdrženo od obchod|obdrženo od prodejc|obdrženo od banky
- obdrženo od zaměstnavatel|obdrženo od firmy|obdrženo od vás|obdrženo od vašeho|obdrženo od nás
- obdrženo od kaspersk|obdrženo od společnosti|obdrženo od vodafone|obdrženo od t mobile
- obdrženo od výrobce|vám poskytl operátor|vám poskytl poskytovatel|vám poskytl váš operátor
- vám poskytl váš poskytovatel|vám poskytl banka|poskytuje vám přístup operátor
- poskytuje vám přístup poskytovatel|poskytuje vám přístup váš operátor
- poskytuje vám přístup váš poskytovatel|poskytuje vám přístup banka|vám dal operátor
- vám dal poskytovatel|vám dal váš operátor|vám dal váš poskytovatel|vám dal banka
- nasdílel operátor|nasdílel poskytovatel|nasdílel váš operátor|nasdílel váš poskytovatel
- nasdílel banka
d dostupné licence|volné licence|využití licence|využití licencí
P dostupné licence|volné licence
U využití licence|využití licencí
# třech=3|čtyřech=4
R naúčtujeme další období|vám naúčtujeme další období|naúčtujeme nové období
t zkoušejte
- zkoušejte zdarma
- operátor vám poskytl|operátor vám dal|operátor poskytl vám přístup|operátor dal vám přístup
- operátor poskytuje vám přístup|operátor vám poskytuje přístup|operátor vám umožnil přístup
- operátor vám zpřístupnil|operátor zpřístupnil vám|operátor vám věnoval|operátor vám daroval
- operátor umožnil vám přístup|poskytovatel vám poskytl|poskytovatel vám dal
- poskytovatel poskytl vám přístup|poskytovatel dal vám přístup|poskytovatel poskytuje vám přístup
- poskytovatel vám poskytuje přístup|poskytovatel vám umožnil přístup|poskytovatel vám zpřístupnil
- poskytovatel zpřístupnil vám|poskytovatel vám věnoval|poskytovatel vám daroval
- poskytovatel umožnil vám přístup|dodavatel vám poskytl|dodavatel vám dal
- dodavatel poskytl vám přístup|dodavatel dal vám přístup|dodavatel poskytuje vám přístup
- dodavatel vám poskytuje přístup|dodavatel vám umožnil přístup|dodavatel vám zpřístupnil
- dodavatel zpřístupnil vám|dodavatel vám věnoval|dodavatel vám daroval
- dodavatel umožnil vám přístup|partner vám poskytl|partner vám dal|partner poskytl vám přístup
- partner dal vám přístup|partner poskytuje vám přístup|partner vám poskytuje přístup
- partner vám umožnil přístup|partner vám zpřístupnil|partner zpřístupnil vám|partner vám věnoval
- partner vám daroval|partner umožnil vám přístup|banka vám poskytl|banka vám dal
- banka poskytl vám přístup|banka dal vám přístup|banka poskytuje vám přístup
- banka vám poskytuje přístup|banka vám umožnil přístup|banka vám zpřístupnil|banka zpřístupnil vám
- banka vám věnoval|banka vám daroval|banka umožnil vám přístup|zaměstnavatel vám poskytl
- zaměstnavatel vám dal|zaměstnavatel poskytl vám přístup|zaměstnavatel dal vám přístup
- zaměstnavatel poskytuje vám přístup|zaměstnavatel vám poskytuje přístup
- zaměstnavatel vám umožnil přístup|zaměstnavatel vám zpřístupnil|zaměstnavatel zpřístupnil vám
- zaměstnavatel vám věnoval|zaměstnavatel vám daroval|zaměstnavatel umožnil vám přístup
- firma vám poskytl|firma vám dal|firma poskytl vám přístup|firma dal vám přístup
- firma poskytuje vám přístup|firma vám poskytuje přístup|firma vám umožnil přístup
- firma vám zpřístupnil|firma zpřístupnil vám|firma vám věnoval|firma vám daroval
- firma umožnil vám přístup|za vás platí operátor|za vás platí poskytovatel|za vás platí dodavatel
- za vás platí partner|za vás platí banka|za vás platí zaměstnavatel|za vás platí firma
- přístup vám poskytl operátor|přístup vám poskytl poskytovatel|přístup vám poskytl dodavatel
- přístup vám poskytl partner|přístup vám poskytl banka|přístup vám poskytl zaměstnavatel
- přístup vám poskytl firma|přístup vám dal operátor|přístup vám dal poskytovatel
- přístup vám dal dodavatel|přístup vám dal partner|přístup vám dal banka
- přístup vám dal zaměstnavatel|přístup vám dal firma|platí dnem|platné dnem|platná dnem
- účinné dnem|účinná dnem|vám dal slevu|vám poskytl slevu|vám dal bonus
q bonus|dárek
w dnem
E ochrana běží do|ochrana funguje do|ochrana je aktivní do|ochrana zapnuta do|ochrana je zapnuta do
E předplatné běží do|licence běží do|stále funguje do|nadále funguje do|ochrana běží až do
E ochrana funguje až do|je v platnosti do|předplatné běží až do|licence běží až do
E zůstává platné do|zůstává platná do
C se obnovuje automaticky|se prodlužuje automaticky|se obnoví automaticky|se prodlouží automaticky
C obnovíme ho automaticky|obnovíme ji automaticky|prodloužíme ho automaticky
C prodloužíme ji automaticky|obnovujeme automaticky
R se obnovuje automaticky|se prodlužuje automaticky|se obnoví automaticky|se prodlouží automaticky
R obnovíme ho automaticky|obnovíme ji automaticky|prodloužíme ho automaticky
R prodloužíme ji automaticky|obnovujeme automaticky|platba za další období
R platbu za další období strhneme|nová platba
f nic za něj neplatíte|neplatíte za něj nic|nic za ni neplatíte|neplatíte za ni nic
f neplatíte za něj|neplatíte za ni|nic neplatíš
n nebyla nikdy použita|ani jednou nepoužita|ještě nebyla použita|zatím nebyla použita
n ještě nebylo použito|zatím nebylo použito
P místo pro|místa pro|máte místo pro|máte místo ještě pro|máte ještě místo pro|ještě místo pro
P místo ještě pro|je místo pro|je ještě místo pro|volno pro|volno ještě pro|ještě volno pro
P zůstává|zůstává vám|zůstávají vám|zbývá vám|zbývají vám|vám zbývá|vám zbývají|vám zůstává
P vám zůstávají|zbývá ti|zbývají ti|ti zbývá|ti zbývají|vejdou se ještě|vejde se ještě
P ještě se vejde|ještě se vejdou|přidat můžete ještě|přidat můžete|připojit můžete ještě
P chránit můžete ještě|přidat lze ještě|zůstalo|vám zbylo|vám zbyla|vám zbyly|zbylo vám|zbyla vám
P zbyly vám|můžete si přidat ještě|si můžete přidat ještě|si ještě můžete přidat
P můžete si ještě přidat|ještě chránit můžete
K vejde se až|vejdou se až|můžete mít až|můžete mít nejvýše|můžete mít maximálně
K můžete si chránit až|je určena pro|je určeno pro|určena pro|určená pro|určené pro
K je určena až pro|je určeno až pro|počítá až s
U kryjeme|pojištěno|pojištěná|pojištěných|pojištěny|krytá|krytých|kryto|zapojeno|zapojena
U zapojených|obsadili|chráníme vám|hlídáme vám|máte zapojen|máte pod ochranou|bdíme nad
U dohlížíme na|chráněno máte|připojeno máte|využito máte
E pojistná doba končí|pojistná doba skončí|pojistná doba do|pojistná doba|konec pojistné doby
E konec pojištění|pojištění končí|pojištění trvá do|pojištění platí do|konec krytí|krytí končí
E krytí skončí|krytí do|krytí trvá do|krytí platí do|konec smlouvy|smlouva končí|smlouva skončí
E smlouva platí do|smlouva je platná do|smlouva vyprší|smlouva trvá do|platnost smlouvy do
E platnost smlouvy končí|platnost smlouvy|datum konce smlouvy|vám vydrží do|vám platí do
E vám běží do|vám poběží do|vám doběhne|vám potrvá do|vám platí až do|vám běží až do|ti platí do
E ti běží do|platí vám do|platí vám až do|běží vám do|běží vám až do|poběží až do|v bezpečí do
E v bezpečí až do|v bezpečí jste do|jste v bezpečí do|jste v bezpečí až do|kryti do|kryti jste do
E jste kryti do|chráněni jste do|chráněni jste až do|užijte si ochranu do|užijte si do
E užívejte si ochranu do|můžete se spolehnout do|se můžete spolehnout až do
Z předplatné jste zrušili|zrušili jste předplatné|předplatné jste vypověděli
Z předplatné jste zrušil|předplatné jste zrušila|nic dalšího už neúčtujeme|nic dalšího neúčtujeme
Z už nic neúčtujeme|nic už neúčtujeme|už nic nestrhneme|už vám nic nestrhneme
Z další platba už nepřijde|další platba nepřijde|další platbu už nestrhneme
Z další platbu vám už nestrhneme|nic dalšího nezaplatíte|nic dalšího už nezaplatíte
Z už nic nezaplatíte|už nic nebudete platit|automatickou obnovu jste vypnuli
Z automatickou obnovu jste zrušili|automatické obnovení jste si vypnuli|obnovení jste si vypnuli
Z obnovu jste vypnuli|obnovu jste si vypnuli|prodloužení jste vypnuli|nechcete obnovit
Z rozhodli jste se neobnovovat|rozhodli jste se neprodlužovat
R další platbu vám strhneme|příští platbu vám strhneme|další peníze strhneme|příště zaplatíte
R znovu zaplatíte|znovu zaplatíte až|příště platíte|příští platba vás čeká|další platba vás čeká
R další platba je na řadě|příští platba je na řadě|příští platba přijde|další platba přijde
R další platba odejde|příští platba odejde|o prodloužení se postaráme|o obnovení se postaráme
R obnovíme vám ho|obnovíme vám ji|obnovíme vám|prodloužíme vám|prodloužíme vám ho
R prodloužíme vám ji|vám ho prodloužíme|vám ho obnovíme|vám ji prodloužíme|vám ji obnovíme
R vám předplatné obnovíme|vám předplatné prodloužíme|vám licenci prodloužíme|vám licenci obnovíme
R se samo obnoví|se sama obnoví|se samo prodlouží|se sama prodlouží|obnovujeme za vás
R prodlužujeme za vás|další rok zaplatíte|další rok strhneme
R prodlouží se bez vašeho zásahu|obnoví se bez vašeho zásahu
C se samo obnoví|se sama obnoví|se samo prodlouží|se sama prodlouží|obnovujeme za vás
C prodlužujeme za vás|prodlouží se bez vašeho zásahu|obnoví se bez vašeho zásahu
n nebyl uplatněn|nebyla uplatněna|nebylo uplatněno|zatím nebyl uplatněn|zatím nebyla uplatněna
n klíč nebyl uplatněn|kód nebyl uplatněn|kód zatím nebyl uplatněn|kód jste ještě nepoužili
n kód jste zatím nepoužili|kód jste nepoužili|jste ještě nepoužili|jste zatím nepoužili
n ještě jste nepoužili|zatím jste nepoužili|ještě jste ji nepoužili|ještě jste ho nepoužili
n nespustili|ještě jste nezačali|zatím jste nezačali|ještě jste nezačali používat
n zatím jste nezačali používat|čeká , až ji spustíte|čeká , až ho spustíte|čeká až ji spustíte
n připraveno ke spuštění|připravena ke spuštění|zbývá jediný krok : aktivace
n zbývá poslední krok : aktivace|chybí už jen aktivace|chybí jen aktivace|zbývá už jen aktivovat
n zbývá už jen aktivace|zbývá jen aktivace|stačí aktivovat a můžete začít|ještě nespuštěno
n ještě nespuštěná|aktivaci máte před sebou|aktivace vás teprve čeká|na aktivaci teprve čeká
n teprve čeká na aktivaci
A aktivovat je třeba nejpozději|aktivovat je třeba do|aktivovat je nutné do
A aktivovat je potřeba do|aktivovat musíte do|aktivovat ji musíte do|aktivovat ho musíte do
A spusťte do|spustit do
h se s vámi dělí|s vámi dělí|s vámi se dělí|se s vámi dělí o předplatné|se s vámi dělí o licenci
h vás přizval do|vás přizvala do|přizval vás do|přizvala vás do|vás přidal do|vás přidala do
h vás zařadil do|vás zařadila do|vás přibral do|vás přibrala do|přibral vás do|přibrala vás do
h vás vzal do|vás vzala do|jste hostem v předplatném uživatele|využíváte místo v předplatném
h využíváte místo v balíčku|díky rodinnému předplatnému|díky rodinnému balíčku
h díky rodinnému tarifu|s vámi sdílí své předplatné|s vámi sdílí svou licenci
h s vámi sdílí svůj balíček|vás má ve svém předplatném|vás má ve svém balíčku
O sdílíte s rodinou|sdílíte ho s rodinou|sdílíte ji s rodinou|sdílíte s blízkými
O vlastníkem předplatného jste vy|vlastníkem licence jste vy|majitelem předplatného jste vy
O předplatné patří vám|licence patří vám
b museli zablokovat|museli jsme zablokovat|museli jsme licenci zablokovat
b museli jsme předplatné zablokovat|museli jsme ji zablokovat|museli jsme ho zablokovat
b jsme museli zablokovat|museli zablokovat licenci|museli jsme vaši licenci zablokovat
b licenci jsme museli zablokovat|předplatné jsme museli zablokovat|přístup jsme museli zablokovat
b přístup jsme zablokovali
u předplatné spí|licence spí|má přestávku|předplatné odpočívá|dali jste si pauzu
u dali jste si přestávku|předplatné jste uspali|předplatné jste zmrazili|předplatné jste přerušili
u uspáno
f používáte bezplatnou verzi|máte bezplatnou verzi|máte verzi zdarma|zdarma napořád
f nic nestojí a nestála
t zkoušku|zkouška|zkoušky
a vám běží|v nejlepším pořádku|smlouva trvá|smlouva je platná|smlouva platí|smlouva je v platnosti
a smlouva je aktivní|spuštěno|spuštěna|spuštěné|všechno funguje|vše je aktivní|jste kryti
a ochrana je v provozu|zůstává aktivní|zůstávají aktivní|předplatné máte aktivní
a licenci máte aktivní
w stav smlouvy|stav pojištění|jsme vám nic nestrhli|jsme nic nestrhli|nic jsme vám nestrhli
w nic jsme nestrhli|o ochranu nepřijdete ani na minutu|o ochranu nepřijdete|nepřijdete o ochranu
w ani na minutu|ale můžete ho kdykoli obnovit|můžete ho kdykoli obnovit|můžete ji kdykoli obnovit
w můžete kdykoli obnovit|můžete ho obnovit|můžete ji obnovit|kdykoli|kdykoliv|ale|však
w jinak kód propadne|jinak propadne|svého|z bezpečnostních důvodů|ozvěte se nám|ozvěte se
w zavolejte nám|dejte nám vědět|napořád|jak dlouho chcete|můžete u ní zůstat|a můžete u ní zůstat
w můžete u něj zůstat|pak se rozhodnete|pak se uvidí|sami|tak|zaplaceno máte|je po všem
w se chýlí ke konci|o všechno se postaráme|o vše se postaráme|postaráme se o to
w nemusíte na nic myslet|nemusíte nic řešit|nic nemusíte řešit|na nic nemusíte myslet
w v celé domácnosti|v domácnosti|po celou dobu|zbytek nechte na nás
- byl aktivní|byl platný|byla funkční|bylo funkční|byla zapnutá|bylo zapnuté
- byla platná|bylo platné|byla aktivní|bylo aktivní|byla v platnosti|bylo v platnosti
- byl v platnosti|byla chráněna|bylo chráněno|byl chráněn|byli chráněni
w děkujeme za nákup|děkujeme
7 chrání
w pokud ho nezrušíte|pokud je nezrušíte|pokud předplatné nezrušíte
K pokrývala|pokrývalo|zahrnovala|zahrnovalo
w běží jak má|jak má
d zař
l místo pro|místa pro|máte místo pro|je místo pro|volno pro
P stačí ještě na|stačí ještě pro|vystačí ještě na|vystačí ještě pro|místo ještě na|místo na další
P místo pro další|máte místo pro další|je místo pro další|volno pro další
E předplatné se zastaví|se předplatné zastaví|ochrana se zastaví|váš počítač je chráněn do
E váš počítač je chráněný do|váš počítač chráníme do|vaše zařízení jsou chráněna do
E vaše zařízení je chráněno do|vaše zařízení chráníme do|chráníme vaše zařízení do
E hlídáme vaše zařízení do|vaše rodina je chráněna do|společně ho můžete používat do
E společně ji můžete používat do|můžete ho společně používat do|můžete ji společně používat do
E používejte ho společně do|společně ho používáte do|používáte ho společně do
E předplatné je s vámi do|ochrana je s vámi do|zůstane s vámi do
R automaticky pokračuje|pokračuje automaticky|bude automaticky pokračovat
R bude pokračovat automaticky|o obnovení se postaráme my|o prodloužení se postaráme my
R obnovení zařídíme my
C automaticky pokračuje|pokračuje automaticky|bude automaticky pokračovat
C bude pokračovat automaticky|o obnovení se postaráme my|o prodloužení se postaráme my
C obnovení zařídíme my
s předplatné vám|licenci vám|předplatné ti
w nemusíte dělat vůbec nic|vůbec nic nemusíte dělat|nemusíte vůbec nic dělat
w vám nic nestrhneme|nic vám nestrhneme|vám už nic nestrhneme|už vám nic nestrhneme
w vám nic nenaúčtujeme
w škoda|teď|už vás nechráníme|vás už nechráníme|nechráníme vás|vaše zařízení už nechráníme
w už nechráníme vaše zařízení|už nedostávají aktualizace|nedostávají aktualizace
w zařízení už nedostávají aktualizace|vaše zařízení už nedostávají aktualizace
w předplatné jste koupili § , ale|koupili jste ho § , ale|koupili jste předplatné § , ale
w zakoupeno § , ale|koupeno § , ale|je zaplaceno , ale|zaplaceno je , ale|zaplaceno máte , ale
w máte zaplaceno , ale|předplatné je zaplacené , ale|předplatné máte zaplacené , ale|koupeno , ale
w zakoupeno , ale
w zbývá poslední krok|zbývá jeden krok|zbývá už jen jeden krok|zbývá jediný krok|čeká na vás
w kartu po vás nechceme|karta není potřeba|karta není nutná|kartu nepotřebujete
w všechno je připravené|vše je připraveno|vše připraveno|všechno je hotovo|vše je hotovo
w skoro hotovo|už je skoro hotovo|hotovo|skvěle|výborně|všechny funkce|se všemi funkcemi
w a nevyprší|a nikdy nevyprší|a nic vám nevyprší|nic vám nevyprší|nikdy nevyprší|a nekončí
n čas začne běžet po aktivaci|čas začne běžet až po aktivaci|čas začne běžet aktivací
n doba začne běžet po aktivaci|doba začne běžet aktivací|ještě jste ho nezačali používat
n zatím jste ho nezačali používat|zbývá jen zadat kód|stačí zadat kód
A zadejte kód do|kód zadejte do|zadejte aktivační kód do|zadejte kód z dopisu do
A zadejte kód z e-mailu do|zadejte kód nejpozději do
K ochráníte|ochráníme|budeme chránit|hlídá až|pohlídá až
t zkoušíte nás|zkoušíš nás|zkoušíte si nás
h přidal vás do svého|přidala vás do svého|jste členem plánu|jste členkou plánu|jste člen plánu
- za vás platíme|s vámi sdílíme|s vámi sdílíte|s tebou sdílíme
A nezapomeňte ho aktivovat do|nezapomeňte ji aktivovat do|nezapomeňte je aktivovat do
n nezapomeňte ho aktivovat|nezapomeňte ji aktivovat|čeká na první spuštění|připravené ke spuštění
n připravená ke spuštění|zbývá ho zapnout|zaplacené , zbývá ho zapnout
n zaplacené , zbývá ho aktivovat|zaplacené , stačí ho aktivovat|rok ochrany začne dnem aktivace
n rok ochrany začíná dnem aktivace|doba začne dnem aktivace
t zkušební dobu|zkušební době
w všech|obnovte ho ručně|obnovte si ho ručně|napište podpoře|ozvěte se podpoře|do cizích rukou
- za vás platíte
w ve výši|tehdy
E blíží se konec
l můžete připojit|můžete přidat|lze přidat|lze připojit|můžete ochránit|lze ochránit|můžete chránit
l můžete zabezpečit|lze zabezpečit|můžete zapojit
- až na
# jedno=1|jednoho=1|jednom=1|jednomu=1|jednu=1|obě=2|oba=2|dvěma=2|třemi=3|třem=3|čtyřem=4|čtyřmi=4
# sedmi=7|osmi=8|devíti=9|dvacet=20|dvaceti=20|patnáct=15|patnácti=15|dvanáct=12|dvanácti=12
# jedenáct=11
w na jednom místě|na jedné adrese|jednoho dne|jedno kliknutí|jedním kliknutím
w ks|rozsah|rozsah licence|rozsah ochrany|tvoje|tvůj|tvá|tvé|tvou|tvého|tvému|tvým|tvých|zase|prostě
w klidně|hned|brzo
- platba prošla|neprodloužíte|neobnovíte|neprodloužíš|neobnovíš
E využívat můžete do|využívat můžete až do|využívat lze do|používat můžete do|používat můžete až do
E používat lze do|používat lze až do|užívat můžete do|můžete do|můžete až do|můžete ještě do
E k dispozici máte do|k dispozici máte až do|máte k dispozici do|máte k dispozici až do
E chráníme vás do konce dne|chráněni jste do konce dne|do konce dne|až do konce dne
E slouží do|slouží až do|poslouží do|bude sloužit do|bude vám sloužit do|slouží vám do|drží do
E vydržet do|konec využívání|konec užívání|konec používání|poslední den používání
E poslední den užívání|poslední den využívání|lhůta užívání|použít lze do|použít můžete do
E je vaše do|je váš do|v provozu do|bude v provozu do|zůstává v provozu do|zůstane v provozu do
E účinné do|účinná do|účinný do|má platnost do|s platností do|s platností až do|zaplaceno až do
E uhrazeno až do|předplaceno až do|zaplatili jste do|zaplatili jste až do|máte zaplaceno až do
E zaplaceno máte až do
E den expirace|datum expirace licence|ukončení předplatného|ukončení licence|ukončení ochrany
E ukončení přístupu|ukončení platnosti|ukončení služby|služba končí|služba skončí|služba vyprší
E služba běží do|služba platí do|služba funguje do|konec služby|koncový den|poslední platný den
E platné nejdéle do|platí nejdéle do|chráníme vás nejméně do|užijete si do|užijete si ho do
E užijete si ji do
E spolehnout se můžete do|jste v suchu do|máte klid do|máte klid až do|předplatné máte do
E licenci máte do|předplatné máte až do|licenci máte až do|přístup máte až do|ochranu máte až do
E krytí máte do|potom končí|pak končí|pak skončí|poté skončí|poté končí
X prošla|prošel|prošly|vypršely|skončily|dojelo|dojela|skončeno|předplaceno bylo do
X zaplaceno bylo do|bylo zaplaceno do|bylo předplaceno do|fungovalo do|fungovala do|fungoval do
X chránili jsme vás do|vydržela do|vydrželo do|trvala do|trval do|běžel do|přístup jste měli do
X byli jste chráněni do|ochrana byla aktivní do|ochrana platila do|ochrana trvala do
X předplatné trvalo do|licence platila do|předplatné platilo do|ochranu jste měli do
X předplatné jste měli do|licenci jste měli do|používat šlo do|používat šla do|k dispozici bylo do
X k dispozici byla do|poslední den byl|poslední den platnosti byl|konec byl|už je po všem
X je po konci|platnost je pryč|platnost je u konce|přístup se uzavřel|předplatné se ukončilo
X už je neplatn|už není platn|je prošl|už prošl|prošlé dne|naposledy platilo|naposledy platila
X platnost měla do|platnost mělo do
R částku vám strhneme|vám částku strhneme|vám platbu strhneme|odečteme|odečteme vám|vám odečteme
R platbu odečteme|částku odečteme|platbu stáhneme|částku stáhneme|peníze strhneme
R vám peníze strhneme|další inkaso|příští odečet|další odečet|příští úhrada|další úhrada
R nejbližší úhrada|datum příští úhrady|datum další úhrady|termín další úhrady|obnoveno bude
R prodlouženo bude|prodloužena bude|obnovena bude|k obnovení dojde|k prodloužení dojde
R k automatickému obnovení dojde|k automatickému prodloužení dojde|další automatická obnova
R příští automatická obnova|kartu zatížíme|kartu znovu zatížíme|vaši kartu zatížíme|platba vás čeká
R zaplatíte znovu|znovu platíte|platíte znovu|zaplatíte příště|příští strhnutí|další strhnutí
R obnovovací den|den obnovy|den prodloužení|nejbližší prodloužení|prodloužíme znovu
R znovu prodloužíme|znovu obnovíme|příště obnovíme|příště prodloužíme|příště strhneme
R příště naúčtujeme|příště se obnoví|příště se prodlouží|znovu se obnoví|znovu se prodlouží
R se znovu obnoví|se znovu prodlouží|pokračuje automaticky dnem|přejde do dalšího období
Z neprodlouží|neobnoví|neprodlužuje|neobnovuje|vypovězeno|vypovězena|vypověděli jste
Z dali jste výpověď|podali jste výpověď|další období neplatíte|další platbu už neprovedeme
Z další platbu neprovedeme|další platba se nestrhne|už se strhávat nebude|nic se strhávat nebude
Z obnovování jste zrušili|automatické obnovování jste zrušili|automatické prodloužení jste vypnuli
Z automatické prodlužování jste vypnuli|nechali jste doběhnout|necháváte doběhnout|necháte doběhnout
Z sama od sebe se neprodlouží|samo od sebe se neobnoví
h díky tátovi|díky mámě|díky mamince|díky tatínkovi|díky manželovi|díky manželce|díky příteli
h díky přítelkyni|díky rodičům|díky bratrovi|díky sestře|díky synovi|díky dceři|díky dědovi
h díky babičce|díky kamarádovi|díky kamarádce|přístup máte od uživatele|přístup máte od uživatelky
h máte od uživatele|máte od uživatelky|přístup jste dostali od uživatele
h dostali jste přístup od uživatele|dostali jste od uživatele|nasdílela pro vás|nasdílel pro vás
h pro vás nasdílela|pro vás nasdílel|vám půjčil|vám půjčila|půjčil vám|půjčila vám|zapůjčil vám
h zapůjčila vám|propůjčil vám|propůjčila vám|vám propůjčil|vám propůjčila|přenechal vám
h přenechala vám|vás pozval do předplatného|vás pozvala do předplatného|pozval vás do předplatného
h pozvala vás do předplatného|pozval vás do svého předplatného|pozvala vás do svého předplatného
h pozval vás do své rodiny|pozvala vás do své rodiny|vás vzal pod svou ochranu
h vás vzala pod svou ochranu|vás přibral|vás přibrala|přizval vás|přizvala vás|vás přizval
h vás přizvala|rodinný člen v předplatném uživatele|jste v předplatném uživatele
h jste v předplatném uživatelky|v předplatném uživatele|v předplatném uživatelky|v rodině uživatele
h člen rodiny uživatele|patří uživateli|patří uživatelce|sdíleno v rodině uživatele
h používáte společně s|využíváte společně s|společné s uživatelem|společné s uživatelkou
h nasdíleno vám|vám nasdílel|vám nasdílela|sdílené od uživatele|sdílené účtem
h sdíleno účtem|získáno sdílením od|v rámci předplatného uživatele
h v rámci rodinného předplatného uživatele|hostem v předplatném uživatele|předplatné platí uživatel
h předplatné za vás platí|za předplatné za vás platí
n stačí už jen licenci aktivovat|stačí licenci aktivovat|stačí předplatné aktivovat
n stačí už jen předplatné aktivovat|stačí už jen kód aktivovat|stačí kód aktivovat
n licenci stačí aktivovat|předplatné stačí aktivovat|kód stačí aktivovat|ještě není aktivní
n zatím není aktivní|dosud není aktivní|není zatím aktivní|není ještě aktivní|aktivace čeká
n aktivace na vás čeká|ještě čeká na aktivaci|zatím čeká na aktivaci|stále čeká na aktivaci
n pořád čeká na aktivaci|nové , neaktivované|zatím nevyužité|zatím nevyužitá|ještě nevyužité
n ještě nevyužitá|ještě nezahájeno|zatím nezahájeno|ještě nezačalo běžet|zatím nezačalo běžet
n zatím nezačala běžet|ještě nezačala běžet|zatím nezačalo|ještě nespuštěné|zatím nespuštěné
n zatím nespuštěná|leží ladem|čeká na své spuštění|čeká na první použití|připraveno k použití
n připravena k použití|připravené k použití|ještě jste nespustili|zatím jste nespustili
n ještě nepoužíváte|zatím nepoužíváte|zbývá aktivace|chybí aktivace|aktivace chybí|nový kód čeká
n aktivaci ještě čeká|aktivujte a začněte|neuplatněno|zatím neuplatněno|dosud neuplatněno
n neuplatněný
A aktivovat můžete do|aktivovat můžete nejpozději|aktivovat je možné do|k aktivaci do
A k aktivaci nejpozději do|stihněte aktivaci do|aktivaci stihněte do|aktivaci proveďte do
A proveďte aktivaci do
A kód platí k aktivaci do|konec lhůty pro aktivaci|konec lhůty k aktivaci|poslední den pro aktivaci
A poslední den k aktivaci|aktivujte si ho do|aktivujte si ji do|aktivujte si licenci do
A aktivujte si předplatné do|aktivujte ještě do|aktivační lhůta|aktivační lhůta končí
A aktivační lhůta do|termín k aktivaci|aktivace nejpozději|aktivace nejpozději do
A aktivace nejdéle do
H vystačí na|vystačí až na|stačí až na|postačí na|je pro|platí na|lze použít na
K pojme|pojme až|nejvýš|na nejvýše|pro nejvýše|pro maximálně|na nejvíce|pro nejvíce|v balíčku je
K v balíčku jsou|v tarifu je|v tarifu jsou|v ceně je|v ceně jsou|ochraňuje až|zabezpečí až|zabezpečí
K lze zabezpečit až|dovolený počet|maximální počet|povolený počet|nejvyšší počet|celkový počet
U zabezpečená|zabezpečené|zaregistrovaná|zaregistrované|zaregistrováno|zaregistrovaných
U registrovaných|registrována|přihlášená|přihlášené|přihlášených|spárovaná|spárované|spárovaných
U zabrán|zabráno|zabraná|zabraných|zaplněno|zaplněná|zaplněných|obsazených|obsazené|instalovaných
U nainstalovaných|přidaných|přidáno máte|máte přidán|máte přidáno|máte obsazen|máte chráněn
U máte zabezpečen|máte nainstalován|máte zaregistrován|aktivních je|chráněných je|připojených je
U běží nám na|je obsazeno|je obsazených|jsou obsazená|je připojeno|jsou připojená|je v provozu
U je používáno|se používá|je využito|jsou využita|je zabezpečeno|je zabráno
P volných je|je volných|volné je|je volné|volno|volno je|zůstalo volných|zbývá volných|zbývají volná
P zbývají volné|můžete si přidat|lze si přidat|nechráněných|neobsazených
P čeká na připojení|čekají na připojení|se ještě vejde|se ještě vejdou|se vejde ještě
P se vejdou ještě|vejde se|vejdou se|máte ještě volno|máte ještě volná|máte ještě volné
P dá se ještě přidat|dají se ještě přidat|dá se přidat ještě|přibrat můžete ještě
P můžete ještě přibrat|můžete ještě využít|zapojit můžete ještě|můžete ještě zapojit
P připojit lze ještě|nevyužito zůstává|nevyužitá zůstávají
b licence je zablokovaná|předplatné je zablokované|zablokované|zablokovaná|zablokovaný|zablokovány
b přístup byl zablokován|přístup zablokovali|je na blacklistu|uzamčeno|uzamčena|uzamčen|zamčeno
b zamčena|licence odebrána
u odloženo|dočasně odstaveno|dočasně vypnuto|pozastavení trvá|spí|dočasně stojí
u je pozastaveno|je pozastavena|je přerušeno|je uspáno|uspané|máte pozastaveno|máte přerušeno
u pauzu má|odpočívá|má pohov|pauzírujeme|pauzíruje|předplatné čeká , až ho obnovíte
f napořád zdarma|navždy zdarma|je zdarma|máte zdarma|bez jakýchkoli poplatků|nulová cena
f za nula korun
t ukázkové období|zkušební režim|zkušební měsíc|na zkoušku máte|máte na zkoušku
t nezávazně zkoušíte|seznamovací období|bezplatná zkouška|bezplatné vyzkoušení
t bezplatná zkušební verze|bezplatné zkušební období|vyzkoušení zdarma|zkušební předplatné
t testovací licence|testovací přístup|testovací provoz|testujete zdarma|zkoušíte zdarma
a vše jede|vše jede jak má|vše šlape|v chodu|je v chodu|je funkční|je aktivní|je platné
a je platná|účinné|účinná|máte aktivní|chrání vás|chráníme vás|ochrana je zapnutá|ochrana zapnutá
a jste v suchu|v plném provozu|aktuálně platí|právě platí|v pohodě
w a ještě pár dní|ještě pár dní|už jen pár dní|jen pár dní|pár dní|příjemné používání|hezký den|ahoj
w dobrý den|zdravíme|zdravíme vás|těšíme se|přejeme klid|všude|pokaždé|vždy|přátelé|zatím v klidu
w bez starostí|v klidu|beze změny|beze změn|bez přerušení|nepřetržitě|plynule|dál|dále|i nadále
w i dál|na všech zařízeních|na všech vašich zařízeních|na vašich zařízeních|doma|i na cestách|pořád
w skvělá zpráva|to je vše|díky|děkujeme , že jste s námi|jste s námi|jsme s vámi|postaráme se
w nic dalšího není potřeba|nic dalšího není třeba|nemusíte nic zařizovat|nic nezařizujte
w nemusíte na nic klikat|není co řešit|nic řešit nemusíte|nic dělat nemusíte|o nic se nestaráte
w o nic se starat nemusíte|za vás
E blíží se konec předplatného|blíží se konec licence|blíží se konec platnosti
E užívat můžete až do|funguje vám do|poběží vám do|vydrží vám do
E zůstává aktivní až do|zůstane aktivní až do
E platná až do|platný až do|platné až do dne|aktivní až do dne|chráněno až do|chráněna až do
E chráněn až do|chráněni až do|ochrana až do|přístup až do|licence až do|předplatné až do
X zaniklo dne|zanikla dne|uplynulo dne|propadlo dne|propadla|propadly|propadla dne
E propadne|propadne dne
E zhasne|vyhasne|utichne|skončí nám|vypne se|se vypne|se ukončí|se ukončuje|se uzavře|uzavře se
E vyprší datem|končí datem
E zbývá do|do kdy platí|platí do kdy|platnost vyprší dne|platnost končí dne|platnost skončí dne
E čas do|termín konce|termín skončení|termín vypršení platnosti|mez platnosti|hranice platnosti
E k ukončení dojde|ke konci dojde|k vypršení dojde
E datum uplynutí|uplynutí platnosti|uplynutí doby
- kód platí do|kód vyprší|kód propadne|kód propadne dne|sleva propadne|poukaz propadne
- pozvánka propadne|nabídka propadne|nabídka vyprší|nabídka končí|poukaz vyprší
- sleva končí|sleva vyprší|cena platí do|nabídka platí do|pozvánka platí do|pozvánka vyprší
d počítač|počítače|počítačů|počítačích|počítači|telefon|telefony|telefonů|telefonech|telefonu|tablet
d mobil|mobily|mobilů|mobilech|notebook|počítačů a telefonů|počítačů , telefonů a tabletů
d počítače , telefony a tablety
w nebo|či
E bude vás chránit do|bude vás chránit až do|bude chránit až do|platnost do konce dne
E platí do konce dne|platné do konce dne|platná do konce dne|ukončíme
X platilo jen do|platila jen do|platil jen do
R příští účtování|další účtování|platbu provedeme|platba bude provedena
A aktivaci je třeba provést do|aktivaci je nutné provést do|aktivaci proveďte nejpozději
A aktivaci je nutno provést do
n ještě nezačalo platit|zatím nezačalo platit|ještě nezačala platit|zatím nezačala platit
l vejde se|vejdou se
- licence vám poskytuje přístup|předplatné vám poskytuje přístup|tarif vám poskytuje přístup
- licence vám dává přístup|předplatné vám dává přístup|tarif vám dává přístup
- vám poskytuje přístup k|vám poskytuje přístup ke|vám dává přístup k|vám dává přístup ke
- poskytuje vám přístup k|poskytuje vám přístup ke|dává vám přístup k|dává vám přístup ke
Z a sám se neobnoví|sám se neobnoví
P chybí přidat|zbývá přidat|zatím nevyužité|zatím nevyužitá|zatím nevyužitých|zatím nevyužito
P zatím nevyužitý
E bezplatně prodlouženo do|zdarma prodlouženo do|prodlouženo zdarma do|prodlouženo bezplatně do
E prodloužená do|prodloužený do|prodloužená zdarma do|prodloužené zdarma do|prodloužena zdarma do
E prodloužen zdarma do|prodloužena bezplatně do|bezplatně prodloužena do|bezplatně prodloužen do
E zdarma prodloužena do|zdarma prodloužen do|bezplatně prodloužené do|bezplatně prodloužená do
E zdarma prodloužené do|zdarma prodloužená do|bezplatné prodloužení do
- mělo skončit|měla skončit|mělo vypršet|měla vypršet|původně do|původní konec|cena prodloužena
s její předplatné|jeho předplatné|její licence|jeho licence|její tarif|jeho tarif
K smíte používat|smíte používat na|smíte ho používat na|smíte ji používat na|smíte je používat na
K můžete ho používat na|můžete ji používat na|můžete je používat na
w z toho|z nich|na vlastní žádost|na vlastní přání|bez data konce|bez data konce platnosti
w bez koncového data
b zablokováno od|zablokována od|zablokován od|zablokované od|zablokovaná od|blokováno od
u pozastaveno od|pozastavena od|pozastaven od|pozastavené od|pozastavená od
R znovu se obnovuje samo|opět se obnovuje samo|znovu se obnovuje automaticky
R opět se obnovuje automaticky|znovu se obnovuje sama|opět se obnovuje sama
C znovu se obnovuje samo|opět se obnovuje samo|znovu se obnovuje automaticky
C opět se obnovuje automaticky|znovu se obnovuje sama|opět se obnovuje sama
- můžete ho používat na 1 ze|můžete ji používat na 1 ze|smíte ho používat na 1 ze
- smíte ji používat na 1 ze|smíte používat na 1 ze|smíte používat 1 ze
+ odmítnout
F bude
- vypnuto do|vypnuté do|vypnutá do|vypnutý do|vypnuta do
- byla aktivní od|bylo aktivní od|byl aktivní od|bylo zapnuto|pozastavení předplatného
- pozastavení licence|neplatí do
F od aktivace|po aktivaci
- funguje na
- účet aktivní|účet pozastaven|účet pozastavený|účet zablokovaný|účet blokován
- účet je aktivní|účet je pozastaven|účet je pozastavený|účet je zablokovaný
- účet je blokován|účet byl aktivní|účet byl pozastaven|účet byl pozastavený
- účet byl zablokovaný|účet byl blokován|účet není aktivován|účet není aktivovaný
- ochrana pozastavena|ochrana pozastavená|ochrana je pozastavena|ochrana je pozastavená
- ochrana byla pozastavena|ochrana byla pozastavená
- bezplatné období skončilo|bezplatné období vypršelo|bezplatné období uplynulo
E smlouva je účinná do|smlouva běží do|smlouva do|poběží ale ještě do|poběží ale do
E poběží však do|poběží však ještě do|poběží však až do|platí však do|platí ale do
E platí však ještě do|platí ale ještě do
X smlouva pozbyla platnosti|smlouva pozbyla platnosti dne|smlouva skončila|smlouva vypršela
X smlouva byla ukončena|smlouva ukončena|ukončená smlouva|smlouva již neplatí|smlouva už neplatí
a smlouva je účinná|platná smlouva|aktivní smlouva|účinná smlouva
n čeká , až si ho aktivujete|čeká , až si ji aktivujete|čeká až ho aktivujete|nové , bez aktivace
n nová , bez aktivace|nová , neaktivovaná|nový , neaktivovaný
R další částku vám strhneme|další částku strhneme|další částka bude stržena
R příští částku vám strhneme|smlouva se prodlouží|smlouva se obnoví
R smlouva se automaticky prodlouží|smlouva se prodlouží automaticky
R smlouva se automaticky prodlužuje|bude se obnovovat samo|se bude obnovovat samo
R se bude obnovovat sama|se bude automaticky obnovovat|se bude obnovovat automaticky
R se bude samo obnovovat|bude se obnovovat automaticky|bude se prodlužovat automaticky
R se bude automaticky prodlužovat|se bude prodlužovat samo
C smlouva se automaticky prodlouží|smlouva se prodlouží automaticky
C smlouva se automaticky prodlužuje|bude se obnovovat samo|se bude obnovovat samo
C se bude obnovovat sama|se bude automaticky obnovovat|se bude obnovovat automaticky
C se bude samo obnovovat|bude se obnovovat automaticky|bude se prodlužovat automaticky
C se bude automaticky prodlužovat|se bude prodlužovat samo
Z předplatné je zrušené|předplatné máte zrušené|smlouva se neprodlouží
Z se nebude automaticky obnovovat|se nebude automaticky prodlužovat
u smlouva je pozastavena|smlouva pozastavena|smlouva je dočasně pozastavena
u předplatné jste si pozastavili|předplatné jste pozastavili|pozastavili jste si předplatné
u licenci jste si pozastavili
b licenci zablokoval dodavatel|zablokováno dodavatelem|zablokoval dodavatel
b zablokováno vydavatelem|zablokoval vydavatel|licenci zablokoval vydavatel|zablokoval výrobce
b licenci zablokoval výrobce
h jste hostem uživatele|jste hostem uživatelky|jste host uživatele
h jste v rodinné skupině uživatele|jste v rodinné skupině uživatelky
h jste členem rodinné skupiny uživatele
t běží vám zkušební období|běží vám zkušební doba|běží zkušební období|máte zkušební období
w současný stav|aktuální stav|obnovte ho , kdy budete chtít|obnovte ho kdykoli
w obnovte je , kdy budete chtít|obnovte ji , kdy budete chtít
d počet zařízení v licenci|počet zařízení v předplatném|počet zařízení na licenci
d zařízení v tarifu
K počet zařízení v licenci|počet zařízení v předplatném|počet zařízení na licenci
K zařízení v tarifu|ochraňte až|chraňte až|zabezpečte až
R se prodlužuje sama|se prodlužuje samo|se obnovuje sama|se obnovuje samo|obnovujeme ho za vás
R obnovujeme ji za vás|prodlužujeme ho za vás|prodlužujeme ji za vás
R se sám prodlouží|se sám obnoví
C se prodlužuje sama|se prodlužuje samo|se obnovuje sama|se obnovuje samo|obnovujeme ho za vás
C obnovujeme ji za vás|prodlužujeme ho za vás|prodlužujeme ji za vás
n stačí ho jen aktivovat|stačí ji jen aktivovat|stačí je jen aktivovat
w na žádost poskytovatele|na žádost vašeho poskytovatele|na žádost operátora
> vaše další předplatná|vaše další licence|vaše další produkty|vaše ostatní předplatná
> vaše ostatní licence|vaše ostatní produkty|moje další předplatná|moje další licence
> moje další produkty|moje ostatní předplatná|moje ostatní licence|moje ostatní produkty
> další vaše předplatná|další vaše licence|další vaše produkty
w z karty končící na|z karty končící číslicemi|z vaší karty končící na|z karty s koncovkou
~ * všechna~obsazena|všechna~obsazená|všechna~využita|všechna~používána|všech~obsazeno
~ * všech~využito
`
