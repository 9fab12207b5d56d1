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
E ilgst līdz|apmaksāts līdz pat|viss apmaksāts līdz|esat aizsargāts līdz|esat aizsargāti līdz
E esi aizsargāts līdz|aizsargāti līdz|izmantojiet līdz|lietojiet līdz|izmantojiet abonementu līdz
E lietojiet abonementu līdz|piekļuve būs līdz|piekļuve būs tikai līdz|piekļuve ir līdz
E piekļuve jums būs līdz|piekļuve pieejama līdz|beidz darboties|beigs darboties|pārtrauks darboties
E pārstāj darboties|darbosies vēl līdz|darbojas vēl līdz|ir derīgs līdz|ir derīga līdz
E ir aktīvs līdz|ir aktīva līdz|turpinās līdz|turpināsies līdz|paliks spēkā līdz|paliks derīgs līdz
E paliek derīgs līdz|paliks aktīvs līdz|saglabā spēku līdz|apmaksāts periods līdz|termiņš iztek
E iztek|iztecēs|termiņš notek|notecēs|notek|līguma beigas|līgums beidzas|līguma termiņš
E līguma beigu datums|abonements beigsies|abonementa termiņa beigas|abonementa derīguma termiņš
E licences derīguma termiņš|pēdējā abonementa diena|pēdējā aizsardzības diena|beidzamā diena
E galīgais termiņš|termiņa pēdējā diena|derīguma beigu termiņš|aizsargājam līdz
E jūs aizsargājam līdz|spēks līdz
E derēs līdz|der vēl līdz|derēs vēl līdz
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
X iztecējis|iztecējusi|laiks ir iztecējis|laiks iztecējis|laiks ir beidzies|laiks beidzies
X neesat aizsargāti|neesat aizsargāts|vairs neesat aizsargāts|vairs neesat aizsargāti
X vairs neesi aizsargāts|neesi aizsargāts|abonements beidzās|abonements beidzies|licence beigusies
X aizsardzība beigusies|aizsardzība beidzās|aizsardzība ir beigusies|periods beidzies
X periods ir beidzies|periods beidzās|zaudējis derīgumu|zaudējusi derīgumu|zaudēja derīgumu
X vairs neaizsargā|nav spēkā|nav spēkā kopš|vairs nav derīgi|beidza darboties|pārtrauca darboties
X darbība beigusies|darbība beidzās|darbība ir beigusies|bija aktīvs tikai līdz|bija apmaksāts līdz
X ilga līdz|turpinājās līdz|līgums beidzies|līgums beidzās|līgums ir beidzies|derīgums beidzies
X derīgums ir beidzies|derīgums beidzās|notecējusi|notecēja|iztecēja|termiņš iztecējis
X termiņš ir iztecējis|termiņš iztecēja|termiņš notecēja
A aktivizējiet līdz|aktivizēt līdz|aktivizējiet pirms|jāaktivizē|aktivizējiet ne vēlāk
A jāaktivizē līdz|jāaktivizē pirms|aktivizēt pirms|aktivizācijas termiņš|aktivizēt ne vēlāk
A nepieciešama aktivizēšana|aktivizēšanas termiņš|aktivizējams līdz|jāaktivizē ne vēlāk
A aktivizē līdz|aktivizē pirms|aktivizējams pirms|aktivizējama līdz|aktivizējama pirms
A nepieciešama aktivizācija|vajadzīga aktivizēšana|jāaktivē|jāaktivē līdz|aktivējiet līdz
A aktivēt līdz|aktivēšanas termiņš|var aktivizēt līdz|varat aktivizēt līdz|vari aktivizēt līdz
A nepieciešams aktivizēt|nepieciešams aktivizēt līdz|aktivizēšana līdz|aktivizācija līdz
A aktivizēšana pirms|aktivizēt var līdz|aktivizēt varat līdz
A aktivizējiet abonementu līdz|aktivizējiet abonementu pirms|aktivizējiet licenci līdz
A aktivizējiet licenci pirms|aktivizējiet to līdz|aktivizējiet to pirms|aktivizē to līdz
A aktivizē abonementu līdz|aktivējiet pirms|aktivē līdz|aktivē pirms|jāaktivē pirms
A jābūt aktivizētam līdz|jābūt aktivizētai līdz|jābūt aktivizētam pirms|jābūt aktivētam līdz
A aktivizācija jāveic līdz|aktivizēšana jāveic līdz|jāaktivizē vēlākais|aktivizējiet vēlākais
A aktivizēt vēlākais|aktivizācija iespējama līdz|aktivizēšana iespējama līdz
A iespējams aktivizēt līdz|aktivizējams vēlākais|pēdējā aktivizācijas diena
A pēdējā aktivizēšanas diena|pēdējā diena aktivizācijai|aktivizācijas beigu datums
A aktivizācijas pēdējā diena|aktivizēšanas pēdējā diena|aktivizācijas galējais termiņš
A pēdējais aktivizācijas datums|aktivizācijas termiņš līdz|jāsāk lietot līdz|aktivēšana līdz
A aktivēt pirms|aktivēt var līdz
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
R tuvākais maksājums|tuvākais maksājums no kartes|tuvākā maksa|tuvākā atjaunošana
R tuvākā pagarināšana|tuvākais rēķins|tuvākā maksājuma datums|ieturēsim naudu|nauda tiks ieturēta
R nauda tiks iekasēta|iekasēsim maksu|iekasēsim maksājumu|ieturēsim maksājumu|tiks ieturēts
R tiks iekasēts|tiks ieturēta|tiks norakstīts|norakstīsim|nākamā norakstīšana|nākamais norakstījums
R pagarināsim jūsu vietā|pagarināsim abonementu|atjaunosim abonementu|mēs pagarināsim
R mēs atjaunosim|pagarinās pats|pagarināsies pats|pagarināsies pati|pagarinās pati
R pats pagarināsies|pats pagarinās|pati pagarināsies|pati pagarinās|turpināsies automātiski
R automātiski turpināsies|automātiski turpinās|turpinās automātiski|automātiski tiek atjaunota
R automātiski tiek pagarināta|nākamais regulārais maksājums|nākamais pagarinājuma datums
R nākamā automātiskā pagarināšana|nākamais automātiskais pagarinājums|pagarinājums notiks
R pagarinājuma diena|plānotā atjaunošana|plānotā pagarināšana|plānotais maksājums
R paredzētais maksājums|maksājuma diena|apmaksas datums|samaksas datums
R abonementa atjaunošanas datums|abonementa pagarināšanas datums|līguma pagarināšanas datums
R atjaunosies atkal|tiks atkal atjaunots|atjaunojas ik gadu|atjaunojas ik mēnesi
R tiek atjaunots ik gadu|tiek atjaunots katru gadu|tiek pagarināts katru gadu
R tiek pagarināts ik gadu|ik gadu atjaunojas
R pagarināsim abonementu jūsu vietā|atjaunosim abonementu jūsu vietā
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
Z neieturēsim|naudu neieturēsim|vairāk naudu neieturēsim|vairs neieturēsim|vairs neiekasēsim
Z neiekasēsim|nauda netiks ieturēta|nauda vairs netiks ieturēta|maksa vairs netiks ieturēta
Z maksa vairs netiks iekasēta|netiek pagarināts vairs|netiek automātiski pagarināta
Z netiek pagarināta automātiski|automātiski netiek atjaunots|automātiski netiek atjaunota
Z automātiski netiek pagarināts|automātiski netiek pagarināta|automātiski nepagarinās
Z vairs nepagarinās|vairs nepagarināsim|vairs neatjaunosim|neatjaunosies automātiski
Z neatjaunojas automātiski|nepagarināsies automātiski|nepagarinās automātiski|pats neatjaunosies
Z pats neatjaunojas|pats nepagarināsies|nav paredzēts atjaunot|nav paredzēta atjaunošana
Z nav paredzēta pagarināšana|bez pagarinājuma|bez automātiska pagarinājuma
Z bez turpmākas atjaunošanas|neturpināsies|neturpinās|netiks turpināta
Z maksājumi vairs netiks veikti|turpmāk netiks atjaunots|turpmāk netiks pagarināts
Z pēc tam neatjaunosies
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
n gaida, kad to aktivizēsi|gaida kad to aktivizēsiet|gaida kad to aktivizēsi|gaida kad aktivizēsiet
n gaida aktivizētāju|atliek aktivizēt|atliek tikai aktivizēt|vēl tikai jāaktivizē
n gatavs aktivizācijai|gatava aktivizācijai|sagatavots aktivizācijai|gatavs, lai aktivizētu
n vēl nav uzsākts|nav uzsākts|nav uzsākta|vēl nav uzsākta|nav sākta lietot|vēl nav sākta lietot
n nav vēl izmantots|nav vēl izmantota|nav lietots|nav lietota|vēl nav lietots|vēl nav lietota
n nav vēl aktivizēta|vēl neaktivēts|vēl neaktivēta|vēl neesat aktivējuši|vēl neesat aktivējis
n neesat aktivējis|neesi aktivējis|vēl neesi sācis lietot|vēl neesat sācis lietot
n vēl neesat sākuši lietot|neesat sākuši lietot|aktivizācija nav pabeigta|aktivizācija gaida
n aktivizācija vēl priekšā|pagaidām neaktivizēts|pagaidām neizmantots|netika aktivizēta
n nav palaists|vēl nav palaists
f bezmaksas|bez maksas|bezmaksas versija|par brīvu|bezmaksas plāns|bezmaksas abonements|nav jāmaksā
f par lietošanu nav jāmaksā|bezmaksas versiju|bez samaksas|par velti|bez maksājuma|bezmaksas licence
f maksa netiek iekasēta|maksa netiek ņemta|neko nemaksā|jums neko nemaksā|tev neko nemaksā
f bez atlīdzības|bez jebkādas maksas|bez maksas uz visiem laikiem|pilnīgi bez maksas
f pavisam bez maksas|nekas nav jāmaksā|jums nekas nav jāmaksā|nemaksājat neko|par 0 €|bezatlīdzības
f par brīvu lietojams|bezmaksas pakalpojums|bezmaksas izdevums|bezmaksas komplekts
f bezmaksas aizsardzība
t izmēģinājum|izmēģinājuma versija|izmēģinājuma periods|izmēģinājuma laiks|izmēģinājuma licence
t demonstrācijas|demo|izmēģināšana|izmēģināšanas|izmēģināšanas versija|izmēģināšanas periods
t izmēģināšanas laiks|demonstrācijas versija|demoversija|testa versija|testa periods
t pārbaudes versija|pārbaudes periods|izmēģinājuma abonements
t jūs izmēģināt
t izmēģinājuma režīms|izmēģinājuma plāns|izmēģinājuma mēnesis|izmēģinājuma posms
t novērtēšanas versija|novērtēšanas periods|novērtēšanas licence|testa licence|testa abonements
t testēšanas periods|testēšana|testējat|pārbaudes laiks|pārbaudes licence|bezmaksas izmēģinājums
t bezmaksas izmēģinājuma periods|bezmaksas izmēģinājuma versija|bezmaksas izmēģināšana
t demonstrācija
t jūs bez maksas izmēģināt
d ierīc|ierīču|ierīcēm|ierīces|ierīcēs|ierīcei|ierīcē
d instalācijas|instalāciju
d izmantotās licences|izmantoto licenču|lietotās licences|aizņemtās licences|brīvās licences
d atlikušās licences|brīvo licenču|dators|datori|datoros|aktīvās ierīces
d aktīvo ierīču
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
h jūs esat viesis|esat viesis|esi viesis|pateicoties ģimenes abonementam
h esat ģimenes plāna dalībnieks|esat ģimenes grupas dalībnieks|esi ģimenes grupas dalībnieks
h jūs izmantojat lietotāja|izmantojat lietotāja|jūs lietojat lietotāja|pievienoja jūs
h jūs pievienoja|pievienoja tevi|tevi pievienoja|iekļāva jūs|iekļāva tevi|jūs iekļāva
h maksā par jūsu abonementu|maksā par jums|maksā par tevi|apmaksā jūsu abonementu
h atļāva jums izmantot|piekļuvi jums piešķīra
h piekļuvi jums deva|piekļuvi tev deva|piekļuvi saņēmāt no|piekļuvi saņēmi no|piekļuve saņemta no
h koplietots ar mani|kopīgots ar mani|koplieto ar mani|dalās ar mani|kopīgo ar mani
h dalās ar jums šajā|koplietoja ar tevi|koplietojis ar jums|koplietojusi ar jums|kopīgojusi ar jums
h dalījies ar jums|dalījusies ar jums|kopīgo lietotājs|kopīgojis lietotājs|koplietojis lietotājs
h ģimenes abonementu, ko ar jums koplieto
h pateicoties lietotāja
O jūs kopīgojat|jūsu kopīgots|kopīgojat|kopīgoju|koplietojat|koplietoju|īpašnieks jūs
O īpašnieks esat jūs|jūs esat īpašnieks|esat īpašnieks|pieder jums|tu koplieto|tu kopīgo
O īpašnieks esi tu|tu esi īpašnieks|jūs esat īpašniece|pieder tev|jūs koplietojat|jūs dalāties
O dalāties|kopīgojat jūs|jūsu koplietots|jūsu kopīgota|jūsu koplietota|esi īpašnieks
O īpašniece esat jūs
O jūs esat devis piekļuvi|esat devis piekļuvi citiem|esat devusi piekļuvi|devāt piekļuvi
O piešķīrāt piekļuvi|jūs esat turētājs|jūs esat šī abonementa turētājs|esat turētājs
O jūs esat abonementa īpašnieks|šis ir jūsu abonements|koplietots ar citiem|kopīgots ar citiem
O koplietots ar ģimeni|kopīgots ar ģimeni|koplietots ar jūsu ģimeni|jūs dalāties ar|dalies
O tu dalies|jūs kopīgojāt|jūs koplietojāt|kopīgojāt|koplietojāt|kopīgojām|koplietojām
O īpašnieks – jūs|īpašniece jūs|īpašniece esi tu|tu esi īpašniece|jūsu īpašums
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
r automātiskai abonementa pagarināšanai|automātiskai pagarināšanai|automātiskai atjaunošanai
r pagarināšanu|atjaunošanu|pagarināšanas|atjaunošanas iestatījums|pagarināšanas iestatījums
r pagarināšanas veids|atjaunošanas veids|līguma pagarināšana|līguma automātiskā pagarināšana
r automātiskā līguma pagarināšana|licences pagarināšana|licences automātiskā pagarināšana
r automātiskā licences atjaunošana|regulārie maksājumi|regulāro maksājumu|periodiskais maksājums
r periodiskie maksājumi|atkārtots maksājums|atkārtotie maksājumi|automātiskā apmaksa
r automātiskā samaksa|automātisks abonementa pagarinājums|automātiskais abonementa pagarinājums
r abonementa pagarinājums|līguma pagarinājums|plāna atjaunošana|automātiskā plāna atjaunošana
y jā|iesl|ir ieslēgta|ieslēgts|ieslēgta|ieslēgti|ieslēgtas|ieslēgto|iespējots|iespējota|iespējoti
y ieslēdzāt|ieslēdzis|ieslēguši|ieslēgusi|ieslēdzi|esat ieslēguši|esat ieslēdzis|piekritāt
y piekrītat|piekrīti|aktivizēt|aktivēt|ir iespējot|darbojas|ieslēgtā stāvoklī
y jums ir ieslēgta|jums ieslēgta|jums ir ieslēgts
z nē|neaktīv|manuāli|manuāla|izsl|nav ieslēgt|neieslēgt|nedarbojas
z nav iespējot|izslēdzāt|izslēdzis|izslēguši|izslēgusi|izslēdzi|atcēlāt|atcēli|atspējojāt|izslēgts
z izslēgta|izslēgti|izslēgtas|izslēgto|atspējots|atspējota|atcelts|atcelta|atcelti|atceltas
z izslēdzām|atcēlām|atcēlis|atcēluši|atcēlusi|atteicāties|pārtraucāt|atspējojis|atspējojuši
z izslēgtā stāvoklī|netiek izmantot|netiek lietot|atsaukts|atsaukta
b piekļuve bloķēta|bloķējuši|bloķējām|bloķējis|bloķēja|bloķējusi|slēgta piekļuve
b piekļuve ierobežota|piekļuve liegta|nobloķējām|nobloķēja|bloķēts|bloķēta|bloķēti
b bloķētas|nobloķēts|nobloķēta|nobloķēti
b melnajā sarakstā|ir melnajā sarakstā|iekļauts melnajā sarakstā|iekļauta melnajā sarakstā|bloķējam
b aizliegts|aizliegta|aizliegts lietot|piekļuve aizliegta|piekļuve ir bloķēta
b bloķētā stāvoklī|noslēgta piekļuve|ir nobloķēts|ir nobloķēta|izmantošana aizliegta
b lietošana aizliegta
u apturēts|apturēta|pauzēts|pauzēta|īslaicīgi apturēts|īslaicīgi apturēta|iesaldēts
u iesaldēta|īslaicīgi pauzēts|uz laiku apturēts|uz laiku apturēta|pārtraukts|pārtraukta
u pārtraukta uz laiku|apturējis|apturēja|apturējāt|apturējām|apturējuši|apturējusi
u pārtraucāt|ir pauzē|uz laiku pārtraukts
u uz laiku pārtraukta|uz laiku iesaldēts|īslaicīgi pārtraukts|īslaicīgi pārtraukta|pagaidām apturēts
u pagaidām apturēta|uz laiku izslēgts|uz laiku izslēgta|uz laiku atspējots|īslaicīgi atspējots
u nopauzēts|nopauzēta|apturēti|apturētas
u pauzē|pauze|uz pauzes|nolikts pauzē|darbība ir uz laiku apturēta|darbība uz laiku apturēta
u darbība apturēta|apturējāt uz laiku|uz laiku apturējāt|apturējām uz laiku|uz laiku apturējām
u īslaicīgi apturējāt|īslaicīgi apturējām|uz laiku pārtraucāt|uz laiku nopauzēts|iesaldējāt
u iesaldējām|iesaldēti|uz laiku neaktīvs|uz laiku neaktīva|īslaicīgi neaktīvs|īslaicīgi nedarbojas
u uz laiku nedarbojas|īslaicīga apturēšana|pagaidu apturēšana|apturēšana uz laiku
u darbības apturēšana|ieturēta pauze|apturēts uz laiku|apturēta uz laiku|iesaldēts uz laiku
u iesaldēta uz laiku
i iekļaut|ietver|iekļauts|iekļautās|iekļautie|ietilpst|iekļautas|satur
m vairāk|vēl|rādīt visu|rādīt visus|rādīt visas|ielādēt vairāk|citi|pārējie
s abonement|licenc|abonements|abonementi|abonementu|licence|licences|plāns|plāni|produkti|licenču
s abonementiem|plānu|plānam|licenci|licencei|abonementam
s līgums|līguma|līgumu|abonementā|licencē|komplekts|komplekta|pakotne|paka|paku
w jūsu|ir|un|šis|šī|datums|diena|periods|statuss|stāvoklis|izmantots|izmantoti|izmantotas
w lietošanā|tiek|izmantotās|pievienotas|aizsargātas|pašlaik|produkts|aizsardzība|veids|versija
w vietas|automātiski|skaits|gada|g|mans|mani|mana|manas|mūsu|visi|visas|vēl|jau|tagad|konts|kontā
w bija|tika|uzaicināti|uzaicinātie|pievienoti|pievienotās|savienotās|reģistrētas|lietotne
w lietotnes|programma|programmas|programmatūra|pārskats|saraksts|īslaicīgi|kopā|kopējais|ģimene
w kas|šajā|aizsargātās|aizsargāto|izmantoto|lietotās|derīgums|derīguma|jums|datumā|šo
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
w viss|varat|var|vari|būt|mierīgi|diemžēl|laiks|laiku|kārtībā|kad|nākamo|tuvākais|tāpēc|ka|viesis
w vietā|tas|uz visiem laikiem|laikiem|atslēga|atslēgu|darbība|darbību|savā|savu|grupā|lietošanas
w neuztraucieties|ieturēta|ražotājs|ražotāja|pēc|sniegts|bet|taču
w šajā plānā|plānā|jauki|tālruni|vai|lietošana|nav jādara nekas|jums nekas nav jādara
w sazinieties ar atbalsta dienestu|sazinieties ar atbalstu
w piekļuvi piešķīra pakalpojum|piekļuvi piešķīra piegādātāj|piekļuvi piešķīra operator
w piekļuvi jums piešķīra pakalpojum
U izmantots|izmantoti|izmantotas|lietošanā|izmantotās|pievienotas|pievienotās|aizsargātas
U aizņemtas|savienotās|instalētas|jūs izmantojat|izmantojat|tiek izmantota|tiek izmantotas
U pieteikušās|pierakstījušās|aizņemts|aizņemti
U pieslēgtās|pievienota|pievienots|aizņemta|instalēta|piešķirtas|tiek lietotas|lieto
U tiek aizsargātas|aizņemtās|izmanto|aizsargājat|izmanto jau|lietojat|lieto jau
U savienojāt|pievienojāt|pievienojis|pieslēdzāt|uzstādīja
U izmantotās licences|izmantoto licenču|lietotās licences|aizņemtās licences|sargājam|sargājat
U aizsargājam|aizsargāto|aktīvās ierīces|aktīvo ierīču|reģistrētas|reģistrēto ierīču|aizsargājāt
U instalējāt|uzstādījāt|izmantojāt|izmantojam|pieslēgts|pieslēgta|savienots|savienota|tiek sargātas
U ir aizsargātas|pievienoto|savienoto|pieslēgto|instalēto|izmantojamās
K līdz|ne vairāk kā|maksimāli|maks|kopā|kopējais|maksimāl|limits|ierobežojums|līdz pat|ne vairāk
K maksimums|atļauts|vari lietot līdz|varat lietot līdz|var lietot līdz|drīkst lietot līdz
K varēsi lietot līdz|varēsiet lietot līdz|vari izmantot līdz|varat izmantot līdz|var izmantot līdz
K varēsiet izmantot līdz|varēsi izmantot līdz|lietojams|lietojama|izmantojams|izmantojama
K uzstādāms|instalējams
K atļautais|pieļaujamais
K ierobežots līdz|lietojams līdz|lietojama līdz|izmantojams līdz|izmantojama līdz|lietojams līdz pat
K lietojama līdz pat|izmantojams līdz pat|izmantojama līdz pat
K var instalēt ne vairāk kā|varat instalēt ne vairāk kā|ne vairāk nekā|augstākais|maksimālais
K maksimālais skaits|atļautais skaits|pieļaujamais skaits|var instalēt līdz|var aizsargāt līdz
K varat aizsargāt līdz|varat instalēt līdz|pavisam|kopskaits|kopējais skaits|kopumā|paredzēts līdz
P pieejam|brīv|atlikuš|neizmantotas vietas|atlicis|atlikušas|atlikušās|atlikuši|paliek|palikušas
P brīvs|neizmantot|neizmantots|neizmantota|nav izmantots|nav izmantot|atliek|vēl brīvas
P varat pievienot vēl|vari pievienot vēl|vēl varat pievienot|vēl vari pievienot|vēl var pievienot
P var pievienot vēl|varat aizsargāt vēl|vari aizsargāt vēl|vēl varat aizsargāt|vēl vari aizsargāt
P var aizsargāt vēl|vēl var aizsargāt|varat instalēt vēl|vēl varat instalēt|vēl var instalēt
P var instalēt vēl|vari savienot vēl|varat savienot vēl|vēl ir brīvas|vēl brīvi|vēl brīva
P vēl pieejamas|vēl pieejami|neaizņemt|nepievienot|joprojām brīvas|tev palikušas|jums palikušas
P vēl palikušas|vēl atlikušas
P brīvās licences|atlikušās licences|brīvo licenču|vēl varat izmantot|vēl var izmantot
P vēl vari izmantot|varat izmantot vēl|var izmantot vēl|vēl varat pieslēgt|vēl var pieslēgt
P vēl varat savienot|vēl var savienot|vēl var lietot|vēl varat lietot|vēl ir vieta|vēl ir pieejam
P ir vēl brīv|vēl neizmantot|vēl neaizņemt|nav aizņemt|nav pieslēgt|neaizsargāt|tukšas vietas
P jums ir atlikuš|vēl paliek|atlikusi|palikusi|palikuši
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
C pagarināsim jūsu vietā|pagarinās pats|pagarināsies pats|pagarināsies pati|pats pagarināsies
C pats pagarinās|pati pagarināsies|turpināsies automātiski|automātiski turpināsies
C automātiski turpinās|turpinās automātiski|automātiski tiek atjaunota|automātiski tiek pagarināta
C atjaunojas ik gadu|atjaunojas ik mēnesi|tiek atjaunots ik gadu|tiek atjaunots katru gadu
C tiek pagarināts katru gadu|ik gadu atjaunojas
C pagarināsim abonementu jūsu vietā|atjaunosim abonementu jūsu vietā
L dienas|diena|dienu|mēneši|mēnesis|mēnešu|gadi|gadu|nedēļas|atlikušas|atlicis|atlikušās|atlikuši
L paliek|palikušas
3 pēc
L dienām
- iegādāts|pirkuma datums|pasūtījuma numurs|spēkā no|derīgs no|derīga no|darbojas no|spēkā kopš
- maksa|maksas|maksu|ieslēgt|izslēgt|ieslēdz|izslēdz|atspējot|iespējot|apturēt|bloķēt|pauzēt|atcelt
- varat aizsargāt|vari aizsargāt|varat izmantot|vari izmantot|var izmantot|var aizsargāt
- var instalēt|varat instalēt|vari instalēt|var pieslēgt|varat pieslēgt|var savienot|varat savienot
- var lietot|varat lietot|vari lietot|var uzstādīt|varat uzstādīt|varēsiet izmantot
- varēsiet aizsargāt|neesat aizsarg
- maksāt|maksāj|derīgums no|derīguma termiņš no|termiņš no
q pirkt|pērciet|piedāvājum|atlaid|ietaupiet|izmēģiniet|akcija|ieteicam|grozs|grozā|grozam|pasūtīt
q patikt|iesakām|izmēģin|ieteikumi|sākt
o no
g pierakstīties|pieteikties|ielogoties|ieiet|pierakstieties|pieslēgties|pierakstīšanās
g piesakieties|ielogojieties|pieslēdzieties
T noteikum|paziņojum|noteikumi|nosacījumi|vienošanās|licences līgum
T lietošanas līgum|lietotāja līgum|galalietotāja līgum|līguma noteikumi
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
! parīt
< aizvakar
9 vakar
J automātiski|automātiska|automātiskā
= jo|tāpēc ka
= dēļ|sakarā ar|tādēļ ka|jo ir
& un
8 tajā pašā dienā|tajā dienā
k netika|nesatur
j nopirkts|iegādāts|iegādāti|atrasts|atrasti|saraksts|sarakstā|savs|mans|mani|jums vēl|nekas|šim
j šis|piesaistīts|piesaistītu|pievienoti|jūsu kontam
j šo|kontu|saistīti|neviens|parādīt|ko|piesaistīta|tavam
j atradām|datu|par
x tukš|nekā|nav datu|nav ierakstu|nav vienumu|nav ko rādīt
e izrakstīties|iziet|atteikties
I pierakstījies kā|pierakstījusies kā|pierakstījāties kā|pieteicies kā|jūs esat pierakstījies kā
I laipni lūdzam|sveiki|ielogojies kā
# -|divas|trīs|četras|piecas|sešas|septiņas|astoņas|deviņas|desmit|divi=2|četri=4|pieci=5|divām=2
# trim=3|trijām=3|četrām=4|piecām=5|desmitām=10|divās=2|trijās=3|četrās=4|piecās=5|sešām=6
# septiņām=7
5 vēl
6 vietas|vieta|vietu|vietām
- instalēt|uzstādīt|izmantot|savienot|aizsargāt|pieslēgt|lietot|pievienot
U instalēts|instalēti|instalētā|instalētajā|uzstādīts|uzstādīta|uzstādīti|uzstādītas|uzstādīto
U uzstādītā|izmantota|izmantoto|izmantotā|izmantotaj|savienoti|savienotas|aizsargāts|aizsargāta
U aizsargāti|aizsargātā|aizsargātaj|pieslēgti|pieslēgtas|lietots|lietota|lietoti|lietotas|lietoto
U pievienoti|pasargātas|pasargāti|ir pasargātas|ir pasargāti|aizsardzībā|mēs sargājam
U mēs aizsargājam|sargātas|tiek izmantots|tiek izmantoti|jau izmantotas|jau aizsargātas
U jau pievienotas
P ir vieta|ir vietas|ir vieta vēl|vieta vēl|vēl vieta|vietas vēl|vēl vietas|ir vēl vieta
P pietiek vietas|pietiek vietas vēl|vieta atliek|vēl ir vietas|jums ir vieta|tev ir vieta
P jums ir vēl vieta|jums vēl ir vieta|ir brīva vieta|ir brīvas vietas|varat pievienot|vari pievienot
P var pievienot|vēl varat uzstādīt|varat uzstādīt vēl|vari instalēt vēl|vēl vari instalēt
P vari izmantot vēl|vēl vari pieslēgt|varat pieslēgt vēl|vari pieslēgt vēl|vēl pieejam|atlikusī
P atlika|palika|atliks|nav vēl izmantotas|vēl neizmantotas|neizmantotas
l varat pievienot|vari pievienot|var pievienot
K varat pievienot līdz|vari pievienot līdz|var pievienot līdz|varat uzstādīt līdz|var uzstādīt līdz
K vari instalēt līdz|vari aizsargāt līdz|varat izmantot vienlaikus līdz|paredzēta līdz
K piemērots līdz|atļauto ierīču skaits|maksimālais ierīču skaits|ierīču limits
K lielākais ierīču skaits|darbojas ne vairāk kā|vienlaikus līdz|ne vairāk par
d atļauto ierīču skaits|maksimālais ierīču skaits|ierīču limits|lielākais ierīču skaits
d ierīču skaits|datorā|datoriem|tālruņos|tālrunī
w pamata|pamata aizsardzība|pamata versija|pilno|pilna|pilnā
w visas iespējas
w nekas nav jādara|tev nekas nav jādara|jums nekas cits nav jādara|kā līdz šim|kā ierasts
w kā parasti|droši|pilnībā|savās ierīcēs|visās ierīcēs|visās savās ierīcēs|savā ierīcē
w nenoteiktu laiku|uz nenoteiktu laiku|neierobežotu laiku|bez laika ierobežojuma|bez ierobežojuma
w gadu no gada|ik gadu|ik mēnesi|paši|tevis vietā|jūsu labā|vēl aizvien
E jūsu ierīces ir aizsargātas līdz|tavas ierīces ir aizsargātas līdz|ierīces ir aizsargātas līdz
E jūsu ierīces ir pasargātas līdz|jūsu ierīces būs aizsargātas līdz|ierīces aizsargātas līdz
E jūsu ierīces tiek aizsargātas līdz|esat pasargāts līdz|esat pasargāti līdz|esi pasargāts līdz
E varat to lietot līdz|vari to lietot līdz|varat to izmantot līdz|vari to izmantot līdz
E varēsiet to lietot līdz|varēsiet to izmantot līdz|varat to lietot savās ierīcēs līdz
E varat to izmantot savās ierīcēs līdz|varat lietot savās ierīcēs līdz|varat turpināt lietot līdz
E varat turpināt to lietot līdz|varat turpināt izmantot līdz|varat abonementu lietot līdz
E varat abonementu izmantot līdz|varat lietot abonementu līdz|varat izmantot abonementu līdz
E varat lietot vēl līdz|varat izmantot vēl līdz|varat to lietot vēl līdz|varat to vēl lietot līdz
E aizsardzība darbojas līdz|aizsardzība darbosies līdz|aizsardzība ir spēkā līdz
E aizsardzība turpinās līdz|aizsardzība saglabājas līdz|apmaksāts ir līdz|ir apmaksāts līdz
E ir apmaksāta līdz|ir samaksāts līdz|apmaksātais periods beidzas|apmaksātais periods beigsies
E apmaksātais laiks beidzas|pašreizējais periods beidzas|pašreizējais periods beigsies
E darbība izbeigsies|pārtrūks|pārtrūkst|aizsardzība pārtrūks|līguma periods|līguma darbības termiņš
E spēkā vēl līdz|spēkā ir līdz|abonementa pēdējā diena|licences pēdējā diena|abonementa beigu diena
E pati pēdējā diena|darbosies tikai līdz|derīga tikai līdz|derīgs tikai līdz|spēkā tikai līdz
X pārtrūka|ir pārtrūcis|ir pārtrūkusi|aizsardzība pārtrūka|jūsu ierīces vairs nav aizsargātas
X ierīces vairs nav aizsargātas|tavas ierīces vairs nav aizsargātas|jūsu ierīces nav aizsargātas
X ierīces nav aizsargātas|jūsu ierīces vairs netiek aizsargātas|ierīces vairs netiek aizsargātas
X vairs netiek aizsargātas|jūsu ierīces palika bez aizsardzības|ierīces ir bez aizsardzības
X esat bez aizsardzības|aizsardzība vairs nedarbojas|vairs nav apmaksāts|abonementa laiks beidzies
X abonementa laiks ir beidzies|apmaksātais periods beidzies|apmaksātais periods ir beidzies
X apmaksātais periods beidzās
R nākamo mēneša maksu no kartes noņemsim|nākamo mēneša maksu noņemsim|nākamo gada maksu noņemsim
R nākamo gada maksu no kartes noņemsim|nākamo maksu noņemsim|nākamo maksu no kartes noņemsim
R nākamo maksājumu noņemsim|nākamo maksājumu no kartes noņemsim|nākamo maksājumu ieturēsim
R nākamo maksu ieturēsim|nākamo maksājumu iekasēsim|nākamo maksu iekasēsim
R nākamo mēneša maksu ieturēsim|nākamo gada maksu ieturēsim|nākamo mēneša maksu iekasēsim
R nākamo gada maksu iekasēsim|nākamo maksājumu norakstīsim|nākamā mēneša maksa|nākamā gada maksa
R nākamais mēneša maksājums|nākamais gada maksājums|nākamais maksājums no kartes
R nākamais maksājums tiks noņemts|nākamais maksājums tiks veikts|nākamais maksājums notiks
R nākamais maksājums ir|nākamais maksājums būs|nākamā maksa tiks noņemta|nākamā maksa tiks ieturēta
R noņemsim no kartes|noņemsim maksu|no kartes noņemsim|nākamais periods sākas
R nākamais periods sāksies|nākamā perioda sākums|nākamā perioda maksājums|nākamreiz maksāsiet
R nākamreiz maksāsi|nākamreiz atjaunosies|nākamreiz pagarināsies|nākamreiz tiks pagarināts
R nākamreiz tiks atjaunots|atkal atjaunosies|atkal pagarināsies|pagarināsies pats no sevis
R atjaunosies pats no sevis|pagarināsies uz gadu|atjaunosies uz gadu|pagarinām automātiski
R automātiski pagarinām|atjaunojam automātiski|automātiski atjaunojam|turpinās pats|turpināsies pats
R turpinās pats no sevis|atjaunojas pats no sevis|automātiski pagarinās katru gadu
R automātiski pagarinās katru mēnesi|automātiski atjaunojas katru mēnesi|pagarinās ik gadu
R pagarinās ik mēnesi
C pagarināsies pats no sevis|atjaunosies pats no sevis|atjaunojas pats no sevis
C pagarinām automātiski|automātiski pagarinām|atjaunojam automātiski|automātiski atjaunojam
C turpinās pats|turpināsies pats|turpinās pats no sevis|automātiski pagarinās katru gadu
C automātiski pagarinās katru mēnesi|automātiski atjaunojas katru mēnesi|pagarinās ik gadu
C pagarinās ik mēnesi
Z atcēlāt abonementu|atcēli abonementu|esat atcēlis abonementu|esat atcēluši abonementu
Z esat atcēlusi abonementu|esi atcēlis abonementu|abonementu esat atcēlis|abonementu atcēlāt
Z atteicāties no abonementa|atteicies no abonementa|esat atteicies no abonementa
Z esat atteikušies no abonementa|esat atteikusies no abonementa|pārtraucāt abonementu
Z izbeidzāt abonementu|abonements ir atcelts|abonements atcelts|jūsu abonements ir atcelts
Z abonements ir uzteikts|līgums ir uzteikts|uzteicāt abonementu|esat uzteicis abonementu
Z atteicāties no automātiskās atjaunošanas|atteicāties no automātiskās pagarināšanas
Z atteicāties no atjaunošanas|atteicāties no pagarināšanas|mēs to nepagarināsim|to nepagarināsim
Z to neatjaunosim|nauda vairs netiks ņemta|maksa vairs netiks ņemta|maksu vairs neņemsim
Z naudu vairs neņemsim|nākamā maksājuma nebūs|turpmāku maksājumu nebūs|maksājumu vairs nebūs
n tikai jāaktivizē|atliek to aktivizēt|vēl tikai jāaktivē|gaida palaišanu|vēl nav iedarbināts
n vēl nav iedarbināta|vēl nav palaista|vēl nav sākta|aktivizācija gaida jūs
n aktivizēšana nav pabeigta|jūs to vēl neesat aktivizējis|vēl neesat to aktivizējis
n vēl neesat to aktivizējuši|vēl neesat aktivizējis abonementu|vēl neesat aktivizējis licenci
n vēl neesat sākuši izmantot|vēl neesat sācis izmantot|nav sākts izmantot|vēl nav sākts izmantot
n vēl nav sākta izmantot
A jāaktivizē vēl līdz|jāaktivizē vēlākais līdz|sāciet lietot līdz|sāciet izmantot līdz
A sāc lietot līdz|jāsāk izmantot līdz|aktivizējiet abonementu vēlākais|aktivizējiet to vēlākais
A aktivizējiet savu abonementu līdz|aktivizējiet savu licenci līdz|aktivizē savu abonementu līdz
A aktivizējams vēl līdz|laiks aktivizēt līdz|aktivizēšanai ir laiks līdz
h jūs pievienoja savam ģimenes plānam|jūs pievienoja savam plānam|jūs pievienoja savam abonementam
h jūs pievienoja savai ģimenei|jūs pievienoja savai ģimenes grupai|pievienoja jūs savam plānam
h pievienoja jūs savam abonementam|pievienoja jūs savai ģimenei|pievienoja jūs savam ģimenes plānam
h ir pievienojis jūs|ir pievienojusi jūs|jūs ir pievienojis|jūs ir pievienojusi
h tevi pievienoja savam plānam|pievienoja tevi savam plānam|dalās ar jums savā abonementā
h dalās ar jums savā plānā|dalās savā abonementā ar jums|dalās ar jums abonementā
h dalās ar tevi savā abonementā|ir dalījies ar jums|ir dalījusies ar jums|maksā par jūsu aizsardzību
h apmaksā tavu abonementu|ļāva jums lietot
h piešķīra jums vietu|ir piešķīris jums vietu|ir piešķīrusi jums vietu|deva jums vietu
h ir devis jums piekļuvi|ir devusi jums piekļuvi|ierādīja jums vietu
b nācās šo licenci bloķēt|nācās bloķēt|nācās licenci bloķēt|nācās abonementu bloķēt
b nācās šo abonementu bloķēt|esam bloķējuši|esam nobloķējuši|licence ir slēgta|licence slēgta
b abonements ir slēgts|mēs bloķējām|licenci esam bloķējuši|licenci bloķējām|abonementu bloķējām
u jūs pats apturējāt|paši apturējāt|pats apturējāt|esat apturējuši|esat apturējis|esat apturējusi
u esat nopauzējis|nopauzējāt|nopauzējuši|ielikāt pauzē|uzlikāt pauzi|esam apturējuši|ir iesaldēts
u ir iesaldēta|uz pauzi|abonementu apturējām|darbība ir apturēta|ir uz laiku apturēts
= jo maksājums neizdevās|jo neizdevās|maksājuma kļūdas dēļ
t jūs pašlaik izmēģināt|jūs pašlaik bez maksas izmēģināt|pašlaik izmēģināt
t pašlaik bez maksas izmēģināt|jūs šobrīd izmēģināt|tu izmēģini|izmēģināšanas posms
t izmēģinājuma dienas|izmēģinājumam|izmēģinājuma perioda
f lietojat bez maksas|izmantojat bez maksas|izmantojat bezmaksas|pilnīgi bezmaksas
f bezmaksas pamata aizsardzība|neko nemaksājat|par to nav jāmaksā
o no tām|no tiem|no kurām|no kurām jau
H ierīcei
w paldies|paldies par pirkumu|paldies par pasūtījumu|paldies ka iegādājāties|paldies ka izvēlējāties
X plāns ir beidzies|plāns beidzās
w visām iespējām|visas funkcijas|visām funkcijām
R nākamais maksājums no jūsu kartes|nākamais maksājums no tavas kartes
R nākamais maksājums tiks ieturēts no kartes|nākamais maksājums tiks ieturēts no jūsu kartes
R nākamais maksājums tiks ieturēts no tavas kartes|nākamais maksājums tiks iekasēts no kartes
R nākamais maksājums tiks iekasēts no jūsu kartes|nākamais maksājums tiks iekasēts no tavas kartes
R nākamais maksājums tiks noņemts no kartes|nākamais maksājums tiks noņemts no jūsu kartes
R nākamais maksājums tiks noņemts no tavas kartes|nākamā maksa tiks noņemta no kartes
R nākamā maksa tiks noņemta no jūsu kartes|nākamā maksa tiks noņemta no tavas kartes
R nākamā maksa tiks ieturēta no kartes|nākamā maksa tiks ieturēta no jūsu kartes
R nākamā maksa tiks ieturēta no tavas kartes|nākamā maksa tiks iekasēta no kartes
R nākamā maksa tiks iekasēta no jūsu kartes|nākamā maksa tiks iekasēta no tavas kartes
R nākamo maksājumu ieturēsim no kartes|nākamo maksājumu ieturēsim no jūsu kartes
R nākamo maksājumu ieturēsim no tavas kartes|nākamo maksu ieturēsim no kartes
R nākamo maksu ieturēsim no jūsu kartes|nākamo maksu ieturēsim no tavas kartes
R maksa tiks iekasēta no kartes|maksa tiks iekasēta no jūsu kartes
R maksa tiks iekasēta no tavas kartes|maksa tiks ieturēta no kartes
R maksa tiks ieturēta no jūsu kartes|maksa tiks ieturēta no tavas kartes|ieturēsim maksu no kartes
R ieturēsim maksu no jūsu kartes|ieturēsim maksu no tavas kartes|iekasēsim maksu no kartes
R iekasēsim maksu no jūsu kartes|iekasēsim maksu no tavas kartes
7 aizsargā
d ier
# viens=1|viena=1|vienu=1|vienā=1|vienai=1|vienam=1
l ir vieta|ir vietas|pietiek vietas|jums ir vieta|tev ir vieta|vietas pietiek|jums ir vietas
l pietiks vietas
P vietas pietiek|pietiks vietas|jums ir vietas|varat vēl pievienot|vari vēl pievienot
P var vēl pievienot|varat vēl aizsargāt|varat vēl instalēt|varat vēl izmantot|varat vēl pieslēgt
P jums atlikušas|jums atlikusi|jums palikusi|jums paliek|nepievienota|nepievienotas
P vēl nav pievienotas
L jums atlikušas|jums paliek|jums palikušas|jums atlikuši
K der|pietiek|pietiks|derēs|piemērots|gadu sargāsim|gadu aizsargāsim|veselu gadu sargāsim
K gadu sargājam
y aizsardzība ieslēgta|aizsardzība ir ieslēgta
U aizsardzība ieslēgta|aizsardzība ir ieslēgta|drošībā|ir drošībā|esat ieslēdzis aizsardzību
E jūsu ierīces ir drošībā līdz|jūsu ierīces būs drošībā līdz|jūsu ierīces būs pasargātas līdz
E tavas ierīces ir drošībā līdz|tavas ierīces ir pasargātas līdz|tavas ierīces būs drošībā līdz
E tavas ierīces būs aizsargātas līdz|tavas ierīces būs pasargātas līdz
E visas jūsu ierīces ir drošībā līdz|visas jūsu ierīces ir aizsargātas līdz
E visas jūsu ierīces ir pasargātas līdz|visas jūsu ierīces būs drošībā līdz
E visas jūsu ierīces būs aizsargātas līdz|visas jūsu ierīces būs pasargātas līdz
E ierīces ir drošībā līdz|ierīces ir pasargātas līdz|ierīces būs drošībā līdz
E ierīces būs aizsargātas līdz|ierīces būs pasargātas līdz|esat drošībā līdz|esi drošībā līdz
E esi aizsargāti līdz|esi pasargāti līdz|būsiet drošībā līdz|būsiet aizsargāti līdz
E būsiet aizsargāts līdz|būsiet pasargāti līdz|jūs esat drošībā līdz|jūs esat aizsargāti līdz
E jūs esat aizsargāts līdz|jūs esat pasargāti līdz|sargājam jūsu ierīces līdz
E sargāsim jūsu ierīces līdz|aizsargājam jūsu ierīces līdz|aizsargāsim jūsu ierīces līdz
E sargāsim jūs līdz|sargājam jūs līdz|varat mierīgi lietot internetu līdz|varat būt mierīgi līdz
X bijāt drošībā līdz|bijāt aizsargāti līdz|bijāt aizsargāts līdz|bijāt aizsargātas līdz
X bijāt pasargātas līdz|biji drošībā līdz|biji aizsargāti līdz|biji aizsargāts līdz
X biji aizsargātas līdz|biji pasargātas līdz|jūsu ierīces bija drošībā līdz
X jūsu ierīces bija aizsargāti līdz|jūsu ierīces bija aizsargāts līdz
X jūsu ierīces bija aizsargātas līdz|jūsu ierīces bija pasargātas līdz|ierīces bija drošībā līdz
X ierīces bija aizsargāti līdz|ierīces bija aizsargāts līdz|ierīces bija aizsargātas līdz
X ierīces bija pasargātas līdz|varējāt lietot līdz
R nākamā gada maksu|nākamā gada maksu no kartes|nākamā gada maksu no jūsu kartes
R nākamā gada maksu no tavas kartes|nākamā mēneša maksu|nākamā mēneša maksu no kartes
R nākamā mēneša maksu no jūsu kartes|nākamā mēneša maksu no tavas kartes|nākamā perioda maksu
R nākamā perioda maksu no kartes|nākamā perioda maksu no jūsu kartes
R nākamā perioda maksu no tavas kartes|maksu par nākamo gadu|maksu par nākamo gadu no kartes
R maksu par nākamo gadu no jūsu kartes|maksu par nākamo gadu no tavas kartes|maksu par nākamo mēnesi
R maksu par nākamo mēnesi no kartes|maksu par nākamo mēnesi no jūsu kartes
R maksu par nākamo mēnesi no tavas kartes|maksu par nākamo periodu
R maksu par nākamo periodu no kartes|maksu par nākamo periodu no jūsu kartes
R maksu par nākamo periodu no tavas kartes|gada maksu|gada maksu no kartes|gada maksu no jūsu kartes
R gada maksu no tavas kartes|mēneša maksu|mēneša maksu no kartes|mēneša maksu no jūsu kartes
R mēneša maksu no tavas kartes|nākamo gada maksu|nākamo gada maksu no kartes
R nākamo gada maksu no jūsu kartes|nākamo gada maksu no tavas kartes|ieturēsim no kartes
R ieturēsim no jūsu kartes|ieturēsim no tavas kartes|iekasēsim no kartes|iekasēsim no jūsu kartes
R iekasēsim no tavas kartes|norakstīsim no kartes|norakstīsim no jūsu kartes
R norakstīsim no tavas kartes
w vienmēr|lieliski|viss lieliski|viss ir lieliski|viss kārtībā|jums ir|tev ir|jums vēl ir
w aizsardzība turpināsies bez pārtraukuma|aizsardzība turpināsies bez pārtraukumiem
w aizsardzība turpināsies nepārtraukti|turpināsies bez pārtraukuma|bez pārtraukuma|bez pārtraukumiem
w nepārtraukti|tam nav beigu datuma|tai nav beigu datuma|nav beigu datuma|beigu datuma nav
w atlicis viens solis|palicis viens solis|vēl tikai viens solis
w laiks sāks skaitīties tikai pēc aktivizēšanas|laiks tiks skaitīts tikai pēc aktivizēšanas
w laiku skaitīsim tikai no aktivizēšanas|laiks sāksies tikai pēc aktivizēšanas|viss ir gatavs
w viss gatavs|pagariniet laikus|atgādināsim laikus|laikus atgādināsim|savlaicīgi atgādināsim
w pirms beigām paziņosim|laikus paziņosim|tik ilgi cik vēlaties|cik ilgi vēlaties|varat būt mierīgi
n gatavs lietošanai|gatava lietošanai|varat sākt jebkurā laikā|sāciet jebkurā laikā
n aktivizējiet kad vēlaties|vēl neesat ievadījis kodu|vēl neesat ievadījuši kodu
n neesat ievadījis kodu|kods vēl nav ievadīts|kods vēl nav izmantots|kods nav izmantots|gaida kodu
n gaida jūs|kods jūs gaida|bet vēl neesat aktivizējis
A ievadiet kodu līdz|ievadi kodu līdz|ievadiet aktivizācijas kodu līdz|ievadiet savu kodu līdz
A ievadiet kodu pirms|kods jāievada līdz|aktivizējiet kodu līdz
w tik ilgi, cik vēlaties|cik ilgi vien vēlaties
= maksājums neizdevās|neizdevās maksājums|neizdevās iekasēt maksu|neizdevās ieturēt maksu
= maksājums nav izdevies|maksu neizdevās iekasēt
f jums ir bezmaksas plāns|tev ir bezmaksas plāns|jums ir bezmaksas versija
f jums ir bezmaksas abonements|jums tas neko nemaksā|jums ir bez maksas|vienmēr būs bez maksas
f vienmēr ir bez maksas|varat lietot bez maksas|vari lietot bez maksas|var lietot bez maksas
f varat izmantot bez maksas
h ļauj jums lietot savu abonementu|ļauj lietot savu abonementu|ļauj tev lietot savu abonementu
h ļauj jums izmantot savu abonementu|atļauj jums izmantot savu abonementu|ļāva jums to lietot
h ļāva jums lietot savu abonementu|iekļāva jūs savā plānā|iekļāva jūs savā ģimenes plānā
h piešķīra jums vietu savā abonementā|jums ir kopīgots
Z maksu neieturēsim|maksu vairs neieturēsim|maksu neiekasēsim|nekādu maksu neieturēsim
Z naudu neiekasēsim|tas neturpināsies|beigsies un netiks pagarināts
b slēgts abonements|abonements slēgts
q varat izmēģināt|vari izmēģināt
w visai ģimenei|nosūtīsim atgādinājumu|atsūtīsim atgādinājumu|saņemsiet atgādinājumu
w saņemsiet no mums atgādinājumu|sazinieties ar mums|varat atteikties jebkurā laikā
w paldies ka esat ar mums|prieks ka esat ar mums
K varat aizsargāt|vari aizsargāt|varat instalēt
E pakalpojums darbosies līdz|pakalpojums darbojas līdz|pakalpojums ir spēkā līdz
E abonements turpināsies līdz|abonements darbosies līdz|aizsardzība saglabāsies līdz
E aizsardzība būs spēkā līdz|rūpējamies par jums līdz|rūpēsimies par jūsu ierīcēm līdz
E rūpējamies par jūsu ierīcēm līdz|esat mūsu aizsardzībā līdz
Z abonementu nepagarināsim|abonementu vairs nepagarināsim|to vairs nepagarināsim
Z vēlāk tas neturpināsies|pagarinājuma nebūs|atjaunošanas nebūs|atcēlāt automātisko pagarināšanu
Z atcēlāt automātisko atjaunošanu|atcēlāt pagarināšanu|apturējāt automātisko pagarināšanu
R abonements atjaunosies automātiski|abonements pagarināsies automātiski
R abonementu pagarināsim automātiski|abonementu atjaunosim automātiski|turpināsies pati
R sākas jauns periods|sāksies jauns periods|sāksies nākamais periods
C abonements atjaunosies automātiski|abonements pagarināsies automātiski
C abonementu pagarināsim automātiski|abonementu atjaunosim automātiski|turpināsies pati
u abonements uz laiku apturēts|abonements uz laiku ir apturēts|nolikāt pauzē
b abonementu nācās bloķēt|licenci nācās bloķēt|slēdzām abonementu
n abonements gaida aktivizēšanu
- aktivizēt
w pavisam maz|atlicis pavisam maz|palicis pavisam maz|turpinās|nākamreiz|produktu|abonēšanas
w abonēšanas periods|iestatījumi ir saglabāti|iestatījumi saglabāti|jūsu iestatījumi ir saglabāti
w apmaksātais|apmaksātā|nopirkts , bet|nopirkta , bet|nopirki , bet|nopirkāt , bet|samaksāts , bet
w samaksāta , bet|viņas abonements|viņa abonements|gaidīs , līdz to atsāksi
w gaidīs , līdz to atsāksiet|gaidīs , līdz atsāksi|līdz to atsāksi|līdz to atsāksiet
w cik ilgi vien vēlies|cik ilgi vēlies|pāris dienas|vēl pāris dienas|tikai pāris dienas|dažas dienas
w vēl dažas dienas|tikai dažas dienas|gada aizsardzība|gada licence|sveiki|sveicināti|labdien
w teicami|viss sagatavots|viss notiek|viss rit|bez raizēm|bez rūpēm|visās jūsu ierīcēs
w visās tavās ierīcēs|jūsu ierīcēs|mājās|kā vienmēr|nekas jums nav jādara|jums nav nekas jādara
w neko nevajag darīt|nav jāuztraucas|jums nav jāuztraucas|vari būt mierīgs|paldies , ka esat ar mums
w mēs esam ar jums|esat drošībā|esi drošībā|drošībā|patlaban|šajā brīdī|līdz ar to
E produktu vari lietot līdz|produktu varat lietot līdz|produktu var lietot līdz|sargā līdz
E sargās līdz|sargā jūs līdz|aizsargā jūs līdz|aizsargās līdz|aizsargās jūs līdz|pieejams līdz
E pieejama līdz|pieejamība līdz|kalpos līdz|kalpo līdz|kalpos jums līdz|jūsu rīcībā līdz
E tavā rīcībā līdz|ir jūsu rīcībā līdz|ir tavā rīcībā līdz|pietiks līdz|pietiek līdz|izmantot līdz
E izmantot varat līdz|izmantot vari līdz|lietot varat līdz|lietot vari līdz|lietot līdz|baudiet līdz
E baudi līdz|paliks aktīva līdz|ieslēgts līdz|ieslēgta līdz|jūs sargājam līdz|mēs jūs sargājam līdz
E esam ar jums līdz|esam ar tevi līdz|samaksāta līdz|priekšapmaksa līdz|segts līdz|segums līdz
E licence līdz|abonements līdz|derīgums līdz|derīgums beidzas|derīgums beigsies|piekļuves beigas
E pakalpojums beidzas|pakalpojums beigsies|līgums beigsies|lietošanas beigas|izmantošanas termiņš
E apmaksātā perioda beigas|abonēšanas perioda beigas|abonēšanas periods beidzas
E abonēšanas periods beigsies|periods beidzas|periods beigsies|termiņš iztecēs|termiņš notecēs
E zaudē derīgumu|zaudēs derīgumu|pārstāj sargāt|pārstās sargāt|apstāsies
K pieejams līdz|pieejama līdz|aptver|aptver līdz|ietilpst|plānā ietilpst|plānā ir|abonementā ir
K komplektā ir|sedz|sedz līdz
X termiņš pagāja|derīguma termiņš pagāja|derīguma termiņš ir pagājis|derīguma termiņš iztecējis
X laiks pagāja|laiks ir pagājis|laiks beidzās|laiks iztecēja|apmaksātais periods ilga līdz
X periods ilga līdz|periods noslēdzās|abonēšanas periods beidzās|abonēšanas periods noslēdzās
X abonēšanas periods ir beidzies|pēdējā diena bija|beigu datums bija|beigas bija
X derīguma termiņš bija|bija pieejams līdz|bija pieejama līdz|bija apmaksāta līdz
X bija aizsargāts līdz|sargāja līdz|aizsargāja līdz|darbojās tikai līdz|derēja līdz
X derēja tikai līdz|varēji lietot līdz|pārstājis darboties|pakalpojums beidzās|piekļuve beidzās
X piekļuve ir beigusies|jau beidzās|nav spēkā no §|nav derīgs no §|nav derīga no §|nav derīgs kopš
X nav derīga kopš|apstājās
R nākamreiz naudu no kartes noņemsim|naudu no kartes noņemsim|naudu noņemsim|naudu norakstīsim
R no kartes ieturēsim|no kartes norakstīsim|no jūsu kartes noņemsim|nākamreiz noņemsim
R nākamreiz ieturēsim|nākamreiz norakstīsim|nākamreiz atjaunosim|nākamreiz pagarināsim
R nākamais ieturējums|nākamais atjaunojums|nākamā maksājuma diena|maksājums notiks
R maksājums tiks veikts|nauda tiks noņemta|nauda tiks norakstīta|atjaunosim jums
R atjaunosim jūsu vietā|pagarināsim jums|atjaunosim automātiski|pagarināsim automātiski
R atkal maksāsiet
C atjaunosim jūsu vietā|atjaunosim automātiski|pagarināsim automātiski
Z vairs nemaksāsiet|vairs nemaksāsi|nauda vairs netiks noņemta|pati neatjaunosies
Z pati nepagarināsies|mēs to neatjaunosim|atcēlāt atjaunošanu|izslēdzāt atjaunošanu
Z izslēdzi atjaunošanu|atjaunošana atcelta|pagarināšana atcelta|atjaunošanu atcēlāt
Z atjaunošanu izslēdzāt
z nebija ieslēgt|nebija aktīv|nebija aktivizēt|atslēgts|atslēgta|atslēgti|ir atslēgta
# divdesmit=20|divpadsmit=12|piecpadsmit=15|vienpadsmit=11|divos=2|trijos=3|četros=4|piecos=5
# sešos=6|septiņos=7|septiņās=7|desmitos=10|sešās=6|abas=2|abi=2|abās=2|diviem=2|trijiem=3|četriem=4
# pieciem=5|sešiem=6|astoņām=8|deviņām=9|trīsdesmit=30
n neizmantots kods|neaktivizēts kods|kods nav aktivizēts|kods vēl nav aktivizēts|nav sākts|nav sākta
n vēl nav sācies|vēl nav sākusies|nav palaista|vēl neesat sācis|vēl neesat sākuši
n vēl neesat lietojis|vēl neesi sācis|vēl nelietota|gaida pirmo lietošanu|gaida pirmo palaišanu
n gaida savu kārtu|gatavs palaišanai|gatava palaišanai|gatavs sākt|atlicis tikai aktivizēt
n vajag aktivizēt|aktivizēšana nav veikta|bez aktivizācijas|vēl nedarbojas|neaktivizēta licence
A aktivizēšanas termiņš līdz|pēdējā diena aktivizēšanai|aktivizējiet ne vēlāk kā
A aktivizē ne vēlāk kā|jāaktivizē ne vēlāk kā
U kurās esi pierakstījies|kurās esat pierakstījies|kurās esat pierakstījušies|kurās esat pieteicies
U kurās esi pieteicies|reģistrēts|reģistrēta|reģistrēti|pierakstītas|pieteiktas|ir aizņemtas
U ir pievienotas|ir izmantotas|ir instalēts|ir uzstādīts|ir lietošanā|sargā jau|drošībā esošas
U uzraugām|sapārotas|ir piešķirtas|apsargātas|nodrošinātas
P neaizņemtas|neaizņemta|neaizņemti|gaida aizsardzību
P gaida savu kārtu rindā|tukša|tukšas|tukši|vēl tukšas|pievienot var vēl|pievienot varat vēl
P pievienot vari vēl|vari vēl aizsargāt|vietas pietiek vēl|vietas pietiks vēl
b kods ir nobloķēts|bloķēts kods|nobloķēts kods|kods bloķēts|kods nobloķēts|kods ir bloķēts
b aizslēgts|aizslēgta|anulēts par pārkāpumiem
u ielikts pauzē|ielikāt pauzi|uzlikta pauze|atpūšas|apturēji|pārtraukts uz laiku|gaidīšanas režīmā
u atlikts uz laiku
f nemaksā neko|vienmēr bez maksas|uz visiem laikiem bez maksas|0 eiro
t izmēģinājuma nedēļa
h ļauj tev izmantot savu abonementu|ļāva tev lietot savu abonementu|aizdeva jums|aizdeva tev
h aizdod jums|aizdod tev|uzaicināja jūs savā abonementā|uzaicināja tevi savā abonementā
h uzaicināja jūs savā ģimenes abonementā|uzņēma jūs savā abonementā|uzņēma tevi savā abonementā
h pievienoja tevi savam abonementam|pievienoja tevi savai ģimenei|ar tevi dalās
h kopīgo abonementu ar jums|kopīgo abonementu ar tevi|kopīgo savu abonementu ar jums
h kopīgo savu abonementu ar tevi|kopīgo šo abonementu ar jums|kopīgo šo abonementu ar tevi
h kopīgoja ar tevi|maksā par tavu abonementu|esat ģimenes abonementā pie|deva tev piekļuvi
a viss darbojas|aizsardzība darbojas|aizsardzība ieslēgta|aizsardzība ir ieslēgta
a aizsardzība ir aktīva|aizsardzība aktīva|esat aizsargāts|esat aizsargāti|esat aizsargāta
a esi aizsargāts|esi aizsargāta|pašlaik derīgs|pašlaik derīga|pašlaik darbojas|joprojām derīgs
a joprojām derīga|joprojām darbojas|joprojām aktīvs|joprojām aktīva|ir spēkā|ir derīgs
E sedz līdz|aptver līdz
K izmantot līdz|lietot līdz|aizsardzība līdz|licence līdz|abonements līdz|piekļuve līdz|pietiks līdz
K pietiek līdz|sargā līdz|izmantot varat līdz|lietot varat līdz|izmantot vari līdz|lietot vari līdz
E pagarināts līdz|pagarināts bez maksas līdz|pagarināta līdz|pagarināta bez maksas līdz
E bez maksas pagarināts līdz|bez maksas pagarināta līdz
E pagarinājām jūsu abonementu līdz|pagarinājām jūsu abonementu bez maksas līdz
E pagarinājām abonementu līdz|pagarinājām abonementu bez maksas līdz|pagarinājām to līdz
E pagarinājām to bez maksas līdz|pagarinājām jūsu licenci līdz
E pagarinājām jūsu licenci bez maksas līdz|pagarinājām tavu abonementu līdz
E pagarinājām tavu abonementu bez maksas līdz
- var tikt pagarināt|var būt pagarināt|varēs tikt pagarināt|jābūt pagarināt|konts pagarināt
- konta derīgums pagarināt
w atkal|paredzētajām|piešķirtajām|atvēlētajām|paredzētajiem|piešķirtajiem|pēc jūsu pašu lūguma
w pēc paša lūguma|pēc pašas lūguma|pēc pašu lūguma|pēc jūsu pašu vēlēšanās
o no jums atvēlētajām|no jums piešķirtajām|no jums paredzētajām|no tev atvēlētajām
o no tev piešķirtajām|no tev paredzētajām
s viņa licence|viņas licence|viņu abonements|viņu licence
P vēl pienākas|jums vēl pienākas|tev vēl pienākas|vēl nav izmantot|vēl nav pievienot
w bija bloķēt , tagad|bija bloķēt , atkal|bija bloķēt , tagad atkal|bija bloķēt , bet tagad atkal
w bija bloķēt , bet atkal|bija bloķēt , šobrīd atkal|bija apturēt , tagad|bija apturēt , atkal
w bija apturēt , tagad atkal|bija apturēt , bet tagad atkal|bija apturēt , bet atkal
w bija apturēt , šobrīd atkal|tika bloķēt , tagad|tika bloķēt , atkal|tika bloķēt , tagad atkal
w tika bloķēt , bet tagad atkal|tika bloķēt , bet atkal|tika bloķēt , šobrīd atkal
w tika apturēt , tagad|tika apturēt , atkal|tika apturēt , tagad atkal
w tika apturēt , bet tagad atkal|tika apturēt , bet atkal|tika apturēt , šobrīd atkal
w bija pauzēt , tagad|bija pauzēt , atkal|bija pauzēt , tagad atkal|bija pauzēt , bet tagad atkal
w bija pauzēt , bet atkal|bija pauzēt , šobrīd atkal|bija īslaicīgi apturēt , tagad
w bija īslaicīgi apturēt , atkal|bija īslaicīgi apturēt , tagad atkal
w bija īslaicīgi apturēt , bet tagad atkal|bija īslaicīgi apturēt , bet atkal
w bija īslaicīgi apturēt , šobrīd atkal
w jums piešķirtajām|jums atvēlētajām|jums paredzētajām|tev piešķirtajām|tev atvēlētajām
w tev paredzētajām
P vēl nav izmantots|vēl nav izmantota|vēl neizmantots|vēl neizmantota|nav vēl izmantots
P nav vēl izmantota
+ noraidīt
F tiks|būs
- izslēgta līdz|izslēgts līdz|atslēgta līdz|atspējota līdz|bija aktīvs|bija aktīva|bija aktīvs no
- bija aktīva no|bija ieslēgta|bija apturēts|bija apturēta|bija bloķēts|bija bloķēta|aktivizēts līdz
- aktivizēta līdz|aktivēts līdz|aktivēta līdz|abonementa apturēšana
- nav derīgs līdz|nav derīga līdz|nav spēkā līdz
F no aktivizēšanas|vienu gadu no aktivizēšanas|vienu gadu pēc aktivizēšanas|gadu no aktivizēšanas
F no aktivizēšanas brīža
- ieslēdziet|izslēdziet|neaktivizēt|neaktivizējiet
- konts aktīvs|konts bloķēts|konts apturēts|konts ir aktīvs|konts ir bloķēts|konts ir apturēts
- jūsu konts aktīvs|jūsu konts bloķēts|jūsu konts apturēts|jūsu konts ir aktīvs
- jūsu konts ir bloķēts|jūsu konts ir apturēts|konts nav aktivizēts|konts nav aktivēts
- aizsardzība apturēta|aizsardzība pauzēta|aizsardzība ir apturēta|aizsardzība ir pauzēta
- bezmaksas periods beidzies|bezmaksas periods ir beidzies|bezmaksas periods beidzās
E līgums ir spēkā līdz|līgums spēkā līdz|vari lietot pakalpojumu līdz
E varat lietot pakalpojumu līdz|pakalpojumu vari lietot līdz|pakalpojumu varat lietot līdz
X līgums vairs nav spēkā
a līgums ir spēkā|spēkā esošs līgums|aktīvs līgums|līgums ir aktīvs
n gaida , kad to aktivizēsi|gaida , kad to aktivizēsiet|jauns , neaktivizēts|jauna , neaktivizēta
n jauns , vēl neaktivizēts
r ar automātisku atjaunošanu|automātiska atjaunošanās|automātiskā atjaunošanās
r ar automātisko atjaunošanu|ar automātisku pagarināšanu
C ar automātisku atjaunošanu|ar automātisko atjaunošanu|ar automātisku pagarināšanu
C mēs to atjaunojam tavā vietā|atjaunojam to tavā vietā|mēs to atjaunojam jūsu vietā
C atjaunojam to jūsu vietā|mēs to atjaunojam automātiski
R mēs to atjaunojam tavā vietā|atjaunojam to tavā vietā|mēs to atjaunojam jūsu vietā
R atjaunojam to jūsu vietā|mēs to atjaunojam automātiski
Z vairs neko nenoņemsim|neko vairs nenoņemsim|mēs vairs neko nenoņemsim|naudu vairs nenoņemsim
Z vairs nenoņemsim maksu
b bloķējis izdevējs|izdevējs bloķējis|izdevējs ir bloķējis|bloķēja izdevējs|bloķējis ražotājs
b bloķējis pārdevējs|izdevēja bloķēts|izdevēja bloķēta
f pamata pakete bez maksas|pamata pakete – bez maksas
t jums rit izmēģinājuma periods|tev rit izmēģinājuma periods|rit izmēģinājuma periods
t norit izmēģinājuma periods|jums rit izmēģinājums
d ierīču skaits licencē|ierīču skaits abonementā|ierīču skaits līgumā|ierīču skaits plānā
d lietošanā esošās ierīces
K ierīču skaits licencē|ierīču skaits abonementā|ierīču skaits līgumā|ierīču skaits plānā
U lietošanā esošās ierīces
w pašreizējais statuss|pašreizējais stāvoklis|līguma statuss|līguma stāvoklis
w pēc pakalpojumu sniedzēja pieprasījuma|pēc operatora pieprasījuma
> jūsu citi abonementi|jūsu pārējie abonementi|tavi pārējie abonementi|mani citi abonementi
~ * visas~izmantotas|visas~aizņemtas|visas~lietotas|visi~izmantoti|visi~aizņemti
`
