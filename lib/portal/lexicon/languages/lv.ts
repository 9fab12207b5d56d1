/** Latvian: our own knowledge, none of it from the portal. How to read: ../lexicon.ts. */
export const words = `
M janv|febr|mart|apr|maij|jūn|jūl|aug|sept|okt|nov|dec
E beidzas|derīgs līdz|derīga līdz|derīgs|aktīvs līdz|aktīva līdz|termiņš beidzas|beigu datums
E derīguma termiņš|termiņa beigas|līdz|derīguma beigu datums|zaudē spēku|apmaksāts līdz
E beigu termiņš|termiņš līdz|spēkā līdz|beidzas datumā|aizsargāts līdz|beigsies|beigas
E termiņš beigsies|abonementa termiņš beidzas|derīgums|apmaksāta līdz|samaksāts līdz|darbojas līdz
E darbosies līdz|termiņa beigu datums|derīguma beigas|derīguma termiņa beigas
E derīguma termiņa beigu datums|beigu diena|pēdējā diena|beidzas termiņš|licence beidzas
E aizsardzība beidzas|aizsargāta līdz|ir spēkā līdz|spēkā esošs līdz|perioda beigas
E darbības beigas|darbības termiņš|beigsies termiņš|der līdz|aizsardzība līdz|beigu datuma
E darbības beigu datums|zaudēs spēku|pārstās darboties|izbeidzas|izbeigsies|termiņš izbeidzas
E lietojams līdz|lietojama līdz|izmantojams līdz|izmantojama līdz|derīga vēl līdz|derīgs vēl līdz
E paliek spēkā līdz|paliek aktīvs līdz|būs spēkā līdz|būs derīgs līdz|būs derīga līdz
E būs aktīvs līdz|būs aktīva līdz|aktīvs vēl līdz|pēdējā derīguma diena|pēdējā lietošanas diena
E lietošanas termiņš|licences termiņš|licences beigas|abonementa beigas|plāna beigas
E pakalpojuma beigas|aizsardzības beigas|aizsardzības beigu datums|abonementa beigu datums
E licences beigu datums|derīguma beigu diena|derīguma pēdējā diena|derīguma datums|piekļuve līdz
E beigu laiks|noslēgsies|noslēdzas|darbība beidzas|darbība beigsies|lietošana līdz
E perioda beigu datums|termiņa beigu diena|licence beigsies|aizsardzība beigsies
E beidzas derīguma termiņš|beigsies derīguma termiņš|abonements beidzas|termiņš|vari lietot līdz
E varat lietot līdz|var lietot līdz|drīkst lietot līdz|varēsi lietot līdz|varēsiet lietot līdz
E vari izmantot līdz|varat izmantot līdz|var izmantot līdz|varēsiet izmantot līdz
E varēsi izmantot līdz
X beidzies|beigusies|termiņš beidzies|izbeigts|ir beidzies|ir beigusies|derīguma termiņš beidzies
X beidzās|derīguma termiņš beidzās|beidzās termiņš|bija derīgs līdz|bija derīga līdz
X termiņš beidzās|spēkā bija līdz|noslēdzās|termiņš ir beidzies|abonementa termiņš ir beidzies
X vairs nav derīgs|vairs nav derīga|nederīgs|nederīga|vairs nav aktīvs
X derīguma termiņš ir beidzies|beidzies derīguma termiņš|beigušies|beigušās|vairs nav spēkā
X zaudējis spēku|zaudējusi spēku|nav vairs derīgs|nav vairs derīga|vairs nav aktīva
X termiņš pagājis|noildzis|vairs nav derīgs kopš|vairs nav derīga kopš|vairs nav aktīvs kopš
X vairs nav aktīva kopš|vairs nav spēkā kopš|beidzies kopš|beigusies kopš|derīguma termiņš pagājis
X termiņš ir pagājis|beidzies termiņš|ir beidzies termiņš|vairs nedarbojas|vairs nedarbojas kopš
X pārstāja darboties|zaudēja spēku|izbeidzies|izbeigusies|izbeidzās
X bija spēkā līdz|bija aktīvs līdz|bija aktīva līdz|darbojās līdz|jau beidzies|jau beigusies
X jau ir beidzies|jau ir beigusies|nederīgs kopš|nederīga kopš|noslēdzies|noslēgusies
X termiņš notecējis|termiņš ir notecējis|notecējis
A aktivizējiet līdz|aktivizēt līdz|aktivizējiet pirms|jāaktivizē|aktivizējiet ne vēlāk
A jāaktivizē līdz|jāaktivizē pirms|aktivizēt pirms|aktivizācijas termiņš|aktivizēt ne vēlāk
A nepieciešama aktivizēšana|aktivizēšanas termiņš|aktivizējams līdz|jāaktivizē ne vēlāk
A aktivizē līdz|aktivizē pirms|aktivizējams pirms|aktivizējama līdz|aktivizējama pirms
A nepieciešama aktivizācija|vajadzīga aktivizēšana|jāaktivē|jāaktivē līdz|aktivējiet līdz
A aktivēt līdz|aktivēšanas termiņš|var aktivizēt līdz|varat aktivizēt līdz|vari aktivizēt līdz
A nepieciešams aktivizēt|nepieciešams aktivizēt līdz|aktivizēšana līdz|aktivizācija līdz
A aktivizēšana pirms|aktivizēt var līdz|aktivizēt varat līdz
R atjaunosies|tiks atjaunots|tiks atjaunota|nākamais maksājums|nākamā atjaunošana
R atjaunošanas datums|tiek atjaunots|tiek atjaunota|atjaunojas|atjaunojas automātiski
R tiks automātiski atjaunots|tiks automātiski atjaunota|automātiski atjaunosies
R automātiskā atjaunošana notiks|automātiskās atjaunošanas datums|atjaunosies automātiski
R automātiski tiks atjaunots|nākamais rēķins|rēķina datums|tiek atjaunots automātiski
R tiek automātiski atjaunots|nākamā maksājuma datums|nākamais maksājuma datums|nākamā maksa
R nākamā norēķinu diena|nākamais norēķins|nākamais norēķinu datums|nākamā rēķina datums
R nākamais rēķins tiks izrakstīts|nākamās atjaunošanas datums|nākamā pagarināšana
R pagarināšanas datums|atjaunosim|pagarināsim|iekasēsim|tiks iekasēta maksa
R tiks iekasēts maksājums|maksa tiks iekasēta|maksājums tiks iekasēts
R nākamais maksājums tiks iekasēts|nākamā maksa tiks iekasēta|tiks iekasēta|tiks pagarināts
R tiks pagarināta|tiek pagarināts|tiek pagarināta|pagarināsies|tiks automātiski pagarināts
R tiks automātiski pagarināta|tiks atjaunots automātiski|tiks atjaunota automātiski
R tiek automātiski pagarināts|nākamais atjaunošanas datums|nākamais automātiskais maksājums
R nākamā automātiskā atjaunošana|maksājuma datums|pagarinās|automātiski atjaunojas|maksu ieturēsim
R ieturēsim maksu|ieturēsim|tiks ieturēta maksa|maksa tiks ieturēta|maksājums tiks ieturēts
R nākamais maksājums tiks ieturēts|pagarinās automātiski|pagarināsies automātiski
R automātiski pagarināsies|automātiski pagarinās|automātiski pagarināsim|automātiski atjaunosim
R tiks pagarināts automātiski|tiks pagarināta automātiski|tiek pagarināts automātiski
R tiek pagarināta automātiski|automātiski tiks pagarināts|automātiski tiks pagarināta
R automātiski tiks atjaunota|automātiski tiek atjaunots|automātiski tiek pagarināts
R pagarinās katru gadu|atjaunojas pats|atjaunojas pati|atjaunosies pats|atjaunosies pati
R atjaunojas katru mēnesi|katru gadu atjaunojas|katru gadu automātiski atjaunojas
R automātiski atjaunojas katru gadu|pats atjaunojas|pati atjaunojas|pats atjaunosies
R pagarinājuma datums|nākamais pagarinājums|nākamais atjauninājuma rēķins|nākamā rēķina izrakstīšana
R nākamā iekasēšana|nākamā samaksa|nākamā apmaksa|nākamās apmaksas datums|nākamās maksas datums
R nākamās pagarināšanas datums|nākamais pagarināšanas datums|atjaunošanas diena|pagarināšanas diena
R automātiskās pagarināšanas datums|atjaunošana notiks|pagarināšana notiks
R automātiskā pagarināšana notiks|kārtējais maksājums|kārtējā maksājuma datums|kārtējais rēķins
R atjaunošana paredzēta|paredzēta atjaunošana|atjaunošanas termiņš|norēķinu datums|maksāšanas datums
Z netiks atjaunots|netiks atjaunota|neatjaunojas|netiks atjaunots automātiski
Z netiks atjaunota automātiski|netiks automātiski atjaunots|netiks automātiski atjaunota
Z netiks pagarināts|netiks pagarināta|netiek atjaunots|netiek atjaunota|neatjaunosies
Z nepagarināsies|automātiski netiks atjaunots|bez atjaunošanas|bez automātiskās atjaunošanas
Z netiek automātiski atjaunots|netiek automātiski atjaunota|nepagarinās|nepagarināsim|neatjaunosim
Z netiks pagarināts automātiski|netiks pagarināta automātiski|netiks automātiski pagarināts
Z netiks automātiski pagarināta|netiek pagarināts|netiek pagarināta|netiek automātiski pagarināts
Z netiek pagarināts automātiski|vairs netiks atjaunots|vairs netiks atjaunota
Z vairs netiks pagarināts|vairs netiks pagarināta|vairs neatjaunosies|vairs neatjaunojas
Z vairs nepagarināsies|automātiski neatjaunosies|automātiski neatjaunojas|automātiski nepagarināsies
Z automātiski netiks pagarināts|automātiski netiks pagarināta|automātiski netiks atjaunota
Z netiks turpināts|bez pagarināšanas|bez automātiskas pagarināšanas|bez automātiskās pagarināšanas
Z bez automātiskas atjaunošanas|automātiska atjaunošana nenotiks|automātiskā atjaunošana nenotiks
Z atjaunošana nenotiks|pagarināšana nenotiks|automātiska pagarināšana nenotiks
Z automātiskā pagarināšana nenotiks|maksa netiks iekasēta|maksa netiks ieturēta
Z maksājums netiks iekasēts|netiek atjaunots automātiski|netiek atjaunota automātiski
S aktivizēts|aktivizēta|aktivizācijas datums|aktīvs kopš|sākuma datums|sākums|aktīvs no|aktīva no
S aktivizēts no|aktivizēta no|aktīva kopš|aktivizēšanas datums|aktivēts|aktivēta
a aktīv|spēkā|spēkā esošs|spēkā esoša|darbojas|derīga|spēkā esošie|derīgs abonements|derīga licence
a ir derīga|ir derīgs pašlaik|darbojas pašlaik
n nav aktivizēts|nav aktivizēta|vēl nav aktivizēts|vēl nav aktivizēta|neaktivizēt|nav izmantots
n neizmantot|gaida aktivizāciju|nav vēl aktivizēts|gaida aktivizēšanu|neaktivizēts
n gaida aktivēšanu|vēl neaktivizēta|vēl nav izmantots|vēl nav izmantota|gatavs aktivizēšanai
n gatava aktivizēšanai|neaktivēt|neaktivizēta|vēl neaktivizēts|neizmantots|neizmantota
n nav izmantot|neesi aktivizējis|neesat aktivizējis|neesat aktivizējuši|vēl neesi aktivizējis
n vēl neesat aktivizējis|vēl neesat aktivizējuši|vēl neesat aktivizējusi|netika aktivizēts
n nav bijis aktivizēts|nav ticis aktivizēts|nav sākts lietot|vēl nav sākts|vēl nav sākts lietot
n nelietots|nelietota|vēl nelietots|vēl neizmantots|vēl neizmantota|gaida, kad to aktivizēsiet
n gaida aktivizāciju no jums|sagatavots aktivizēšanai|sagatavota aktivizēšanai|vēl nav aktīvs
n vēl nav aktīva|vēl jāaktivizē|pagaidām nav aktivizēts|pagaidām nav aktivizēta|pagaidām nav aktīvs
n aktivizācija vēl nav veikta|aktivizēšana vēl nav veikta|aktivizācija nav veikta|nav aktivēts
n nav aktivēta|vēl nav aktivēts|vēl nav aktivēta|gaida aktivizēšanu no jums
f bezmaksas|bez maksas|bezmaksas versija|par brīvu|bezmaksas plāns|bezmaksas abonements|nav jāmaksā
f par lietošanu nav jāmaksā|bezmaksas versiju|bez samaksas|par velti|bez maksājuma|bezmaksas licence
t izmēģinājum|izmēģinājuma versija|izmēģinājuma periods|izmēģinājuma laiks|izmēģinājuma licence
t demonstrācijas|demo|izmēģināšana|izmēģināšanas|izmēģināšanas versija|izmēģināšanas periods
t izmēģināšanas laiks|demonstrācijas versija|demoversija|testa versija|testa periods
t pārbaudes versija|pārbaudes periods|izmēģinājuma abonements
d ierīc|ierīču|ierīcēm|ierīces|ierīcēs|ierīcei|ierīcē
p lietotāj|person|dalībniek|cilvēk|cilvēki|personas|lietotāji|lietotājiem|dalībnieki|lietotājus
h kopīgots ar jums|kopīgota ar jums|kopīgoja|koplietots ar jums|koplietota ar jums|kopīgots no
h koplieto lietotājs|kopīgojis|ar jums kopīgo|ar jums koplieto|ar jums dalās|koplieto ar jums
h kopīgo ar jums|dalās ar jums|jums piekļuvi piešķīra|piešķīra jums piekļuvi|jums piešķīra piekļuvi
h tev piekļuvi piešķīra|tev piešķīra piekļuvi|piešķīra tev piekļuvi|jums piekļuvi deva
h deva jums piekļuvi|dalījās ar jums|dalījās ar tevi|ar jums dalījās|ar tevi dalījās|dalās ar tevi
h kopīgo ar tevi|koplieto ar tevi|kopīgots ar tevi|koplietots ar tevi|kopīgota ar tevi
h koplietota ar tevi|ar jums kopīgots|ar jums koplietots|ar jums kopīgota|ar jums koplietota
h ar tevi kopīgo|ar tevi koplieto|koplietots no|kopīgoja ar jums|koplietoja ar jums|koplietoja
h kopīgojis ar jums|koplietojis|piekļuvi piešķīris|piekļuvi piešķīra|padalījās ar jums
h ar jums padalījās|padalījās ar tevi|ar tevi padalījās
O jūs kopīgojat|jūsu kopīgots|kopīgojat|kopīgoju|koplietojat|koplietoju|īpašnieks jūs
O īpašnieks esat jūs|jūs esat īpašnieks|esat īpašnieks|pieder jums|tu koplieto|tu kopīgo
O īpašnieks esi tu|tu esi īpašnieks|jūs esat īpašniece|pieder tev|jūs koplietojat|jūs dalāties
O dalāties|kopīgojat jūs|jūsu koplietots|jūsu kopīgota|jūsu koplietota|esi īpašnieks
O īpašniece esat jūs
V koplieto|kopīgo|kopīgoja|kopīgots|kopīgota|koplietots|koplietota|dalās|kopīgot|kopīgošan
V koplietot|koplietošan
Y ar jums|ar tevi|ar mani|jums
B kopīgo|koplieto|kopīgoja
r automātiskā atjaunošana|automātiska atjaunošana|automātiskā pagarināšana|atjaunošana
r automātiski atjaunot|atjaunot automātiski|automātiskās atjaunošanas|automātiska pagarināšana
r pagarināt automātiski|automātiski pagarināt|automātisko atjaunošanu|pagarināšana
r automātiskais maksājums|pagarinājums|automātiskais pagarinājums|automātisks pagarinājums
r automātiskie maksājumi|automātisks maksājums|abonementa atjaunošana|abonementa pagarināšana
r automātiskā abonementa atjaunošana|automātiskā abonementa pagarināšana
r abonementa automātiskā atjaunošana|abonementa automātiskā pagarināšana
r licences automātiskā atjaunošana|licences atjaunošana|automātisko pagarināšanu
r automātisko maksājumu|aut. atjaunošana|autom. atjaunošana|automātiskās pagarināšanas
r regulārais maksājums|atjaunošanu automātiski|automātisku atjaunošanu|automātisku pagarināšanu
y jā|iesl|ir ieslēgta|ieslēgts|ieslēgta|ieslēgti|ieslēgtas|ieslēgto|iespējots|iespējota|iespējoti
z nē|neaktīv|manuāli|manuāla|izsl|nav ieslēgt|neieslēgt|nedarbojas
z nav iespējot|izslēdzāt|izslēdzis|izslēguši|izslēgusi|izslēdzi|atcēlāt|atcēli|atspējojāt|izslēgts
z izslēgta|izslēgti|izslēgtas|izslēgto|atspējots|atspējota|atcelts|atcelta|atcelti|atceltas
b piekļuve bloķēta|bloķējuši|bloķējām|bloķējis|bloķēja|bloķējusi|slēgta piekļuve
b piekļuve slēgta|piekļuve ierobežota|piekļuve liegta|nobloķējām|nobloķēja|bloķēts|bloķēta|bloķēti
b bloķētas|nobloķēts|nobloķēta|nobloķēti
u apturēts|apturēta|pauzēts|pauzēta|īslaicīgi apturēts|īslaicīgi apturēta|iesaldēts
u iesaldēta|īslaicīgi pauzēts|uz laiku apturēts|uz laiku apturēta|pārtraukts|pārtraukta
u pārtraukta uz laiku|apturējis|apturēja|apturējāt|apturējām|apturējuši|apturējusi
u pārtraucāt|ir pauzē|uz laiku pārtraukts
u uz laiku pārtraukta|uz laiku iesaldēts|īslaicīgi pārtraukts|īslaicīgi pārtraukta|pagaidām apturēts
u pagaidām apturēta|uz laiku izslēgts|uz laiku izslēgta|uz laiku atspējots|īslaicīgi atspējots
u nopauzēts|nopauzēta|apturēti|apturētas
i iekļaut|ietver|iekļauts|iekļautās|iekļautie|ietilpst|iekļautas|satur
m vairāk|vēl|rādīt visu|rādīt visus|rādīt visas|ielādēt vairāk|citi|pārējie
s abonement|licenc|abonements|abonementi|abonementu|licence|licences|plāns|plāni|produkti|licenču
s abonementiem|plānu|plānam|licenci|licencei|abonementam
w jūsu|ir|un|šis|šī|datums|diena|periods|statuss|stāvoklis|izmantots|izmantoti|izmantotas
w lietošanā|tiek|izmantotās|pievienotas|aizsargātas|pašlaik|produkts|aizsardzība|veids|versija
w vietas|automātiski|skaits|gada|g|mans|mani|mana|manas|mūsu|visi|visas|vēl|jau|tagad|konts|kontā
w bija|tika|uzaicināti|uzaicinātie|pievienoti|pievienotās|savienotās|reģistrētas|lietotne
w lietotnes|programma|programmas|programmatūra|pārskats|saraksts|īslaicīgi|kopā|kopējais|ģimene
w kas|šajā|aizsargātās|aizsargāto|izmantoto|lietotās|derīgums|derīguma|jums|tiks|būs|datumā|šo
w jums vēl|tikai|lūdzu|jo|pēc tam|tad|gadā|mēnesī|pvn|ieskaitot|jūs|vietām|vietu|vieta
w sīkāka informācija|informācija|pašreizējais|pašreizējā|joprojām|notiks|tavs|tava|tavas|tev|šai
w šim|šīs|aizsardzības|aizsardzību|ar|uz|tagadējais|par|piezīme|ilgums|uz gadu|vēl uz gadu
w uz vienu gadu|uz mēnesi|katru gadu|katru mēnesi|pakalpojumu sniedzējs|operators|automātiska
w automātiskā|aizsargā|neierobežots|beztermiņa|bez termiņa|tajā pašā dienā|īpašnieks|pats|pati
w pakalpojumu sniedzēja|mēs|esam|tā|tu|to|vairs nekas|esi|esat|perioda|periodu|plāna|pakalpojums
w pakalpojuma|pakalpojumu|pakalpojumi|sniegšana|sniegšanu|izplatītājs|izplatītāja|piegādātājs
w piekļuve|piekļuvi|piekļuves|versiju|versijas|versija pašlaik|šobrīd|pagaidām|vienlaikus
w vienlaicīgi|reizē|pārkāpuma dēļ|noteikumu pārkāpuma dēļ|noteikumu neievērošanas dēļ
w noteikumu pārkāpšanas dēļ|drošības apsvērumu dēļ|drošības dēļ|nemaksāšanas dēļ
w par noteikumu neievērošanu|par noteikumu pārkāpšanu|par noteikumu pārkāpumu|izdevums|esošais
w stāvokļa|svētdien|pirmdien|otrdien|trešdien|ceturtdien|piektdien|sestdien|produkta|produktam
w komplekts|veselas|tā kā|pēc jūsu lūguma|pēc jūsu pieprasījuma
U izmantots|izmantoti|izmantotas|lietošanā|izmantotās|pievienotas|pievienotās|aizsargātas
U aizņemtas|savienotās|instalētas|jūs izmantojat|izmantojat|tiek izmantota|tiek izmantotas
U pieslēgt|pieteikušās|pierakstījušās|aizņemts|aizņemti|instalēt|uzstādīt|izmantot|savienot
U aizsargāt|pieslēgtās|pievienota|pievienots|aizņemta|instalēta|piešķirtas|tiek lietotas|lieto
U tiek aizsargātas|aizņemtās|izmanto|aizsargājat|izmanto jau|lietojat|lieto jau
U savienojāt|pievienojāt|pievienojis|pieslēdzāt|uzstādīja
K līdz|ne vairāk kā|maksimāli|maks|kopā|kopējais|maksimāl|limits|ierobežojums|līdz pat|ne vairāk
K maksimums|atļauts|vari lietot līdz|varat lietot līdz|var lietot līdz|drīkst lietot līdz
K varēsi lietot līdz|varēsiet lietot līdz|vari izmantot līdz|varat izmantot līdz|var izmantot līdz
K varēsiet izmantot līdz|varēsi izmantot līdz|lietojams|lietojama|izmantojams|izmantojama
K uzstādāms|instalējams
K atļautais|pieļaujamais
K ierobežots līdz|lietojams līdz|lietojama līdz|izmantojams līdz|izmantojama līdz|lietojams līdz pat
K lietojama līdz pat|izmantojams līdz pat|izmantojama līdz pat
P pieejam|brīv|atlikuš|neizmantotas vietas|atlicis|atlikušas|atlikušās|atlikuši|paliek|palikušas
P brīvs|neizmantot|neizmantots|neizmantota|nav izmantots|nav izmantot|atliek|vēl brīvas
P varat pievienot vēl|vari pievienot vēl|vēl varat pievienot|vēl vari pievienot|vēl var pievienot
P var pievienot vēl|varat aizsargāt vēl|vari aizsargāt vēl|vēl varat aizsargāt|vēl vari aizsargāt
P var aizsargāt vēl|vēl var aizsargāt|varat instalēt vēl|vēl varat instalēt|vēl var instalēt
P var instalēt vēl|vari savienot vēl|varat savienot vēl|vēl ir brīvas|vēl brīvi|vēl brīva
P vēl pieejamas|vēl pieejami|neaizņemt|nepievienot|joprojām brīvas|tev palikušas|jums palikušas
P vēl palikušas|vēl atlikušas
C tiek atjaunots automātiski|atjaunojas automātiski|tiek automātiski atjaunots
C tiek automātiski atjaunota|tiek automātiski pagarināts|atjaunojas katru gadu
C automātiski atjaunojas|automātiski atjaunosies|atjaunosies automātiski|pagarinās automātiski
C pagarināsies automātiski|automātiski pagarināsies|automātiski pagarinās|automātiski pagarināsim
C automātiski atjaunosim|tiks pagarināts automātiski|tiks pagarināta automātiski
C tiks automātiski pagarināts|tiks automātiski pagarināta|tiks automātiski atjaunots
C tiks automātiski atjaunota|tiks atjaunots automātiski|tiks atjaunota automātiski
C tiek pagarināts automātiski|automātiski tiks pagarināts|automātiski tiks pagarināta
C automātiski tiks atjaunots|automātiski tiks atjaunota|automātiski tiek atjaunots
C automātiski tiek pagarināts|pagarinās katru gadu|atjaunojas pats|atjaunojas pati|atjaunosies pats
C atjaunosies pati|atjaunojas katru mēnesi|katru gadu atjaunojas|katru gadu automātiski atjaunojas
C automātiski atjaunojas katru gadu|pats atjaunojas|pati atjaunojas|pats atjaunosies
C tiek pagarināta automātiski
L dienas|diena|dienu|mēneši|mēnesis|mēnešu|gadi|gadu|nedēļas|atlikušas|atlicis|atlikušās|atlikuši
L paliek|palikušas
3 pēc
L dienām
- iegādāts|pirkuma datums|pasūtījuma numurs|spēkā no|derīgs no|derīga no|darbojas no|spēkā kopš
- maksa|maksas|maksu|ieslēgt|izslēgt|ieslēdz|izslēdz|atspējot|iespējot|apturēt|bloķēt|pauzēt|atcelt
q pirkt|pērciet|piedāvājum|atlaid|ietaupiet|izmēģiniet|akcija|ieteicam|grozs|grozā|grozam|pasūtīt
q patikt|iesakām|izmēģin|ieteikumi|sākt
o no
g pierakstīties|pieteikties|ielogoties|ieiet|pierakstieties|pieslēgties|pierakstīšanās
g piesakieties|ielogojieties|pieslēdzieties
T līgum|noteikum|paziņojum|noteikumi|nosacījumi|līgums|līgumi|vienošanās|licences līgum
c kods|kodu|vienreizēj|verifikācij|kodam|drošības kods|aktivizācijas kod|aktivizēšanas kod
c divpakāpju|divu faktoru|vienreizējā
D lejupielād|instalēt|lejupielādes|lejupielāde|lejupielādēt|lejupielādējiet|instalējiet|iegūt
D instalācija|lejupielādi|iegūstiet|instalēšana
Q qr|skenējiet|noskenējiet|skenēt|kamera|kameru
N nav|neviena|neviens|nekad|bez|ne
W piektd|sestd|svētd|pirmd|otrd|trešd|ceturtd
k nav|nevien|neviena|neviens
j jums|tev|vēl|pašlaik|šobrīd|pagaidām|šeit|šajā|jūsu|tavā|kontā|konta|kontam|konts|ir|pievienots
j pievienotu|reģistrēts|reģistrētu|saistīts|saistītu|neviena|nevienu|kaspersky|my|nav
G sesija ir beigusies|sesijas laiks ir beidzies|sesija beidzās|sesija ir pārtraukta|izrakstījāties
G jūs esat izrakstīts|pierakstieties vēlreiz|piesakieties vēlreiz|sesijas laiks beidzies
G sesija beigusies
l pieejam
H ierīcēm|priekš|paredzēts
F drīz|gandrīz
0 šodien
1 rīt
9 vakar
J automātiski|automātiska|automātiskā
= jo|tāpēc ka
& un
8 tajā pašā dienā|tajā dienā
k netika|nesatur
j nopirkts|iegādāts|iegādāti|atrasts|atrasti|saraksts|sarakstā|savs|mans|mani|jums vēl|nekas|šim
j šis|piesaistīts|piesaistītu|pievienoti|jūsu kontam|šeit
j šo|kontu|kontam|saistīts|saistīti|neviens|neviena|parādīt|ko|piesaistīta|piesaistīts|jūsu|tavam
j atrasts|atrasti|atradām|datu|par|pievienots|kontā
x tukš|nekā|nav datu|nav ierakstu|nav vienumu|nav ko rādīt
e izrakstīties|iziet|atteikties
I pierakstījies kā|pierakstījusies kā|pierakstījāties kā|pieteicies kā|jūs esat pierakstījies kā
I laipni lūdzam|sveiki|ielogojies kā
# -|divas|trīs|četras|piecas|sešas|septiņas|astoņas|deviņas|desmit|divi=2|četri=4|pieci=5|divām=2
# trim=3|trijām=3|četrām=4|piecām=5|desmitām=10|divās=2|trijās=3|četrās=4|piecās=5|sešām=6
# septiņām=7
5 vēl
6 vietas|vieta|vietu|vietām
`
