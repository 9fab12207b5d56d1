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
E trvá do|do dne|v platnosti do|ochrana končí|data vypršení
X vypršelo|vypršela|vypršel|platnost vypršela|ukončeno|skončilo|skončila|platnost skončila
X vypršelo dne|vypršela dne|platnost vypršela dne|skončilo dne|skončila dne|platnost skončila dne
X platilo do|ukončeno dne|propadlo|ukončené|skončené|prošlé|prošlá|prošlo|neplatné|neplatná
X již neplatí|už neplatí|vypršené|propadlé|propadlá|skončil|již není platné|již není platná
X už není platné|už není platná|již není aktivní|po platnosti|po expiraci|expirovalo|expirovala
X expirovan|skončené předplatné|doběhlo|doběhla|ukončená
A aktivujte do|aktivovat do|aktivujte před|nutno aktivovat|je třeba aktivovat|aktivujte nejpozději
A nutné aktivovat do|nutno aktivovat do|je nutné aktivovat do|musí být aktivováno do
A musí být aktivována do|je třeba aktivovat do|aktivovat nejpozději|aktivace do|lhůta pro aktivaci
A aktivovat před|nutno aktivovat před|je nutné aktivovat před|musí být aktivováno před
A musí být aktivována před|je třeba aktivovat před|vyžaduje aktivaci|lze aktivovat do
A termín aktivace
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
R automaticky prodlouží
Z neobnoví se|nebude obnoveno|neprodlouží se|nebude prodlouženo|neobnovuje se
Z neobnovuje se automaticky|neprodlužuje se|neprodlužuje se automaticky|se neobnoví|se neprodlouží
Z se automaticky neobnoví|se automaticky neprodlouží|se neobnovuje|neobnoví se automaticky
Z nebude obnovena|nebude obnoveno automaticky|nebude automaticky obnoveno
Z nebude automaticky obnovena|nebude prodloužena|nebude automaticky prodlouženo
Z nebude se obnovovat|nebude se prodlužovat|nebudeme obnovovat|bez obnovení
Z bez automatického obnovení
S aktivováno|aktivní od|datum aktivace|aktivována|datum začátku|začátek|datum zahájení
a aktivní|aktivna|platné|platná|platný|běží|v platnosti|aktivována a platná
n neaktivováno|neaktivovaná|dosud neaktivováno|zatím neaktivováno|nepoužito|čeká na aktivaci
n není aktivováno|dosud nepoužito|čekající na aktivaci|čeká na aktivování|připraveno k aktivaci
n zatím nepoužito|neaktivovaný|dosud neaktivované|nepoužitý|neaktivované|nepoužité|nepoužitá
n k aktivaci|čeká se na aktivaci|ještě neaktivováno|ještě neaktivované|nepoužívan|nepoužitých
n nepoužit|nespuštěno|neaktivována|neaktivován|zatím neaktivována|dosud neaktivována|neaktivovali
n neaktivoval|neaktivovala
f zdarma|bezplatn|bezplatné|bezplatná|bezplatný|bez poplatku|verze zdarma
t zkušební|zkušební verze|zkušební období|zkušební doba|zkušební licence|na zkoušku|zkušebn|demo
d zařízení
p uživatel|osob|člen|osoby|lidé|členové|uživatelé|uživatelů|další osoby|dalších osob|dalšími lidmi
h sdíleno s vámi|sdílené s vámi|sdíleno od|sdílí s vámi|sdíleno uživatelem|sdíleno se mnou
h sdílí uživatel|nasdíleno od|nasdílel|nasdílela
O sdíleno vámi|sdílíte|sdílím|vlastník vy|vlastníkem jste vy|jste vlastníkem|jste vlastník
O patří vám
V sdílí|sdílel|sdílela|sdíleno|sdílené|nasdílel|nasdílela|sdílen
Y s vámi|vám|se mnou|s tebou
B sdílí|sdílel|sdílela
r automatické obnovení|automatické obnovování|automatické prodloužení|obnovení
r automatické prodlužování|prodlužování|automatická obnova|automatické prodlužování předplatného
r obnovovat automaticky|automaticky obnovovat|prodlužovat automaticky|automaticky prodlužovat
r automatického obnovení|automatického obnovování|automatického prodloužení|obnovování
r autoobnovení|automatické obnovy|obnova|prodloužení|opakovaná platba
y zapnut|ano|povoleno|zapnuto|zapnuté|zapnuta|aktivní|zapnutá|aktivováno|povolena|povolené
y je zapnuto|je zapnuté
z vypnut|ne|zakázáno|zrušeno|neaktivní|vypnuto|vypnuté|vypnuta|vypnutá|zrušena|zrušené|zakázána
z deaktivován|ručně|ruční|vypnuli|vypnul|vypnula|vypnul jste|vypnuli jste|zrušili
b blokován|zablokován|blokováno|zablokovan|blokovan|zablokováno|přístup zablokován|zablokovali
u pozastaven|přerušen|pozastaveno|pozastavené|přerušeno|dočasně pozastaveno|pozastavená
u pozastavený|dočasně pozastavené|zmrazeno|zmrazené|dočasně přerušeno|pozastaveno dočasně
u přerušena|přerušené|dočasně pozastavená|pozastavil|pozastavila|pozastavili
i zahrnut|obsahuje|součástí|zahrnuto|zahrnuté|zahrnuje|součást
m další|více|zobrazit vše|načíst další|zobrazit všechny
s předplatné|licence|předplatného|licenc|plán|plány|tarif|produkty|předplatn
w vaše|váš|je|jsou|na|v|z|do|pro|a|toto|datum|den|doba|stav|použito|používá|používáno|využito
w v používání|připojen|chráněn|aktuálně|produkt|ochrana|typ|verze|míst|automaticky|počet|dne|můj
w moje|moji|naše|všechny|všechna|ještě|zatím|již|už|nyní|účet|účtu|bude|bylo|byla|být|pozvaní
w pozvaných|přidané|propojená|připojená|připojené|registrovaná|aplikace|aplikací|program|programy
w software|přehled|seznam|dočasně|celkem|celkový|rodina|co|tato|tuto|chráněná|používaná|použití
w používání|používaných|platnost|období|svou|své|se|si|musí|tomto|verzi|tohoto|jen|pouze|prosím
w protože|poté|potom|pak|následně|ročně|měsíčně|za rok|dph|termín|včetně|proběhne|vy|vám|vašich
w vašeho|ze|podrobnosti|od dodavatele|o|ochrany|ochranu|aktuální|stávající|nadále|stále|tohle
w vašem|licenční|s|u|místa|místo|situace|poznámka|informace|doba trvání|o rok|o další rok|na rok
w na další rok|o měsíc|každý rok|každý měsíc|poskytovatelem|operátorem|vaším operátorem
w vaším poskytovatelem|automatické|automatický|právě|chrání|záznam|od aktivace|po aktivaci
w od první instalace|po první instalaci|jste|sama|samo|samo od sebe|stejný|stejný den|téhož dne
w vlastník|držitel|neomezeně|bez omezení|časově neomezeno|za|operátor|poskytovatel|jsme
w bez omezení doby|bez časového omezení
U použito|používá|používáno|využito|v používání|připojen|připojená|připojené|chráněn|chráněná
U obsazeno|nainstalováno|používáte|využíváte|používáš|přihlášen|obsazen|využív|využit|použit
U nainstalov|připojených|chráněných|propojen|využíváno|instalováno|instalován|používá se|připojeno
U připojena|chráněno|chráněné|chráněna|přiřazeno|přiřazená|využívá se|v provozu|používají|chránili
U používali|využívali
K až|nejvýše|maximálně|max|celkem|celkový|do|maximální|limit|maximum|dohromady|povoleno|nanejvýš
K chrání až|povolená|povolených|povolené|zakoupená
P dostupn|voln|k dispozici|zbývá|zbývají|volná|nevyužit|neobsazen|nepoužito|nepoužité|nepoužitá
P nepoužívan|nepoužitých|nepoužit|zbylo
C obnovuje se automaticky|automaticky se obnovuje|prodlužuje se automaticky
C automaticky se prodlužuje|obnovuje se samo|obnoví se samo|obnovuje se každý rok
C se automaticky obnoví|automaticky se obnoví|obnoví se automaticky|samo se obnoví|obnoví se sama
C prodlouží se automaticky|automaticky se prodlouží|bude automaticky obnoveno
L dní|dny|den|měsíců|měsíce|měsíc|roků|roky|rok|let|týdnů|zbývá|zbývají|zbývajících
- zakoupeno|koupeno|datum nákupu|číslo objednávky|platné od|platná od|platný od|platí od|běží od
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
H pro|určeno pro|stačí pro|stačí na
F brzy|zanedlouho|téměř|již brzy
0 dnes
1 zítra
9 včera
J automaticky|automatické|automatická
= protože|neboť|z důvodu|kvůli
& a
# -|dva|tři|čtyři|pět|šest|sedm|osm|devět|deset|dvě=2|dvou=2|tří=3|čtyř=4|pěti=5|šesti=6|deseti=10
8 ten den|téhož dne|ten samý den|ve stejný den|toho dne|tentýž den
k nemá|nebylo|nebyla|nenalezeno|nenalezena|nezakoupili|nepřidali
j zakoupené|zakoupili|nalezeno|nalezena|seznam|vlastní|moje|mém|nic|přidali|vašeho|připojené
j propojené|svém|svůj|o|se|jste|si|přiřazeno|k tomuto|tu|k
x nic|prázdn|žádná data|žádné položky|žádné záznamy|žádné údaje|není co zobrazit
e odhlásit|odhlášení|odhlaste se
I přihlášen jako|přihlášená jako|přihlášený jako|přihlášen|jste přihlášen jako
I jste přihlášeni jako|přihlášeni jako|vítejte|vítejte zpět|dobrý den|přihlášený uživatel
I přihlášení jako
`
