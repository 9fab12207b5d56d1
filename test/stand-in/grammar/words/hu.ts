import { phrases } from './phrases.ts'

export const hu = phrases(`
subscriptions: Előfizetéseim | Előfizetések | Az Ön előfizetései
total: Előfizetések száma: {n} | {n} előfizetés
none: Még nincs előfizetése | Ebben a fiókban nincs előfizetés
more: További {n} megjelenítése | Összes megjelenítése ({n}) | Továbbiak betöltése
expiresLabel: Érvényes eddig | Lejárat dátuma | Lejár | Előfizetés vége
expires: Érvényes eddig: {d} | Lejár: {d} | A védelem vége: {d} | Az előfizetés lejár ekkor: {d}
expiredLabel: Lejárt | Véget ért
expiredOn: Lejárt: {d} | Az előfizetés lejárt ekkor: {d} | Véget ért: {d}
expired: Lejárt | Az előfizetés lejárt | Véget ért
active: Aktív | Az előfizetés aktív | A védelem aktív
notActivated: Nincs aktiválva | Még nincs aktiválva | Aktiválásra vár
activateLabel: Aktiválja eddig | Aktiválási határidő
activateBefore: Aktiválja eddig: {d} | Aktiválási határidő: {d}
renewsLabel: Automatikus megújítás | Automatikusan megújul
renews: Automatikusan megújul: {d} | Automatikus megújítás napja: {d}
paymentLabel: Következő fizetés | Következő számlázás
keptLabel: Adatok megőrzése eddig | Jelentések elérhetők eddig
kept: Adatait eddig őrizzük: {d} | Jelentések megőrzése eddig: {d}
sinceLabel: Aktiválva | Kezdés dátuma | Aktív ettől
autoOn: Az automatikus megújítás be van kapcsolva | Automatikus megújítás: be
autoOff: Az automatikus megújítás ki van kapcsolva | Automatikus megújítás: ki
free: Ingyenes verzió | Ingyenes
trial: Próbaverzió | Ingyenes próbaidőszak
blocked: Letiltva | Az előfizetés le van tiltva
suspended: Felfüggesztve | Az előfizetés szünetel
shared: Megosztva Önnel | Velem megosztva
sharedBy: Megosztotta: {w} | {w} megosztja Önnel ezt az előfizetést
state: Állapot
devices: Eszközök | Védett eszközök | Használatban lévő eszközök
devicesPair: {t} eszközből {u} használatban | {u}/{t} eszköz | Eszközök: {u}/{t}
users: Felhasználók | Személyek | Meghívott felhasználók
usersPair: {u}/{t} felhasználó | Felhasználók: {u}/{t}
of: {u}/{t} | {u} / {t}
included: Tartalmazott alkalmazások | Mit tartalmaz
details: Részletek | Részletek megtekintése
renew: Megújítás | Megújítás most
manage: Előfizetés kezelése | Kezelés
offer: Váltson erre: {p}, akár {t} eszközre. Az ajánlat érvényes: {d}. | {p} {t} eszközre 40% kedvezménnyel eddig: {d}
alsoLike: Ez is érdekelheti | Önnek ajánljuk
buy: Vásárlás most | Kosárba
tryFree: Próbálja ki ingyen 30 napig: {p} | {p} ingyenes próbájának indítása
downloads: Letöltések | Alkalmazások letöltése
download: Letöltés | Telepítés
downloadTitle: {p} letöltése | A(z) {p} telepítése erre az eszközre
downloadFor: Letöltés ide: {s} | {s} verzió
otherDownloads: Egyéb letöltések | Letöltés más eszközökre
scan: Olvassa be a QR-kódot a telefonjával | Irányítsa a kamerát a kódra
sendLink: Hivatkozás küldése e-mailben | Hivatkozás küldése
appStore: Letöltés az App Store-ból | Letölthető az App Store-ból
signIn: Bejelentkezés | Belépés
email: E-mail-cím | E-mail
password: Jelszó
signOut: Kijelentkezés | Kilépés
terms: Frissítettük a felhasználási feltételeket | A szerződések megváltoztak
accept: Elfogadom a szerződés feltételeit | Elolvastam és elfogadom a feltételeket
continue: Tovább | Folytatás
code: Adja meg az ellenőrző kódot | Írja be a telefonjára küldött kódot
security: Biztonsági beállítások | Bejelentkezés és biztonság
twoStep: Kétlépéses ellenőrzés | Kétfaktoros hitelesítés
myDevices: Eszközeim | Az Ön eszközei
orders: Rendelési előzmények | Rendelései
help: Súgó és támogatás | Támogatás
shop: Áruház
cookies: Sütiket használunk a webhely fejlesztéséhez. | Ez a webhely sütiket használ.
acceptAll: Összes elfogadása | Összes engedélyezése
privacy: Adatvédelmi szabályzat
close: Bezárás
error: Hiba történt. Próbálja újra később. | Nem sikerült betölteni az előfizetéseket.
`)
