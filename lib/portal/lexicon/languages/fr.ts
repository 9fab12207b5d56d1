/** French: our own knowledge, none of it from the portal. How to read: ../lexicon.ts. */
export const words = `
M janv|févr|mars|avr|mai|juin|juil|août|sept|oct|nov|déc|fév=2|aout=8|dec=12|fevr=2
E expire|expire le|expiration|date d'expiration|valable jusqu'au|valide jusqu'au|actif jusqu'au
E active jusqu'au|jusqu'au|prend fin|se termine|échéance|date de fin|fin le|fin de l'abonnement
E valable jusqu'à|arrive à expiration|arrive à échéance|protégé jusqu'au|payé jusqu'au|expirera
E fin|fin de|validité|protégé jusqu|payé jusqu|valable|en cours jusqu'au|en vigueur jusqu'au
E valide|valides|valable jusqu'au § inclus|jusqu'au § inclus|date limite de validité|terme
E fin de validité|court jusqu'au|actif jusqu'à|active jusqu'à|utilisable jusqu'au|dernier jour
E couvert jusqu'au|s'arrête le|cessera le|s'achève|s'achèvera|accès jusqu'au|reste actif jusqu'au
E reste active jusqu'au|reste valable jusqu'au|réglé jusqu'au|s'arrête|s'achève le|cesse|cesse le
E valable jusqu|protection jusqu'au|protégée jusqu'au|expire après le|couverte jusqu'au
E prend fin le|se termine le|finit|finit le|arrive à son terme|arrive à terme|à échéance du
E date d'échéance|dure jusqu'au|jusqu'au dernier jour|jusqu'au § compris|vous en profitez jusqu'au
E tu en profites jusqu'au|finira|finira le|prendra fin|prendra fin le|se terminera|se terminera le
E s'arrêtera|s'arrêtera le|s'éteint le|dernier jour de validité|dernier jour d'utilisation
E court encore jusqu'au|arrivera à échéance|arrivera à échéance le|arrive à échéance le
E arrive à expiration le|arrivera à expiration|prend fin au|expire au|vous couvre jusqu'au
E vous protège jusqu'au|te protège jusqu'au|l'utiliser jusqu'au|vous pouvez l'utiliser jusqu'au
E tu peux l'utiliser jusqu'au|vous protégeons jusqu'au|te protégeons jusqu'au|reste protégé jusqu'au
E vous êtes protégé jusqu'au|vous êtes protégée jusqu'au|tu es protégé jusqu'au
E tu es protégée jusqu'au|vous êtes bien protégé jusqu'au
X expiré|expirée|a expiré|est expiré|terminé|terminée|échu|échue|arrivé à expiration|a expiré le
X expiré le|expirée le|terminé le|terminée le|s'est terminé|a pris fin|pris fin le
X arrivé à échéance|échu le|périmé|périmée|plus valide|plus actif|plus active|clos|close
X résilié depuis|n'est plus valide|n'est plus active|arrivée à expiration|arrivée à échéance
X a cessé|pris fin|expiré depuis|expirée depuis|terminé depuis|échu depuis|n'est plus en vigueur
X n'est plus valable|plus valable|plus en vigueur|s'est achevé|s'est arrêté|n'est plus actif
X expirés|arrêté le|arrêtée le|s'est arrêtée|s'est achevée|s'est terminée|achevé|est terminé
X est terminée|est arrivé à échéance|est expirée|a pris fin le|arrivée à terme|arrivé à terme
X arrivés à échéance|est fini|est finie|c'est fini|c'était valable jusqu'au|était valable jusqu'au
X était valide jusqu'au|était actif jusqu'au|était active jusqu'au|n'est plus valable depuis
X plus valable depuis|n'est plus valide depuis|échu depuis le|échue depuis|échue depuis le
X n'est plus actif depuis|n'est plus active depuis|n'est plus en cours|s'est éteint|n'a plus cours
X a expiré depuis|caduc|caduque|a touché à sa fin|arrivée à son terme|arrivé à son terme|fini depuis
X fini depuis le|date de fin dépassée|plus en cours|date d'expiration dépassée|n'est plus en service
X validité dépassée
A activer avant|à activer avant|activez avant|activer avant le|à activer jusqu'au|activez-le avant
A activez-la avant|date limite d'activation|doit être activé|à activer avant le
A doit être activé avant|doit être activé avant le|doit être activée avant le
A doit être activée avant|à activer au plus tard|activer au plus tard|activez-la avant le
A activez avant le|activez-le avant le|à activer|activation requise|activation en attente
A reste à activer|jamais activé|pas encore activée|non activée|pas activée|non utilisée
A activation avant|activation au plus tard|activation nécessaire|doit encore être activé
A reste à être activé|à activer d'ici|activez d'ici le|activation avant le|activez-le jusqu'au
A à utiliser avant|activable jusqu'au|activez-la jusqu'au|activez au plus tard
A dernier jour d'activation|dernier jour pour activer|doit encore être activée|reste à être activée
A il faut l'activer|vous devez l'activer|activable avant le|à activer impérativement avant le
A activez-le au plus tard le|à activer au plus tard le|il reste à l'activer|reste à l'activer
A devez encore l'activer|dois encore l'activer
R sera renouvelé|se renouvelle|prochain paiement|prochain prélèvement|prochain renouvellement
R renouvellement le|date de renouvellement|prochaine échéance|renouvellement automatique le
R prochaine facturation|renouvelé automatiquement le|se renouvelle automatiquement le
R sera renouvelé automatiquement|sera automatiquement renouvelé|sera automatiquement renouvelé le
R se renouvelle automatiquement|est renouvelé automatiquement|prochaine facture
R prochaine date de facturation|prochaine date de paiement|prochaine date de prélèvement
R prochaine date de renouvellement|prochaine reconduction|date de la prochaine facture
R date de la prochaine facturation|date de prélèvement|sera débité|serez débité|serez facturé
R sera prélevé|seront prélevés|seront débités|sera facturé|sera reconduit|se reconduit
R reconduction le|reconduit automatiquement|sera automatiquement reconduit|renouvellement prévu
R reconduction automatique le|prochain débit|prochain règlement|prélèvement prévu le
R renouvelé automatiquement|est renouvelée automatiquement|prolongé automatiquement|sera prolongé
R se renouvellera automatiquement|prochain renouvellement automatique
R prochain paiement automatique|prochaine mensualité|prochain prélèvement automatique
R sera reconduite|reconduite le|sera reconduit automatiquement|sera renouvelée|sera renouvelée le
R sera renouvelé le|renouvelée automatiquement|renouvelée automatiquement le
R sera renouvelée automatiquement|sera renouvelée automatiquement le
R sera renouvelé automatiquement le|sera débité le|vous serez débité le|vous serez facturé le
R sera prélevé le|se reconduit automatiquement|est renouvelé le
R vous serez prélevé|serez prélevé|serez prélevée|serez débitée|échéance de paiement
R prélèvement prévu|prochaine échéance de paiement|on renouvelle|nous renouvelons
R on renouvelle pour toi|on renouvelle pour vous|nous renouvelons pour vous|nous le renouvelons
R nous la renouvelons|prochaine cotisation|se renouvelle tout seul le|se renouvelle toute seule le
R prochaine date d'échéance de paiement|vous serez à nouveau débité|serez à nouveau débité
R prochain montant débité|se prolonge automatiquement|prolongation automatique le
R nous renouvelons automatiquement|on renouvelle automatiquement|se renouvelle de façon automatique
R se renouvelle d'elle-même|se renouvelle de lui-même|se prolonge tout seul
R est reconduit automatiquement|est reconduite automatiquement|se renouvelle tout seul
R se renouvelle toute seule|se renouvelle chaque année|avec renouvellement automatique
R à tacite reconduction|avec tacite reconduction|avec reconduction automatique|à reconduction tacite
R à renouvellement automatique|nous renouvellerons|renouvellerons|on renouvellera
R sera renouvelé tout seul|sera prolongée|sera reconduit tacitement|reconduit tacitement
R se reconduit tacitement
Z ne sera pas renouvelé|ne se renouvelle pas|ne sera pas reconduit
Z ne sera pas automatiquement renouvelé|sans renouvellement|pas de renouvellement
Z sans reconduction|ne sera plus renouvelé|ne se renouvelle plus|pas de reconduction
Z sans renouvellement automatique|pas de renouvellement automatique|sans reconduction automatique
Z non renouvelé|non reconduit|ne sera pas renouvelée|non renouvelée
Z ne se renouvelle pas automatiquement|ne se prolonge pas|ne sera pas prolongé|ne sera pas prolongée
Z ne sera pas reconduite|sans tacite reconduction|pas de tacite reconduction|ne se reconduit pas
Z aucun renouvellement|aucun renouvellement automatique|aucune reconduction|sans être renouvelé
Z sans être renouvelée|sans se renouveler|ne se renouvellera plus|ne se renouvellera pas
Z ne sera plus reconduit|ne sera plus renouvelée|il n'y aura pas de renouvellement
Z n'est pas renouvelé|n'est pas reconduit|ne sera pas automatiquement renouvelée
Z ne sera pas automatiquement reconduit|ne sera pas renouvelé automatiquement
Z ne sera pas reconduit automatiquement|aucune reconduction automatique|résilié|résiliée
Z a été résilié|a été résiliée
S activé|activée|activé le|actif depuis|date d'activation|date de début|début|activé depuis
S active depuis|en service depuis|en cours depuis|utilisé depuis|en vigueur depuis|protégé depuis
S activation le|commencé le|mis en service le|première activation|date de première activation
S début de l'abonnement
a actif|active|en cours|en vigueur|en cours de validité|en fonctionnement|en service
a vous êtes protégé|vous êtes protégée|tu es protégé|tu es protégée|vous êtes bien protégé
n non activé|pas activé|pas encore activé|non utilisé|inutilisé|pas encore utilisé
n n'est pas activé|en attente d'activation|non activée|pas activée|jamais utilisé|jamais activée
n prêt à être activé|prêt à activer|attend d'être activé|n'a pas été activé
n n'a pas encore été activé|n'est pas encore activé|en attente d'être activé|pas encore en service
n inutilisée|attend son activation|attend l'activation|pas encore actif|pas encore active
n à démarrer|pas encore commencé|pas encore utilisée|n'est pas activée|non démarré
n n'avez pas encore activé|n'avez pas activé|n'as pas encore activé|n'as pas activé|code non utilisé
n code pas encore utilisé|code d'activation non utilisé|code d'activation pas encore utilisé
n en attente de mise en service|attend d'être activée|prête à être activée|prête à activer
n prêt pour l'activation|pas encore mis en service|pas encore démarré|n'est pas encore activée
n n'a pas encore été activée|n'a pas été activée|pas encore mise en service|code non activé
n licence pas encore activée|licence non utilisée|code non saisi|code pas encore saisi
n votre code n'a pas encore été utilisé|code n'a pas encore été utilisé
n ton code n'a pas encore été utilisé
f gratuit|gratuite|sans frais|sans coût|gratuitement|version gratuite|offert gratuitement
f tu ne paies rien|vous ne payez rien|c'est gratuit|ne coûte rien|ne te coûte rien
f ne vous coûte rien|à titre gratuit|à titre gracieux|gratuit pour toi|gratuit pour vous
f gratuite pour toi|gratuite pour vous
t essai|version d'essai|période d'essai|démonstration|version de démonstration|évaluation
t version d'évaluation|version de test|démo|à l'essai|licence d'essai|essai gratuit|version démo
t phase d'essai|mois d'essai|en test|phase de test|période de test|vous testez|tu testes
t vous essayez actuellement|tu essaies en ce moment|licence de démonstration|abonnement d'essai
d appareil|équipement|équipements|appareils actifs|appareil actif|terminal|terminaux|poste|postes
d installations|installations effectuées|ou smartphone|ou tablette|ou mac|ou téléphone|ou mobile
d ou ordinateur|appareils possibles|appareils couverts
p utilisateur|personne|membre|personnes|membres|utilisateurs|participants|membre de la famille
p membres de la famille|autres personnes|autre personne|autres utilisateurs
h partagé avec vous|partagée avec vous|partagé par|partagée par|partagé avec moi
h partagé avec votre compte|partagé avec ce compte|partagé avec toi|vous a donné accès
h vous donne accès|partagé avec vous par|partagée avec vous par|offert en partage par|en partage par
h avec le compte famille d'|avec le compte famille de|avec le compte familial de
h via le groupe familial de|par le groupe familial de|du groupe familial de|partage familial de
h t'a donné accès|te donne accès|vous fait profiter de|te fait profiter de|vous a ouvert l'accès
h invité dans le groupe familial de|membre du groupe familial de|dans le groupe familial de
O partagé par vous|vous partagez|vous êtes le propriétaire|vous êtes propriétaire
O vous êtes la propriétaire|vous êtes le titulaire|vous êtes titulaire|vous êtes la titulaire
O tu es le propriétaire|tu es propriétaire|tu es le titulaire|vous en êtes le propriétaire
O vous en êtes le titulaire|vous appartient|t'appartient|vous avez partagé|tu partages
O partagé par toi|partagé par moi
V partage|partagé|partagée|a partagé
Y avec vous|avec toi|avec moi
r renouvellement automatique|renouvellement auto|renouvellement|reconduction
r reconduction automatique|reconduction tacite|tacite reconduction|renouveler automatiquement
r paiement automatique|prélèvement automatique|paiements automatiques|renouvellement automatisé
r auto-renouvellement|mode de renouvellement|type de renouvellement
r facturation récurrente|paiement récurrent|prélèvement récurrent
r paiements récurrents|facturation automatique|prolongation automatique|prolongation
r débit automatique|reconduction de l'abonnement
y activé|oui|activée|en service|activés|en marche|on|allumé|allumée|enclenché|enclenchée
z désactivé|désactivée|non|annulé|inactif|arrêté|arrêtée|coupé|inactive|stoppé
z non actif|non active|désactivés|interrompu par vous|manuel|manuellement|non activé|à la main
z à l'arrêt|off|éteint|éteinte|stoppée|coupée|annulée
b bloqué|verrouillé|accès bloqué|licence révoquée|abonnement révoqué|licence bloquée|blocage suite
b accès verrouillé|accès est bloqué|l'accès est bloqué
u suspendu|en pause|interrompu|suspendue|mise en pause|mis en pause|temporairement suspendu
u suspension temporaire|gelé|gelée|en suspens|temporairement désactivé|temporairement désactivée
u interrompue|suspendus|en pause temporaire|mise en suspens|mis en suspens|en veille
u momentanément suspendu|momentanément suspendue|suspension|arrêt temporaire|fait une pause
u mis en attente|mise en attente|provisoirement suspendu|suspension provisoire
u à l'arrêt temporairement|provisoirement interrompu|mis en veille|mise en veille
i inclus|comprend|compris|incluses|incluse|inclut
m plus|afficher tout|voir tout|autres|tout afficher|afficher plus|voir plus|charger plus
m supplémentaires
s abonnement|licence|formule|offre actuelle|forfait|plan|produits|contrat|abo
w votre|vos|le|la|les|l'|l'abonnement|d'|de|du|des|est|sont|sur|au|à|cet|ce|il|par|pour|et|date
w jour|durée|statut|état|utilisé|utilisés|en utilisation|connecté|protégé|actuellement|produit
w protection|type|version|places|automatiquement|nombre|installé|été|a|mon|ma|mes|notre|tous
w toutes|encore|déjà|maintenant|compte|être|sera|ont|invités|invité|invitée|ajoutés|associés
w connectés|enregistrés|application|applications|appli|applis|logiciel|programme|aperçu|liste
w temporairement|provisoirement|total|famille|que|qui|cette|protégés|utilisation
w en cours d'utilisation|période|validité|dans|vous|avez|veuillez|seulement|car|parce que
w puis|ensuite|par an|par mois|ttc|taxes|prix|prix de|au prix|êtes|es|tu|ton|ta|tes|nous|nos|un
w une|ces|en|aux|avec|aussi|alors|actuel|actuelle|toujours|en ce moment|pour le moment
w pour l'instant|désormais|chaque|annuel|annuelle|mensuel|mensuelle|annuellement|mensuellement
w simultanément|en même temps|à la fois|couvre|couverture|pack|adhésion|complet|complète
w emplacements|emplacement|protège|toute|son|ses|sa|leur|souscription|situation|détails|détail
w remarque|note|informations|jusqu'au jour inclus|pour un an|d'un an|pour une année|pour un mois
w d'un mois|chaque année|chaque mois|tous les ans|tous les mois|par votre opérateur
w par votre fournisseur|par l'opérateur|par le fournisseur|par votre fournisseur d'accès|place
w automatique|automatiques|affichés|affichées|précisions
w à partir de la première installation|après la première installation|à partir de l'activation
w après l'activation|à compter de l'activation|dès l'activation|prévu|prévue|programmé|programmée
w sans limite de durée|sans limitation de durée|sans limite de temps|illimité|illimitée|même
w même jour|titulaire|propriétaire|aura lieu|lieu|interviendra|opérateur|fournisseur
w avons|sur votre carte|de votre carte|tout roule|tout va bien|tout est en ordre|tout est ok|c'est
w à nouveau|de nouveau|rien à faire|vous n'avez rien à faire|tu n'as rien à faire|sans rien faire
w tout seul|toute seule|étant|à protéger|à ajouter|as|service|par l'éditeur|par le fabricant
w par le vendeur|par kaspersky|pour non-respect des conditions d'utilisation
w pour non-respect des conditions|pour usage abusif|pour violation des conditions d'utilisation
w pour violation des conditions|pour fraude|pour impayé|suite à une infraction|à une infraction
w pour non-paiement|pc|mac|macs|ordinateurs|tablettes|smartphones|téléphones|ajouter|protéger
w vous en bénéficiez|tu en bénéficies|tu en profites|vous en profitez|état du contrat
w pour raison de sécurité|pour des raisons de sécurité|pour raisons de sécurité|entièrement
w totalement|complètement|malheureusement|ça|définitivement|permanente|provisoire
U utilisé|utilisés|en utilisation|connecté|connectés|protégé|protégés|occupées|occupés|installé
U installés|associés|en cours d'utilisation|vous utilisez|utilisez|tu utilises|relié|reliés|lié
U liés|actif sur|activé sur|associé|attribué|attribués|sécurisé|sécurisés|équipés|utilise
U appareils actifs|appareil actif|rattachés|enregistrés|connectée|protégée|utilisée|occupé
U installée|vous protégez|sont protégés|est protégé|en service|en place sur|protection active sur
U est active sur|est actif sur|tourne sur|protège actuellement|protègent
U occupez|occupes|sécurisez|vous êtes protégé|vous êtes protégée|tu es protégé|tu es protégée
U vous êtes bien protégé|nous protégeons|on protège
K jusqu'à|maximum|au maximum|max|au total|au plus|total|maximal|maximum de|autorisé|autorisés
K limite|limite de|en tout|maximaux|au grand maximum|au maximum de|tout au plus|pour un maximum de
K protège jusqu'à|dans la limite de|appareils possibles
P disponible|libre|restant|inoccupé|vacant|non utilisés|non attribués|restants|reste|restent
P restantes|il reste|encore libre|encore libres|vous pouvez encore|tu peux encore|pouvez encore
P peux encore|encore disponibles|il vous reste|il te reste|plus que
C se renouvelle automatiquement|est renouvelé automatiquement|se reconduit automatiquement
C se renouvelle tout seul|se renouvelle toute seule|se renouvelle chaque année
C reconduit automatiquement|renouvelé automatiquement|on renouvelle pour toi|on renouvelle pour vous
C nous renouvelons pour vous|nous renouvelons automatiquement|on renouvelle automatiquement
C se renouvelle de façon automatique|se renouvelle d'elle-même|se renouvelle de lui-même
C se prolonge automatiquement|est reconduit automatiquement|est reconduite automatiquement
C avec renouvellement automatique|à tacite reconduction|avec tacite reconduction
C avec reconduction automatique|à reconduction tacite|à renouvellement automatique
C est renouvelée automatiquement|sera renouvelé automatiquement|sera renouvelée automatiquement
C sera renouvelé tout seul|se reconduit tacitement
L jours|jour|mois|ans|an|année|années|semaines|semaine
L il reste
- acheté|achetée|date d'achat|numéro de commande|date de commande|prix valable|prix valide
- prix est|prix jusqu|activer|activez|renouvelé le|renouvelée le|reconduit le|activation|partager
- renouveler|renouvelez|a été renouvelé automatiquement|a été renouvelée automatiquement
- a été reconduit automatiquement|a été automatiquement renouvelé|a été automatiquement renouvelée
- a été automatiquement reconduit|a été renouvelé|a été renouvelée|a été reconduit
- renouvellement automatique le § désactivé|renouvellement automatique le § annulé|pas résilié
- non résilié|pas été résilié|peut être résilié|jamais résilié|résilié avant|résiliée avant
q acheter|achetez|offre|remise|réduction|économisez|essayer|essayez|promo|passez à|recommandé
q panier|commander|recommand|profitez|vous pourriez aimer|aussi aimer|plaire|commencez
q aimerez également
o sur|parmi|de|des
g se connecter|connexion|connectez-vous|ouvrir une session|ouvrez une session|connectez
g s'identifier|identifiez-vous|accéder à mon compte|m'identifier|me connecter|identification
T conditions|déclaration|accord|accords|conditions d'utilisation
T contrat de licence|documents juridiques|cgu
c code|à usage unique|vérification|à deux facteurs|deux étapes|code d'activation|code de sécurité
c authentification|mot de passe à usage unique
D télécharger|téléchargez|téléchargement|installer|téléchargements|installez|obtenir|installation
D installe|télécharge
Q qr|scannez|scanner|flashez|appareil photo|caméra
N pas|aucun|aucune|jamais|sans|rien|n'avez
W vendredi|samedi|dimanche|lundi|mardi|mercredi|jeudi|ven|sam|dim|lun|mar|mer|jeu
k aucun|aucune|pas d'|pas de|pas encore d'|pas encore de|n'avez pas d'|n'avez pas encore d'
k n'as pas encore d'|n'y a pas d'|pas encore souscrit d'
j vous|tu|votre|ton|vos|n'avez|n'as|avez|as|n'y a|il|n'|y|a|encore|actuellement|pour le moment
j pour l'instant|ici|dans|sur|à|ce|cet|le|la|l'|compte|n'est|est|ajouté|enregistré|associé|lié
j rattaché|existe|n'existe|kaspersky|my|pas|de|d'|seul
G session a expiré|session expirée|session est expirée|session est terminée|session terminée
G session a pris fin|session s'est terminée|déconnecté|déconnectée|reconnectez-vous
G connectez-vous à nouveau|vous reconnecter|session a été fermée
l disponible|encore disponibles
H pour|valable pour|destiné à|suffit pour|suffisant pour|utilisable sur|installable sur|valable sur
H à installer sur|à utiliser sur|licence couvre|abonnement couvre|formule couvre|forfait couvre
H plan couvre|contrat couvre|licence protège|installe-le sur|installez-le sur|installez-la sur
H installe-la sur|prévu pour|prévue pour|utilisables sur|conçu pour
F bientôt|prochainement|sous peu|presque
0 aujourd'hui
1 demain
! après-demain
< avant-hier
9 hier
J automatique|automatiquement
= car|parce que|parce qu|puisque|en raison|à cause|suite à|comme le|étant donné|du fait|vu que
& et
# -|deux|trois|quatre|cinq|six|sept|huit|neuf|dix
8 même jour|ce jour-là|ce même jour|le jour même|à cette date|même date
k n'avez pas|n'a pas|n'avez encore|n'a encore|ne possédez|ne disposez|ne contient
j acheté|souscrit|trouvé|trouvée|liste|votre liste|propre|mon|mes|des|ajoutée|associée|enregistrée
j liée|rattachée|possédez|possède|disposez|ne|avec|n'avons|nous|aucun|élément|afficher|trouvés
j associés|rien n'est
j avons|nom|comporte|contient
j souscription|abonné|adresse
x rien|vide|aucune donnée|aucune donnée disponible|rien à afficher|aucun élément|aucune entrée
x aucun enregistrement
e se déconnecter|déconnexion|me déconnecter|fermer la session|déconnectez-vous|quitter
I connecté en tant que|connectée en tant que|connecté avec|connecté comme|connecté|connectée
I vous êtes connecté|vous êtes connectée|session ouverte en tant que|bienvenue|bonjour
I identifié comme|en tant que
5 encore
6 places|place|emplacements|emplacement|postes|poste
w accès|clé|oups|en profiter|profiter|momentanément|base|de base|tacite|tacitement|grâce|bien
w familial|familiale|au sein|foyer|maison|édition|variante|étape|l'édition|sereinement
w droit|droit d'utilisation|l'exécution du contrat|d'année en année|année après année
w abonné|abonnée|par la suite|par après|dès lors|aucun montant ne sera prélevé
w aucun prélèvement ne sera effectué|rien ne sera prélevé|rien ne sera débité
w vous ne serez plus prélevé|vous ne serez plus débité|vous ne serez pas débité
w plus rien ne sera prélevé|nous ne prélèverons plus rien|d'accès|l'accès|n'|ne vous inquiétez pas
w pas d'inquiétude|pas de panique|pas d'interruption|sans interruption|sans coupure|sans souci
w à l'abri|en sécurité|l'ensemble|pleinement|tranquille|sauf résiliation
w sauf résiliation de votre part|sauf avis contraire|sauf annulation|sauf annulation de votre part
w jusqu'à résiliation|tant que vous ne résiliez pas|si vous ne résiliez pas
w pour utilisation frauduleuse|pour utilisation abusive|pour abus|pour usage frauduleux
w pour défaut de paiement|pour non-respect du contrat|pour non-respect des conditions de licence
w pour violation du contrat de licence|pour infraction aux conditions
E vous accompagne jusqu'au|t'accompagne jusqu'au
E touchera à sa fin|touche à sa fin|touche à sa fin le|touchera à sa fin le|arrivera à terme
E arrivera à terme le|arrive au bout|arrivera à son terme|arrivera à son terme le|cessera
E cessera d'être valable|cessera d'être valide|cessera d'être actif|cessera de fonctionner
E cesse de fonctionner|cesse d'être valable|prend fin à la date du|prend fin à compter du
E expirera le|expirera au|se clôture|se clôture le|se clôturera|vous pourrez l'utiliser jusqu'au
E tu pourras l'utiliser jusqu'au|l'utiliser jusqu|à utiliser jusqu'au|utilisable jusqu
E fin du contrat|fin de licence|fin de la licence|fin de la protection
E se terminant le|finissant le|expirant le|fin de l'abonnement le
E fin de validité le|jusqu'à la date du|en vigueur jusqu|en cours jusqu|dernier jour de protection
E dernier jour de couverture|assuré jusqu'au|garanti jusqu'au|continue jusqu'au
E se poursuit jusqu'au|demeure valable jusqu'au|demeure actif jusqu'au|demeure active jusqu'au
E reste valide jusqu'au|reste en vigueur jusqu'au|s'interrompra le|vient à échéance
E vient à échéance le|viendra à échéance|viendra à échéance le
X plus protégé depuis|plus protégé depuis le|plus protégée depuis|plus protégée depuis le
X plus couvert depuis|plus couvert depuis le|n'êtes plus protégé depuis|n'es plus protégé depuis
X n'êtes plus protégé|n'es plus protégé|n'êtes plus protégée|n'es plus protégée|n'êtes plus couvert
X est arrivée à son terme|est arrivé à son terme|a touché à sa fin le|s'est éteinte|est échu
X est échue|est périmé|est périmée|a cessé le|a cessé d'être valable|a cessé d'être valide
X a cessé d'être active|validité expirée|validité terminée|valable jusqu'au passé|durée écoulée
X délai de validité dépassé|fin de validité dépassée|hors validité|hors délai
X était en vigueur jusqu'au|était en cours jusqu'au|était utilisable jusqu'au|courait jusqu'au
X a couru jusqu'au|vous étiez protégé jusqu'au|vous étiez couvert jusqu'au
X tu étais protégé jusqu'au|vous protégeait jusqu'au|n'a plus d'effet|n'est plus utilisable
X plus utilisable|s'est arrêté le|s'est arrêtée le|s'est achevé le|s'est terminé le
X s'est terminée le|fini le|finie le|finie
n n'a pas encore été utilisée|n'a pas encore été utilisé|n'a jamais été utilisée
n n'a jamais été utilisé|n'a jamais été activée|n'a jamais été activé
n n'attend plus que d'être activée|n'attend plus que d'être activé|n'attend que d'être activé
n n'attend que d'être activée|n'attend plus que vous|jamais démarré|jamais mis en service
n pas encore mise en route|n'est pas encore actif|n'est pas encore active|n'est pas encore utilisé
n n'est pas encore utilisée|attend encore son activation|attend encore d'être activé
n attend encore d'être activée|en attente d'être activée|n'avez pas encore utilisé
n n'as pas encore utilisé|pas encore entamé|pas encore entamée|pas encore enclenché
n encore inutilisé|encore inutilisée|toujours pas activé|toujours pas activée|toujours pas utilisé
n prête pour l'activation|prêt à l'activation|prêt à démarrer|prête à démarrer|non entamé
A activez votre abonnement|activez votre licence|active ton abonnement|active ta licence
A plus qu'une étape activez votre abonnement|activez-le dès maintenant
A il ne reste plus qu'à l'activer|ne reste plus qu'à l'activer|plus qu'à activer
A plus qu'à l'activer|vous devez encore activer votre abonnement
A vous devez encore activer votre licence|pensez à l'activer avant le|pensez à activer avant le
A pensez à l'activer|à activer dès maintenant|doit être activée|activation à effectuer
A activation à faire|activation manquante|activation encore nécessaire
A activation à effectuer avant le|activation possible jusqu'au|à activer pour le
A à activer le § au plus tard
R renouv auto|renouv auto le|renouvellement auto le|sera reconduit tacitement le
R sera tacitement reconduit|est tacitement reconduit|est reconduit tacitement
R est reconduit chaque année|est renouvelé chaque année|est renouvelée chaque année
R est renouvelé tous les ans|sera reconduit le|reconduit le § automatiquement
R sera à nouveau renouvelé|prochain renouvellement le|prochain prélèvement le|prochain paiement le
R prochaine échéance le|prochaine facture le|prochain montant|prochaine redevance
R prochain versement|prochaine période|se renouvelle le
R se renouvellera|se renouvellera le|se renouvellera tout seul|se renouvellera automatiquement le
R nous renouvelons votre abonnement|nous renouvelons ton abonnement|on renouvelle votre abonnement
R on renouvelle ton abonnement|nous renouvellerons votre abonnement|nous le renouvellerons
R nous la renouvellerons|nous débiterons|nous prélèverons|nous vous débiterons
R nous vous prélèverons|vous serez prélevé le|tu seras débité le|tu seras prélevé le
R le montant sera prélevé le|le montant sera débité le
R sera facturé le|sera prolongé le|sera prolongé automatiquement|sera automatiquement prolongé
R est prolongé automatiquement|prolongé le § automatiquement
R continue automatiquement|se poursuit automatiquement
C est reconduit tacitement|est tacitement reconduit|sera tacitement reconduit
C est reconduit chaque année|est renouvelé chaque année|est renouvelée chaque année
C est renouvelé tous les ans|nous renouvelons votre abonnement|nous renouvelons ton abonnement
C on renouvelle votre abonnement|on renouvelle ton abonnement|se renouvellera tout seul
C se renouvellera automatiquement|continue automatiquement|se poursuit automatiquement
C sera automatiquement prolongé|est prolongé automatiquement|sera automatiquement renouvelé
C sera automatiquement renouvelée|sera automatiquement reconduit
Z sans reconduction tacite|ne fera l'objet d'aucune reconduction
Z ne fera l'objet d'aucun renouvellement|ne fera pas l'objet d'une reconduction
Z ne fera pas l'objet d'un renouvellement|n'est pas reconductible|non reconductible
Z non renouvelable|aucune tacite reconduction|aucune reconduction tacite|pas de reconduction tacite
Z pas de reconduction automatique|ne sera pas tacitement reconduit|n'est pas reconduit tacitement
Z ne se renouvellera pas automatiquement|ne se renouvelle pas tout seul
Z ne se renouvellera plus automatiquement|n'est pas renouvelée|n'est plus renouvelé
Z n'est plus reconduit|nous ne le renouvellerons pas|nous ne la renouvellerons pas
Z nous ne renouvelons pas|nous ne renouvellerons pas|on ne le renouvelle pas|sans prolongation
Z pas de prolongation|aucune prolongation|sans suite|ne continuera pas
Z ne sera pas prolongé automatiquement|ne repart pas|a bien été résilié|a bien été résiliée
Z résiliation prise en compte|résiliation enregistrée|résiliation effectuée|avez résilié|as résilié
r renouv auto|renouv automatique|renouvellement tacite|reconduction auto
r renouvellement de l'abonnement|renouvellement de la licence|renouvellement du contrat
r reconduction du contrat|tacite reconduction du contrat|mode de reconduction
r prélèvements automatiques|abonnement reconductible|auto-reconduction|renouvellement périodique
r paiement périodique
y marche|en fonction|enclenchés|actionné|mis en marche
z arrêt|hors service|avez désactivé|as désactivé|avez coupé|avez annulé|désactivation|débranché
z mis à l'arrêt
U installé sur|installée sur|déjà protégé|déjà protégés|bénéficient|relié à|actif actuellement sur
U couverts actuellement|vous utilisez actuellement|ont été ajoutés|sont à l'abri|sont en sécurité
U sont installés|mis en place sur|déployé sur|déployée sur
P restante|encore disponible|restent libres|encore à attribuer|à attribuer|non occupés|non occupées
P inutilisés|inutilisées|libres restants|sont libres|sont disponibles|encore de la place pour
P il reste de la place pour|vacants|vacante|vacantes
o sur vos|de vos|parmi vos|sur tes|de tes|sur les|sur un total de|sur un maximum de
w sur vos|de vos|parmi vos|sur tes|de tes|sur les
H vous pouvez l'installer sur|tu peux l'installer sur|peut être installé sur
H peut être installée sur|à utiliser pour|s'installe sur|s'utilise sur|fonctionne pour|prévu sur
H conçue pour|valide sur|valide pour|licence valable pour|couvre jusqu'à
d licences utilisées|ou pc|ou iphone|ou ipad|postes de travail|appareils compris
d emplacements d'appareils|emplacement d'appareil|places d'appareils
h grâce à l'abonnement familial de|grâce à l'abonnement de|via l'abonnement de
h via l'abonnement familial de|par l'abonnement de|via la famille de|membre de la famille de
h membre du groupe de la famille de|membre du foyer de|dans le groupe famille de
h dans le groupe famille d'|du groupe famille de|via le groupe famille de|l'invité de|l'invitée de
h invité de|invitée de|vous en fait profiter|t'en fait profiter|vous en fait bénéficier
h t'en fait bénéficier|vous fait bénéficier de|te fait bénéficier de|vous a ajouté à son abonnement
h vous a ajoutée à son abonnement|t'a ajouté à son abonnement|vous a ajouté à sa famille
h vous a ajouté à son groupe familial|vous a offert une place|vous a cédé une place
h vous a attribué une place|vous prête une place|place cédée par|place offerte par|place prêtée par
h place mise à disposition par|te partage|vous a partagé|t'a partagé
h rattaché à l'abonnement de|rattachée à l'abonnement de|rattaché à la famille de
h abonnement familial de|partagé en famille par|partagée en famille par|mis en commun par
h bénéficiaire de l'abonnement de|ouvert à vous par|accès accordé par
- accès accordé par votre|accès accordé par le|accès accordé par kaspersky|prix garanti|prix reste
- prix maintenu|prix bloqué|prix gelé|prix court|prix applicable|prix promotionnel
V invitation de|cédé|cédée|prêté|prêtée
B acceptée
Y vous fait profiter|te fait profiter
O partagé avec votre famille|partagée avec votre famille|partagé avec ta famille
O partagé avec d'autres|partagée avec d'autres|partagé avec vos proches|partagée avec vos proches
O partagé avec la famille|partagé avec les autres|partagé avec d'autres personnes
O en partage avec votre famille|vous le partagez|vous la partagez|vous l'avez partagé
O vous l'avez partagée
b avons dû bloquer votre licence|avons dû bloquer votre abonnement|avons dû bloquer votre accès
b sur liste noire|sur la liste noire|mis sur liste noire|mise sur liste noire
b a interdit l'utilisation de cette licence|a interdit l'utilisation|utilisation interdite
b avons bloqué|blocage pour|blocage de la licence|blocage de l'abonnement|bloquée par l'éditeur
b révoquée par l'éditeur|licence invalidée par l'éditeur|accès interdit
b interdit d'utilisation|bloqué définitivement
u mis ton abonnement en pause|mis votre abonnement en pause|mis en pause par vous
u interrompu momentanément|interrompue momentanément|suspendu momentanément|suspendu temporairement
u suspendue temporairement|gelé temporairement|en sommeil|en stand-by|mis entre parenthèses
u avez mis en pause|as mis en pause|pause en cours|en pause jusqu'à nouvel ordre
u suspendu jusqu'à nouvel ordre|suspendue jusqu'à nouvel ordre|est en pause|interruption temporaire
u interruption provisoire|arrêté temporairement|arrêtée temporairement|temporairement arrêté
u temporairement interrompu|temporairement interrompue|momentanément interrompu
u momentanément arrêté
f vous ne payez rien c'est cadeau|c'est cadeau|protection de base offerte
f formule gratuite|offre gratuite|édition gratuite|0 euro|zéro euro|sans payer|rien à payer
f pas de frais|aucun frais|sans aucun frais|aucuns frais|sans rien payer|sans débourser un centime
f vous ne déboursez rien|ne vous coûte pas un centime|entièrement gratuite|forfait gratuit
f plan gratuit|licence gratuite|abonnement gratuit|compte gratuit|cela ne vous coûte rien
t abonnement découverte|offre découverte|formule découverte|période découverte
t version découverte|licence de test|abonnement test|abonnement de test|mode essai|mode d'essai
t mode test|version d'évaluation gratuite|licence d'évaluation|période d'évaluation
t phase d'évaluation|vous essayez|tu essaies|en cours d'essai|version trial|pour essayer
J tacite|tacitement
a bien abonné|vous êtes abonné|vous êtes abonnée|tu es abonné|tu es abonnée
w frauduleuse|frauduleux|abusive
- appareils disponibles vous|appareils disponibles tu|places disponibles vous
- emplacements disponibles vous|licences disponibles vous|équipements disponibles vous
- date limite d'activation dépassée|délai d'activation dépassé|délai d'activation expiré
- date limite d'activation expirée
O place cédée par vous|place cédée par toi|place offerte par vous|place prêtée par vous
O partagée par vous|partagée par toi|partagée par moi|accès partagé par vous
O partagé en famille par vous
- prix est bloqué|tarif bloqué
h reçu en partage|reçue en partage
R prélèvement le
P place pour|place pour encore|de la place pour|de la place pour encore
P il y a encore de la place pour|il y a de la place pour|il reste une place pour|à protéger
P à ajouter|à connecter|pouvez ajouter|vous pouvez ajouter|tu peux ajouter|pouvez en ajouter
P vous disposez encore de|vous disposez encore d'|tu disposes encore de|il manque encore
L il ne vous reste que|il ne te reste que|il ne reste que|il ne vous reste plus que
L il ne te reste plus que|il ne reste plus que|il vous reste|il te reste|plus que
L il vous reste encore|il te reste encore|il reste encore
P il ne vous reste que|il ne te reste que|il ne reste que|il ne vous reste plus que
P il ne te reste plus que|il ne reste plus que|il vous reste encore|il te reste encore
P il reste encore
w quelques jours|il ne vous reste que quelques jours|il ne te reste que quelques jours
w plus que quelques jours|dans quelques jours|il vous reste quelques jours
w il te reste quelques jours|il ne reste que quelques jours
w vos appareils ne reçoivent plus de mises à jour|vos appareils ne sont plus protégés
w tes appareils ne sont plus protégés|vos appareils ne sont plus couverts
w vous n'êtes plus protégé depuis|vous n'avez rien à payer|tu n'as rien à payer
w sans que vous ayez à payer|comme vous nous l'avez demandé|comme vous l'avez demandé
w comme tu l'as demandé|comme demandé|à votre demande|à ta demande|à la demande du client
w à la demande du titulaire|sur votre demande|vous profitez de votre|vous profitez actuellement de
w tu profites de ton|tu profites de ta|vous profitez actuellement d'|vous bénéficiez de
w vous bénéficiez d'|tu bénéficies de|vous bénéficiez actuellement de|à vous de voir
w à vous de choisir|à vous de décider|c'est vous qui décidez|à toi de voir|à toi de décider
w vous décidez|quand vous voulez|quand vous le souhaitez|à tout moment|quand tu veux|pour toujours
w à vie|bonne nouvelle|félicitations|bonjour|merci|merci de votre confiance
w merci pour votre confiance|merci pour votre fidélité|cher client|nous vous informons que
w nous vous rappelons que|pour rappel|rappel|d'ici là|en attendant|entre-temps|depuis lors|hélas
w quelques jours avant|nous vous préviendrons avant|nous vous préviendrons quelques jours avant
w nous vous enverrons un e-mail avant|vous recevrez un e-mail avant|nous vous écrirons avant
w on vous prévient avant|on te prévient avant|avec votre carte habituelle|avec votre carte
w avec la carte enregistrée|sur votre carte habituelle|sur la carte enregistrée
w sur votre moyen de paiement habituel|par votre moyen de paiement habituel
w avec votre moyen de paiement|comme
- pour vous profitez
Z aucun abonnement ne démarre|aucun abonnement ne démarrera
Z aucun abonnement ne démarre automatiquement|aucun abonnement ne débutera
Z aucun abonnement ne sera souscrit
A vous avez jusqu'au § pour l'activer|vous avez jusqu'au § pour activer
A tu as jusqu'au § pour l'activer|vous avez jusqu'au § pour activer votre licence
A vous avez jusqu'au § pour activer votre abonnement|vous avez jusqu'au § pour activer votre code
b avons dû bloquer|avons dû bloquer cette licence|avons dû bloquer cet abonnement
b avons dû la bloquer|avons dû le bloquer|avons été contraints de bloquer
u avons dû suspendre|en pause depuis|en pause depuis le|suspendu depuis|suspendue depuis
u suspendu depuis le|suspendue depuis le|avons suspendu|a été mis en pause|a été mise en pause
b bloqué depuis|bloquée depuis|bloqué depuis le|bloquée depuis le
u est en pause depuis|est en pause depuis le|est suspendu depuis|est suspendue depuis
u est suspendu depuis le|est suspendue depuis le
R premier prélèvement|premier paiement|première échéance|première facture|première mensualité
s police
w mais|bien que|toutefois|cependant|c'est pourquoi|donc|par conséquent|désolé|désolés
w nous sommes désolés|nous regrettons|attention|important|à noter|à savoir|bientôt|très bientôt
w sous peu|encore quelques jours|tout va bien de votre côté|pour information
w pensez à le renouveler|pensez à la renouveler|pensez à renouveler|pense à le renouveler
w pensez à le prolonger|pensez à le prolonger vous-même|pensez à le renouveler vous-même
w à vous de le renouveler|à vous de la renouveler|n'oubliez pas de le renouveler
w n'oubliez pas de la renouveler|n'oubliez pas de renouveler|n'oublie pas de le renouveler
w pour rester protégé|pour rester protégée|pour rester protégés|pour rester couvert
w pour continuer à être protégé|pour ne pas perdre votre protection|pour ne pas perdre la protection
w pour conserver votre protection|pour continuer à en profiter|pour continuer à l'utiliser
w pour retrouver votre protection|pour être de nouveau protégé|afin de rester protégé
w dès que possible|au plus vite|sans attendre|avant cette date|avant qu'il n'expire|avant l'échéance
w avant la fin|après cette date|à partir de cette date|à compter de cette date|à partir de ce moment
w dès cette date|passé cette date|passée cette date|depuis cette date|jusqu'à cette date|jusque-là
w vous perdrez votre protection|vous ne serez plus protégé|vous ne serez plus protégée
w tu ne seras plus protégé|vos appareils ne seront plus protégés
w tes appareils ne seront plus protégés|vos appareils resteront sans protection
w vos appareils se retrouveront sans protection|vos appareils sont sans protection
w vos appareils restent sans protection|vous êtes sans protection|vous n'êtes plus à l'abri
w il cessera ensuite|vous perdrez l'accès|vous n'avez plus accès aux mises à jour
w vous ne recevez plus de mises à jour|tu ne reçois plus de mises à jour|sans mises à jour
w plus de mises à jour|vous n'avez rien d'autre à faire|vous n'avez plus rien à faire
w tu n'as rien d'autre à faire|aucune démarche à faire|aucune démarche de votre part
w aucune action de votre part|aucune action requise|aucune action n'est nécessaire
w aucune action n'est requise|sans aucune démarche|sans action de votre part|on s'occupe de tout
w nous nous occupons de tout|nous nous en occupons|on s'en occupe|on s'en charge
w nous nous en chargeons|rien ne change|tout continue|tout reste en place|vous restez protégé
w vous restez protégée|tu restes protégé|vous resterez protégé|vous continuez à être protégé
w vous gardez l'accès jusque-là|vous gardez tous vos avantages jusque-là
w contactez-nous|contactez le support|contactez l'assistance|contactez notre support
w contactez le service client|contactez notre service client|contacte le support|écrivez-nous
w appelez-nous|adressez-vous au support|rapprochez-vous du support|il vous attend|on vous attend
w sauf si vous résiliez|sauf si vous annulez|si vous ne faites rien|à moins que vous ne résiliez
w sauf indication contraire
w sans engagement|sans carte bancaire|sans carte|aucune carte requise|sans carte requise
w sans date de fin|sans date d'expiration|sans limite|n'expire jamais|n'expire pas
w vous ne paierez plus rien|vous ne payez plus rien|tu ne paieras plus rien|aucun autre prélèvement
w plus aucun prélèvement|plus aucun prélèvement ne sera effectué
w en raison d'un impayé|en raison d'un paiement refusé|en raison d'un défaut de paiement
w pour cause d'impayé|suite à un impayé|suite à un paiement refusé|après un échec de paiement
w pour paiement refusé|pour facture impayée|pour factures impayées|pour utilisation non autorisée
w pour usage non autorisé|pour activité suspecte|pour revente non autorisée|pendant les vacances
w pendant vos vacances|le temps de vos vacances|par le titulaire|par précaution
w pour douze mois de plus|pour 12 mois de plus|pour une nouvelle année|pour un an de plus
w pour un mois de plus|une année de plus|un an de plus|au même tarif|au même prix|c'est lui qui paie
w c'est elle qui paie|c'est lui qui règle|c'est elle qui règle|à ses frais
E arrivera à expiration le|vous serez protégé jusqu'au|vous serez protégée jusqu'au
E tu seras protégé jusqu'au|vous serez couvert jusqu'au|vous resterez protégé jusqu'au
E vous restez protégé jusqu'au|vous restez couvert jusqu'au|tu restes protégé jusqu'au
E vous restez protégée jusqu'au|vos appareils sont protégés jusqu'au
E vos appareils restent protégés jusqu'au|vos appareils seront protégés jusqu'au
E votre protection court jusqu'au|court jusqu|continue de vous protéger jusqu'au
E vous protégera jusqu'au
E vous pouvez continuer à l'utiliser jusqu'au|vous pouvez encore l'utiliser jusqu'au
E vous gardez l'accès jusqu'au|vous gardez votre accès jusqu'au|tu gardes l'accès jusqu'au
E vous conservez l'accès jusqu'au|vous conservez votre accès jusqu'au|vous avez accès jusqu'au
E vous aurez accès jusqu'au|accès maintenu jusqu'au|restera actif jusqu'au|restera active jusqu'au
E restera valable jusqu'au|restera en vigueur jusqu'au|fin de contrat|fin d'abonnement
E fin de couverture|fin de période|fin des droits|date de fin de validité|date de fin de contrat
E date de fin d'abonnement|dernier jour d'accès|s'achèvera le|ne sera plus valable après le
E c'est valable jusqu'au
X n'est plus valable depuis le|n'est plus valide depuis le|n'est plus active depuis le
X n'est plus actif depuis le|expiré depuis le|expirée depuis le|est expiré depuis le
X est expirée depuis le|terminé depuis le|terminée depuis le|est échu depuis le
X est arrivée à échéance|est arrivé à échéance le|est arrivée à échéance le|est arrivé à expiration
X est arrivée à expiration|est arrivé à expiration le|arrivé à échéance le|arrivée à échéance le
X s'est achevée le|a cessé de fonctionner|a cessé de fonctionner le|ne fonctionne plus depuis le
n vous ne l'avez pas encore activé|vous ne l'avez pas encore activée|tu ne l'as pas encore activé
n tu ne l'as pas encore activée|vous n'avez pas encore activé
n vous n'avez pas encore activé votre licence|vous n'avez pas encore activé votre abonnement
n tu n'as pas encore activé|attend que vous l'activiez|prêt à l'emploi|prête à l'emploi
n votre licence est prête|clé non utilisée|clé inutilisée
n clé non activée|démarrera à l'activation|démarre à l'activation|commencera à l'activation
n commence à l'activation|démarrera le jour de l'activation|ne démarre qu'à l'activation
n ne démarrera qu'à l'activation|ne commencera qu'à l'activation|commencera le jour de l'activation
A il ne vous reste qu'à l'activer|il ne vous reste plus qu'à l'activer
A il ne te reste plus qu'à l'activer|il vous reste à l'activer|vous devez encore l'activer
A tu dois encore l'activer|activez-le|activez-la|active-le avant le
A activez-le quand vous voulez avant le|vous pouvez l'activer jusqu'au|peut être activé jusqu'au
A peut être activée jusqu'au|vous avez jusqu'au § pour le faire|n'oubliez pas de l'activer
A n'oubliez pas de l'activer avant le|pensez à l'activer avant|date limite pour l'activer
R sera automatiquement renouvelée le|sera reconduite le|nous renouvellerons votre formule
R nous renouvellerons votre forfait|nous renouvellerons votre licence|nous renouvelons votre licence
R nous renouvelons votre formule|on le renouvelle|on la renouvelle|on renouvelle votre formule
R on renouvelle votre licence|on le renouvellera|votre carte sera débitée
R votre carte sera débitée le|votre compte sera débité|votre compte sera débité le|vous serez débité
R vous serez facturé|nous débiterons votre carte|nous prélèverons votre compte
R vous paierez de nouveau le|prochaine facturation le|prochain débit le
R prochain renouvellement prévu|prochain renouvellement prévu le|prochain prélèvement prévu le
R le prochain prélèvement aura lieu le|prochain prélèvement aura lieu
R le prochain prélèvement est prévu le|est reconduit le|se reconduit le|se reconduira|repartira
R repartira pour un an le|repart pour un an le|repart pour un an|repart pour une année
R renouvellement prévu le|renouvellement automatique prévu le
C repart pour un an|repart automatiquement|nous le renouvelons automatiquement
C nous la renouvelons automatiquement|on le renouvelle automatiquement|est automatiquement renouvelé
C est automatiquement renouvelée
Z il ne sera pas renouvelé|ne se reconduira pas|nous ne le renouvellerons plus
Z aucun renouvellement prévu|vous avez résilié|vous avez résilié votre abonnement|tu as résilié
Z tu as résilié ton abonnement|vous avez annulé votre abonnement|vous avez annulé le renouvellement
Z tu as annulé ton abonnement|vous l'avez résilié|résiliation programmée|résiliation prévue
Z résiliation demandée|résiliation en cours|annulation programmée|annulation prévue
z avez désactivé le|est coupé|a été désactivé|a été désactivée|a été coupé|a été annulé
z désactivé par vous|désactivée par vous|est à l'arrêt
h vous fait profiter de son abonnement|t'a ajouté à sa formule|vous a ajouté à sa formule
h vous a ajouté à son forfait|vous a ajouté à son offre|vous a ajouté à son foyer
h vous a ajoutée à sa famille|t'a ajouté à son forfait|vous a intégré à son abonnement
h vous a inclus dans son abonnement|t'a inclus dans son abonnement|vous a inclus dans sa formule
h vous a inclus dans son forfait|vous fait bénéficier de son abonnement
h te fait bénéficier de son abonnement|vous le partage|te le partage|le partage avec vous
h la partage avec vous|le partage avec toi|l'a partagé avec vous|l'a partagée avec vous
h a partagé cet abonnement avec vous|a partagé cette licence avec vous
h a partagé son abonnement avec vous|partage son abonnement avec vous
h partage son abonnement avec toi|partage cet abonnement avec vous|partage cette licence avec vous
h partage sa licence avec vous|partage sa formule avec vous|vous êtes membre de la famille de
h vous faites partie de la famille de|vous faites partie du groupe familial de
h tu fais partie de la famille de|vous faites partie du foyer de|via le forfait familial de
h via la formule familiale de|grâce au forfait familial de|grâce à la formule familiale de
h vous utilisez l'abonnement familial de|vous utilisez le forfait familial de
h sur le forfait familial de|sur l'abonnement familial de|rattaché au forfait familial de
b avons dû désactiver définitivement|est bloquée|est bloqué|a été bloquée|a été bloqué
b bloquée par nos soins|nous avons dû bloquer votre clé|votre clé a été bloquée|clé bloquée
b abonnement bloqué|clé révoquée|révoquée|révoqué
u avons mis en pause|vous l'avez mis en pause|tu l'as mis en pause|vous avez suspendu
u vous l'avez suspendu|nous avons suspendu|nous avons dû suspendre|a été suspendu|a été suspendue
u a été suspendu temporairement|est suspendu|est suspendue|est interrompu|est momentanément suspendu
u suspension en cours|pause demandée
f gratuit pour toujours|gratuit à vie|formule gratuite à vie|vous utilisez la version gratuite
t vous essayez gratuitement|tu essaies gratuitement|en période d'essai|période d'essai gratuite
t période d'essai en cours|essai gratuit en cours|essai en cours|votre essai gratuit
t votre période d'essai|ton essai gratuit|essai de 30 jours
P il y a encore une place pour|encore une place pour|il vous reste de la place pour
P il te reste de la place pour|sont encore libres|est encore libre|est libre|encore inutilisés
P encore disponible pour|à installer encore|pas encore utilisés|pas encore utilisées|non protégés
P non utilisées|vous pouvez encore ajouter|vous pouvez encore en ajouter|vous pouvez encore protéger
P vous pouvez encore en protéger|tu peux encore ajouter|tu peux encore protéger|il vous en reste
P il t'en reste|il en reste|en reste|vous en avez encore|à pourvoir
L il vous en reste|il en reste
U vous en utilisez|tu en utilises|en utilisez|vous en protégez|déjà utilisés|déjà utilisées
U déjà connectés|déjà installé sur|déjà en place sur|déjà pris|consommées|consommés|utilisées
U employées|activées sur|attribuées|affectés|affectées|enregistrés actuellement|sont utilisés
U sont utilisées|sont connectés|sont occupées|sont occupés|a été installé sur
U tourne actuellement sur|veille sur|protège déjà|protège en ce moment
K vous pouvez protéger jusqu'à|tu peux protéger jusqu'à|vous pouvez l'installer sur jusqu'à
K protégez jusqu'à|permet de protéger jusqu'à|permet de protéger|permet jusqu'à|autorise jusqu'à
K autorise|couvre au maximum|protège au maximum|valable pour un maximum de
d machine|ordinateurs portables
s contrat d'assurance|formule famille
d appareils assurés|équipements assurés
- nous vous préviendrons avant le|nous vous enverrons un e-mail avant le
- vous recevrez un e-mail avant le|nous vous écrirons avant le|on vous prévient avant le
- pensez à le renouveler jusqu|pensez à renouveler jusqu|n'oubliez pas de le renouveler jusqu
- rien ne sera prélevé jusqu|rien ne sera débité jusqu|aucun prélèvement ne sera effectué jusqu
- aucun montant ne sera prélevé jusqu|vous ne serez pas débité jusqu
- vous ne serez plus prélevé jusqu|vous ne serez plus débité jusqu
- pour rester protégé jusqu|pour rester protégée jusqu|pour rester couvert jusqu
- vous n'avez rien à payer jusqu|tu n'as rien à payer jusqu|pour continuer à être protégé jusqu
- afin de rester protégé jusqu
7 protège|protèges
h prêté par|prêtée par|prêt de
w résiliable à tout moment
- expirerait|terminerait|prendrait fin|prendrait|finirait|cesserait|renouvellerait|achèverait|achevait|se terminerait|se renouvellerait|s'achèverait|reconduirait
w au tarif de
l sont disponibles
K couvrait|couvre
t profitez de l'essai gratuit|profitez de l'essai
E profitez de votre protection jusqu'au|vous profitez de tout jusqu'au|tu profites de tout jusqu'au
E vous profitez de votre protection jusqu'au|profitez de votre formule jusqu'au
E profite de ta protection jusqu'au
E va jusqu'au|ira jusqu'au|tout est à vous jusqu'au|vous pouvez être tranquille jusqu'au
E on veille sur vous jusqu'au|nous veillons sur vous jusqu'au|vous êtes couvert jusqu'au
E vous êtes couverte jusqu'au|tu es couvert jusqu'au
E se termine le § renouvelez dès maintenant|se termine le § renouvelez maintenant
E se termine le § renouvelez-le|se termine le § renouvelez-la|se termine le § pensez à le renouveler
E se termine le § pensez à la renouveler|expire le § renouvelez dès maintenant
E expire le § renouvelez maintenant|expire le § renouvelez-le|expire le § renouvelez-la
E expire le § pensez à le renouveler|expire le § pensez à la renouveler
E prend fin le § renouvelez dès maintenant|prend fin le § renouvelez maintenant
E prend fin le § renouvelez-le|prend fin le § renouvelez-la|prend fin le § pensez à le renouveler
E prend fin le § pensez à la renouveler|arrive à échéance le § renouvelez dès maintenant
E arrive à échéance le § renouvelez maintenant|arrive à échéance le § renouvelez-le
E arrive à échéance le § renouvelez-la|arrive à échéance le § pensez à le renouveler
E arrive à échéance le § pensez à la renouveler
X nous nous sommes quittés le|nous nous sommes dit au revoir le|a pris fin depuis le
w sera effectué|sera effectuée|se fera|est programmé|est programmée|est fixé au|tombe le
w est prévu pour le|est prévue pour le
R prochain paiement part|prochain prélèvement part|prochain paiement partira
R prochain prélèvement partira|prochain prélèvement tombe|nous nous chargeons du renouvellement
R on se charge du renouvellement|nous nous occupons du renouvellement|on s'occupe du renouvellement
R nous gérons le renouvellement
R renouvellement est automatique|reconduction est automatique|renouvellement se fait tout seul
R renouvellement se fait automatiquement
C renouvellement est automatique|reconduction est automatique|renouvellement se fait tout seul
C renouvellement se fait automatiquement
w tout|elle le restera|il le restera|et le restera|tout est prêt|tout est en place|elle|cadeau de
w un cadeau de|réactivez-le|réactivez-la|réactivez-le quand vous voulez|vous attend|vous attendent
w toutes les fonctions|toutes les fonctionnalités|toutes ses fonctions|vous pouvez le réactiver
w vous pouvez le réactiver à tout moment|vous pouvez le réactiver quand vous voulez
A il ne manque que l'activation|il ne manque plus que l'activation|ne manque plus que l'activation
A manque plus que l'activation|il ne reste que l'activation|il ne reste plus que l'activation
U prises|sont prises|toutes prises|tous pris|sont pris|sont toutes prises|en avez connecté
U vous en avez connecté|vous en avez protégé|vous avez connecté|vous en avez installé
U tu en as connecté|tu as connecté
h vous faites partie de la formule de|vous faites partie du forfait de|vous faites partie du plan de
h vous faites partie de l'abonnement de|tu fais partie de la formule de|tu fais partie du forfait de
h tu fais partie du plan de|tu fais partie de l'abonnement de|vous laisse utiliser sa formule
h vous laisse utiliser son abonnement|vous laisse utiliser sa licence
h vous laisse utiliser son forfait|te laisse utiliser sa formule|te laisse utiliser son abonnement
h te laisse utiliser sa licence|te laisse utiliser son forfait|vous permet d'utiliser sa formule
h vous permet d'utiliser son abonnement|vous permet d'utiliser sa licence
h vous permet d'utiliser son forfait|te permet d'utiliser sa formule
h te permet d'utiliser son abonnement|te permet d'utiliser sa licence
h te permet d'utiliser son forfait|vous a prêté une place|t'a prêté une place|te prête une place
h membre de la formule de|membre de l'abonnement de|vous êtes membre de la formule de
h vous êtes membre de l'abonnement de
- membre de la formule de kaspersky|membre de l'abonnement de kaspersky
- vous faites partie du plan de kaspersky|vous faites partie de la formule de base
A activez votre abonnement avant|activez votre abonnement avant le
A activez votre abonnement avant le §|activez votre abonnement jusqu'au
A activez votre abonnement d'ici le|activez votre abonnement au plus tard le
A activez votre abonnement d'ici au|activez votre code avant|activez votre code avant le
A activez votre code avant le §|activez votre code jusqu'au|activez votre code d'ici le
A activez votre code au plus tard le|activez votre code d'ici au|activez votre forfait avant
A activez votre forfait avant le|activez votre forfait avant le §|activez votre forfait jusqu'au
A activez votre forfait d'ici le|activez votre forfait au plus tard le
A activez votre forfait d'ici au|active ton abonnement avant|active ton abonnement avant le
A active ton abonnement avant le §|active ton abonnement jusqu'au|active ton abonnement d'ici le
A active ton abonnement au plus tard le|active ton abonnement d'ici au|active ton code avant
A active ton code avant le|active ton code avant le §|active ton code jusqu'au
A active ton code d'ici le|active ton code au plus tard le|active ton code d'ici au
A active ton forfait avant|active ton forfait avant le|active ton forfait avant le §
A active ton forfait jusqu'au|active ton forfait d'ici le|active ton forfait au plus tard le
A active ton forfait d'ici au|activez votre licence avant|activez votre licence avant le
A activez votre licence jusqu'au|activez votre licence d'ici le
A activez votre licence au plus tard le|activez votre licence d'ici au|activez votre formule avant
A activez votre formule avant le|activez votre formule jusqu'au|activez votre formule d'ici le
A activez votre formule au plus tard le|activez votre formule d'ici au|active ta licence avant
A active ta licence avant le|active ta licence jusqu'au|active ta licence d'ici le
A active ta licence au plus tard le|active ta licence d'ici au|active ta formule avant
A active ta formule avant le|active ta formule jusqu'au|active ta formule d'ici le
A active ta formule au plus tard le|active ta formule d'ici au|activez-le d'ici le
A activez-la d'ici le|activez-la avant le § pour en profiter
n commencent le jour de l'activation|commencent à l'activation|commencent à partir de l'activation
n commencent dès l'activation|commencent quand vous l'activez|commencent au moment de l'activation
n démarrent le jour de l'activation|démarrent à l'activation|démarrent à partir de l'activation
n démarrent dès l'activation|démarrent quand vous l'activez|démarrent au moment de l'activation
n débutent le jour de l'activation|débutent à l'activation|débutent à partir de l'activation
n débutent dès l'activation|débutent quand vous l'activez|débutent au moment de l'activation
n commence le jour de l'activation|commence à partir de l'activation|commence dès l'activation
n commence quand vous l'activez|commence au moment de l'activation|démarre le jour de l'activation
n démarre à partir de l'activation|démarre dès l'activation|démarre quand vous l'activez
n démarre au moment de l'activation|débute le jour de l'activation|débute à l'activation
n débute à partir de l'activation|débute dès l'activation|débute quand vous l'activez
n débute au moment de l'activation
n vous n'avez pas encore commencé à utiliser|vous n'avez pas encore commencé à l'utiliser
n tu n'as pas encore commencé à utiliser|tu n'as pas encore commencé à l'utiliser
n vous ne l'avez pas encore utilisé|vous ne l'avez pas encore utilisée
n vous ne l'avez pas encore démarré|tu ne l'as pas encore utilisé|vous n'avez pas encore utilisé
n n'a pas encore servi|attend que vous le démarriez|prêt à servir|prête à servir|prêt à commencer
w le paiement n'est pas passé|le paiement n'a pas abouti|le paiement a échoué
w le paiement a été refusé|le paiement n'a pas pu être effectué|votre paiement n'est pas passé
w votre paiement n'a pas abouti|votre paiement a échoué|votre paiement a été refusé
w votre paiement n'a pas pu être effectué|le dernier paiement n'est pas passé
w le dernier paiement n'a pas abouti|le dernier paiement a échoué|le dernier paiement a été refusé
w le dernier paiement n'a pas pu être effectué
- le paiement n'est pas passé le|le paiement n'a pas abouti le|le paiement a échoué le
- le paiement a été refusé le|le paiement n'a pas pu être effectué le
- votre paiement n'est pas passé le|votre paiement n'a pas abouti le|votre paiement a échoué le
- votre paiement a été refusé le|votre paiement n'a pas pu être effectué le
- le dernier paiement n'est pas passé le|le dernier paiement n'a pas abouti le
- le dernier paiement a échoué le|le dernier paiement a été refusé le
- le dernier paiement n'a pas pu être effectué le
w vous ne serez pas prélevé|vous ne serez pas prélevée|vous ne serez pas débitée
w vous ne serez pas facturé|vous ne serez donc pas prélevé|vous ne serez donc pas débité
w vous ne serez donc pas prélevée|vous ne serez donc pas débitée|vous ne serez donc pas facturé
- vous ne serez pas prélevé le|vous ne serez pas prélevé avant|vous ne serez pas prélevé pendant
- vous ne serez pas prélevé jusqu|vous ne serez pas débité le|vous ne serez pas débité avant
- vous ne serez pas débité pendant|vous ne serez pas prélevée le|vous ne serez pas prélevée avant
- vous ne serez pas prélevée pendant|vous ne serez pas prélevée jusqu|vous ne serez pas débitée le
- vous ne serez pas débitée avant|vous ne serez pas débitée pendant|vous ne serez pas débitée jusqu
- vous ne serez pas facturé le|vous ne serez pas facturé avant|vous ne serez pas facturé pendant
- vous ne serez pas facturé jusqu|vous ne serez donc pas prélevé le
- vous ne serez donc pas prélevé avant|vous ne serez donc pas prélevé pendant
- vous ne serez donc pas prélevé jusqu|vous ne serez donc pas débité le
- vous ne serez donc pas débité avant|vous ne serez donc pas débité pendant
- vous ne serez donc pas débité jusqu|vous ne serez donc pas prélevée le
- vous ne serez donc pas prélevée avant|vous ne serez donc pas prélevée pendant
- vous ne serez donc pas prélevée jusqu|vous ne serez donc pas débitée le
- vous ne serez donc pas débitée avant|vous ne serez donc pas débitée pendant
- vous ne serez donc pas débitée jusqu|vous ne serez donc pas facturé le
- vous ne serez donc pas facturé avant|vous ne serez donc pas facturé pendant
- vous ne serez donc pas facturé jusqu
d appareils de plus|appareil de plus|appareils supplémentaires|appareil supplémentaire
P appareils de plus|appareil de plus|appareils supplémentaires|appareil supplémentaire
H l'essai est valable pour|l'essai couvre|essai valable pour|l'essai vaut pour|convient à
H convient pour|vous servira sur
l place pour|de la place pour|il y a de la place pour|pouvez ajouter|vous pouvez ajouter
l tu peux ajouter
E vous pouvez compter sur nous jusqu'au|tu peux compter sur nous jusqu'au|arrive bientôt à son terme
E arrive bientôt à échéance|arrive bientôt à expiration|touche bientôt à sa fin
E est sur le point d'expirer|est sur le point de se terminer
E après le § vos appareils ne seront plus protégés|après le § vous ne serez plus protégé
E après le § vous ne serez plus couvert
R prochaine facture arrive|prochaine facture arrivera|vous paierez|tu paieras
Z vous avez choisi de ne pas renouveler|vous avez choisi de ne pas le renouveler
Z tu as choisi de ne pas renouveler|vous avez arrêté le renouvellement
Z vous avez stoppé le renouvellement|tu as arrêté le renouvellement|ne sera plus prélevé
Z vous ne serez plus prélevé|vous ne serez plus prélevée
N plus aucune|plus aucun
p proches|proche
h vous a donné une place|t'a donné une place|vous offre une place|vous a réservé une place
h vous profitez de cet abonnement grâce à|vous utilisez cet abonnement grâce à
h vous y avez accès grâce à|tu profites de cet abonnement grâce à
n en attente de démarrage|achetée mais pas encore activée|acheté mais pas encore activé
n achetée mais pas activée|acheté mais pas activé
A il suffit de l'activer avant|il suffit de l'activer avant le|il suffit de l'activer d'ici le
A il suffit de l'activer jusqu'au|vous n'avez plus qu'à l'activer avant
A vous n'avez plus qu'à l'activer avant le|vous n'avez plus qu'à l'activer d'ici le
A vous n'avez plus qu'à l'activer jusqu'au|vous n'avez qu'à l'activer avant
A vous n'avez qu'à l'activer avant le|vous n'avez qu'à l'activer d'ici le
A vous n'avez qu'à l'activer jusqu'au|vous n'avez plus qu'à l'activer
A dernière date d'activation|date limite pour activer|dernière limite d'activation
w tout fonctionne|tout fonctionne normalement|coûte|coûtera|l'essentiel|en deux minutes
w en quelques minutes|en quelques clics|en un clic|en une minute|revenez|revenez en deux minutes
w rejoignez-nous|nous serons ravis de vous revoir|ravis de vous revoir
- sera suspendu|sera suspendue|sera bloqué|sera bloquée|sera mis en pause|sera mise en pause
- sera interrompu|sera interrompue|seront suspendu|seront suspendue|seront bloqué|seront bloquée
- seront mis en pause|seront mise en pause|seront interrompu|seront interrompue|va être suspendu
- va être suspendue|va être bloqué|va être bloquée|va être mis en pause|va être mise en pause
- va être interrompu|va être interrompue
E sera terminé|sera terminée|sera expiré|sera expirée|sera arrêté|sera arrêtée|sera clos|sera close
E sera échu|sera terminé le|sera terminée le|sera arrêté le|sera arrêtée le
A active-la|active-le|active-la avant|active-la avant le|active-la dès maintenant
A active-le dès maintenant
n le code d'activation n'a pas encore été saisi|le code d'activation n'a pas encore été utilisé
n votre code d'activation n'a pas encore été utilisé|code d'activation n'a pas encore été saisi
E bon jusqu'au|bonne jusqu'au|bon jusqu|bonne jusqu|continue de fonctionner jusqu'au
E continue à fonctionner jusqu'au|continuera à fonctionner jusqu'au
E continuera de fonctionner jusqu'au
E fonctionne jusqu'au|fonctionnera jusqu'au|opérationnel jusqu'au|opérationnelle jusqu'au
E fonctionnel jusqu'au
E à votre disposition jusqu'au|à ta disposition jusqu'au|vous y avez droit jusqu'au
E tu y as droit jusqu'au
E tient jusqu'au|tiendra jusqu'au|vous suit jusqu'au|te suit jusqu'au
E peut être utilisé jusqu'au
E peut être utilisée jusqu'au|peut servir jusqu'au|vous en servir jusqu'au
E vous pouvez vous en servir jusqu'au
E tu peux t'en servir jusqu'au|exploitable jusqu'au|fin de la période payée|date de péremption
E dernière journée
E se clôt le|se clôt|se finit le|se finit|se finira le|se finira|tombe à échéance
E tombe à échéance le
E souscrit jusqu'au|souscrite jusqu'au|entre de bonnes mains jusqu'au
E nous protégeons vos appareils jusqu'au
E protège vos appareils jusqu'au|protège tes appareils jusqu'au|protège tous vos appareils jusqu'au
E protège votre famille jusqu'au|reste en service jusqu'au|restera en service jusqu'au
E vous gardez tout jusqu'au|tu gardes tout jusqu'au
E gardez l'accès jusqu'au|protection maintenue jusqu'au
E abonnement maintenu jusqu'au|licence maintenue jusqu'au|prolongé jusqu'au|prolongée jusqu'au
E prolongé jusqu
E courra jusqu'au|courra jusqu|arrive au terme|arrive au terme le|arrive au terme de sa validité le
E à toi jusqu'au|à toi jusqu|dernier jour couvert|dernier jour protégé|dernier jour compris
E dernier jour inclus
E vous en bénéficiez jusqu'au|tu en bénéficies jusqu'au
E vous en disposez jusqu'au|tu en disposes jusqu'au|vous l'avez jusqu'au|tu l'as jusqu'au
E vous servira jusqu'au
E te servira jusqu'au|vous sert jusqu'au|sert jusqu'au|servira jusqu'au|vaut jusqu'au
E vaudra jusqu'au
E l'esprit tranquille jusqu'au|serein jusqu'au|sereine jusqu'au|sereinement jusqu'au
E dernière date de validité
E reste bon jusqu'au|reste bonne jusqu'au|reste utilisable jusqu'au|restera utilisable jusqu'au
E restera valide jusqu'au
E s'étend jusqu'au|s'étendra jusqu'au|se maintient jusqu'au|se poursuivra jusqu'au
E continuera jusqu'au
E vous êtes tranquille jusqu'au|tu es tranquille jusqu'au|vous avez la protection jusqu'au
E date de fin de licence
E fin de vos droits|date de fin de protection|jour de fin|fin prévue le|fin prévue|fin annoncée le
E se terminera bientôt le|se termine bientôt le
w à minuit|avant minuit|minuit|protection de vos appareils|protection de tous vos appareils
w protection de tes appareils
w protection de votre famille|protection de votre foyer|entre de bonnes mains
w vous êtes entre de bonnes mains
w tu es entre de bonnes mains|au plus tard|d'office
- utilisez-le au plus tard|utilisez-la au plus tard|activez au plus tard
- payer au plus tard
- régler au plus tard
X clôturé|clôturée|clôturé le|clôturée le|s'est clôturé|s'est clôturée|s'est clôturé le|s'est clos
X s'est clos le
X s'est interrompue le|couverture s'est interrompue|protection s'est interrompue
X abonnement s'est interrompu
X accès s'est interrompu|licence s'est interrompue|vous n'êtes plus couvert depuis
X vous n'êtes plus couvert depuis le
X vous n'êtes plus protégé depuis|vous n'êtes plus protégé depuis le|tu n'es plus protégé depuis le
X vous n'êtes plus protégée depuis le|tu n'es plus protégée depuis le
X vous n'êtes plus couverte depuis le
X plus de protection depuis|plus de protection depuis le|sans protection depuis
X sans protection depuis le
X vos appareils ne sont plus protégés depuis|vos appareils ne sont plus protégés depuis le
X tes appareils ne sont plus protégés depuis le|vous n'avez plus de protection depuis le
X arrivé au bout|arrivée au bout|est arrivé au bout|est arrivée au bout|c'était jusqu'au
X périmé depuis|périmée depuis
X périmé depuis le|périmée depuis le|caduc depuis|caduc depuis le|caduque depuis le
X échéance dépassée
X échéance dépassée depuis|échéance dépassée depuis le|échéance passée|dernier jour passé
X s'est fini|s'est finie
X s'est fini le|s'est finie le|est terminé depuis|est terminé depuis le|est terminée depuis le
X est expiré depuis
X est fini depuis le|terminée depuis
X ne fonctionne plus depuis
X a cessé de vous protéger le|a cessé d'être valide le
X a cessé d'être valable le|a cessé d'être actif le|validité écoulée
X période terminée|période expirée|période écoulée|est écoulée|s'est écoulée|terme dépassé
X terme échu
X est hors service depuis le|hors service depuis le|hors service depuis
X n'est plus utilisable depuis le|plus utilisable depuis le
R se prolonge|se prolonge le|prochain achat automatique|prochain prélèvement dès le
R prochain paiement dès le
R facturation suivante|paiement suivant|prélèvement suivant|renouvellement suivant
R échéance de prélèvement
R sera reconduit d'office|sera renouvelé d'office|sera reconduite d'office|sera renouvelée d'office
R reconduit d'office
R renouvelé d'office|reconduite d'office|renouvelée d'office|est reconduit d'office
R est renouvelé d'office
R nous vous facturerons|nous vous facturerons le|nous vous débiterons le
R nous vous prélèverons le|nous prélèverons le|débit prévu|débit prévu le
R sera réglé automatiquement|sera réglé automatiquement le|sera payé automatiquement
R sera payé automatiquement le
R se poursuivra automatiquement le|se poursuit automatiquement le|continuera automatiquement le
R repartira pour un an|repart automatiquement
R on vous débite le|on vous débitera|on vous débitera le|on te débite le|on te débitera le
R on vous prélèvera
R on vous facture le|on te prélèvera|vous serez prélevé automatiquement
R vous serez prélevé automatiquement le
R vous serez débité automatiquement le|vous serez débité automatiquement
R rendez-vous pour le renouvellement le
R nouvelle facturation le|nouveau prélèvement le|nouveau paiement le
R date de la prochaine échéance|date de la prochaine reconduction|date du prochain débit
R date de la prochaine mensualité|date de reconduction|date de la reconduction|reconduction prévue
R reconduction prévue le
R reconduction programmée le|renouvellement programmé le|renouvellement programmé pour le
R renouvellement prévu pour le
C sera renouvelé d'office|sera reconduit d'office|reconduit d'office|renouvelé d'office
C est reconduit d'office
C est renouvelé d'office|nous nous occupons du renouvellement|on s'occupe du renouvellement
C nous nous chargeons du renouvellement|on se charge du renouvellement
C nous gérons le renouvellement
R renouvellement automatique est en place
C renouvellement automatique est en place
Z ne sera plus prolongé|ne sera plus prolongée|aucun prélèvement à venir|aucun prélèvement prévu
Z aucun paiement à venir|aucun paiement prévu|aucun paiement futur|pas de prochain paiement
Z pas de prochain prélèvement
Z pas de paiement prévu|pas de paiement à venir|pas de prélèvement prévu|pas de prélèvement à venir
Z plus de renouvellement|plus de renouvellement automatique|plus de reconduction
Z plus de reconduction automatique
Z résiliation confirmée|résiliation validée
Z à renouveler manuellement|à renouveler vous-même|à renouveler à la main|rien ne se renouvelle
Z rien ne sera renouvelé|ne se poursuivra pas|ne se poursuit pas|ne continue pas
Z sans engagement de renouvellement|sans prélèvement automatique ensuite
Z aucun renouvellement programmé|aucune reconduction prévue|aucune échéance à venir
Z ne repartira pas
Z rien ne sera reconduit|non renouvelable automatiquement|ne se renouvelle pas d'office
Z ne sera pas renouvelé d'office
Z ne se renouvelle pas toute seule|ne se renouvellera pas tout seul
- aucun paiement prévu avant|aucun paiement à venir avant
- aucun prélèvement prévu avant
- aucun prélèvement à venir avant|pas de paiement prévu avant|pas de prélèvement prévu avant
- aucun paiement prévu jusqu|aucun paiement à venir jusqu|aucun prélèvement prévu jusqu
- aucun prélèvement à venir jusqu
- pas de paiement prévu jusqu|pas de prélèvement prévu jusqu|aucun paiement prévu le
- aucun prélèvement prévu le
- pas de prélèvement prévu le|pas de paiement prévu le
7 fonctionne sur
U pris|configurés|configuré|configurée|branchés|branché|sous protection
U à ce jour sur|installé à ce jour sur|y étaient reliés|y étaient connectés|étaient reliés
U étaient connectés
U étaient protégés|étaient installés|étaient équipés|était connecté|était protégé|était relié
U étaient utilisés
U étaient occupées|étaient prises|étaient couverts
P encore possibles|encore possible|peuvent encore être ajoutés|peut encore être ajouté
P pouvez encore en ajouter
P peuvent encore être protégés|peuvent encore être connectés|peut encore être protégé
P encore inoccupées|encore inoccupés
P il y a encore|reste de la place pour
K capacité|de quoi protéger|vous pouvez protéger|tu peux protéger|vous pouvez l'installer sur
K peut protéger
K c'était pour|était pour|était valable pour|était prévu pour|achetée pour|acheté pour|pas plus de
K à tester sur
K vous permet de protéger|te permet de protéger|va protéger|protégera|capacité de|nombre maximal de
K à installer sur un maximum de
- pas plus de détails|acheté pour le|achetée pour le
n nouveau pas encore activé|jamais servi|n'a jamais servi|n'a pas démarré|n'a pas encore démarré
n pas démarré|pas encore lancé
n pas encore mis en route|à mettre en route|à mettre en service|dort encore|code inutilisé
n code à saisir|code à utiliser
n ne vous en êtes pas encore servi|vous ne vous en êtes pas encore servi
n tu ne t'en es pas encore servi
n attend votre activation|attend ton activation
n attend d'être utilisé
n attend d'être utilisée|dans l'attente de l'activation|dans l'attente de son activation
n prêt pour la mise en service
n prêt au démarrage|pas encore en cours
n le compteur ne tourne pas encore|la période n'a pas commencé|la période n'a pas encore commencé
n n'a pas encore débuté
n ne débute qu'à l'activation|ne commence qu'à l'activation
n ne débute qu'à la première utilisation|ne commence qu'à la première utilisation
n ne démarre qu'à la première utilisation|ne débutent qu'à l'activation
n ne commencent qu'à l'activation
n débute à la première utilisation|commence à la première utilisation
n démarre à la première utilisation
n débutent à la première utilisation|commencent à la première utilisation
n démarrent à la première utilisation
n le compte à rebours n'a pas démarré|le compte à rebours n'a pas commencé
n pas encore entré en vigueur
n plus qu'un clic avant l'activation|plus qu'une étape avant l'activation
n encore à mettre en service|jamais démarrée
n attend d'être mis en service|attend d'être mise en service|attend sa mise en service
n attend sa première utilisation
n en attente de première utilisation|en attente d'utilisation|non entamée
n pas encore enclenchée|pas encore déclenché|pas encore servi|n'a pas encore été mis en service
n pas encore lancée
A il n'y a plus qu'à l'activer|il n'y a plus qu'à activer|activation jusqu'au|délai d'activation
A date limite pour l'activation|à démarrer avant|à démarrer avant le|démarrez avant
A démarrez avant le|à lancer avant
A utilisez-le au plus tard le|utilisez-la au plus tard le|utilisez-le avant|utilisez-le avant le
A utilisez-la avant le
A à saisir avant|à saisir avant le|saisissez-le avant|saisissez-le avant le
A code à activer avant|code à activer avant le|code à utiliser avant|code à utiliser avant le
A code à saisir avant le
A code à saisir avant|à mettre en service avant|à mettre en service avant le|activez-le sans tarder
A expire le § s'il n'est pas activé
A le code expire le § s'il n'est pas activé|expire le § si vous ne l'activez pas
A à activer sans tarder
A date limite de mise en service
h de la part de|de la part d'|vous a invité|vous a invitée|t'a invité|t'a invitée|invité par
h invitée par|sur invitation d'
h sur invitation de|vous êtes invité par|vous êtes invitée par|tu es invité par|tu es invitée par
h ajouté par|ajoutée par
h vous avez été ajouté par|vous avez été ajoutée par|vous avez été invité par
h vous avez été invitée par|vous a ajouté
h vous a ajoutée|t'a ajouté|t'a ajoutée|ajouté au foyer par|ajoutée au foyer par
h ajouté à la famille par
h vous prête une licence|te prête une licence|vous prête sa licence|te prête sa licence
h vous prête une de ses licences
h te prête une de ses licences|vous prête son abonnement|te prête son abonnement|vous a prêté
h t'a prêté
h vous utilisez l'abonnement de|vous utilisez l'abonnement d'|tu utilises l'abonnement de
h tu utilises l'abonnement d'
h vous profitez de l'abonnement de|vous profitez de l'abonnement d'|tu profites de l'abonnement de
h tu profites de l'abonnement d'|vous bénéficiez de l'abonnement de
h vous bénéficiez de l'abonnement d'
h fait partie de l'abonnement familial d'|fait partie de l'abonnement familial de
h membre de la famille d'
h vous faites partie de la famille d'
h tu fais partie de la famille d'|vous faites partie du groupe d'
h vous faites partie du groupe de|tu fais partie du groupe d'|tu fais partie du groupe de
h accès offert par|accès donné par|accès fourni par|accès ouvert par|vous a accordé un accès
h t'a accordé un accès|vous a accordé l'accès|vous l'a partagé|te l'a partagé|vous l'a partagée
h vous laisse l'utiliser|te laisse l'utiliser|vous permet de l'utiliser|te permet de l'utiliser
h mis à disposition par|mise à disposition par|mis à votre disposition par
h mise à votre disposition par
h le met à votre disposition|la met à votre disposition|met à votre disposition|cédé par|cédée par
h reçu en partage d'|reçu en partage de|vous êtes dans le forfait de|vous êtes dans la formule de
h vous êtes dans le groupe de
h vous a inclus|vous a incluse|t'a inclus
h vous a invité dans sa formule
h vous a invité à partager son abonnement
h vous partage son abonnement|te partage son abonnement|vous ouvre l'accès
h vous associe à son abonnement|vous a cédé|vous cède une place|vous cède une licence
h vous a cédé une licence|t'a cédé une licence
- ajouté par vous|ajoutée par vous|ajouté par kaspersky|invité par vous|invitée par vous
- invités par vous
- cédé par vous|prêté par vous|ajouté par toi|invité par toi|ajoutés par|de la part de kaspersky
- offert par kaspersky
- ajouté par carte|ajouté par le
- invité par mail|invité par e-mail|invité par email|mis à disposition par kaspersky
- fourni par kaspersky
b accès coupé|le code a été bloqué|code a été bloqué|code bloqué|bloqué par nos soins
w paiement refusé|paiement rejeté|paiement échoué|paiement non abouti|le paiement a été rejeté
w faute de paiement
w votre banque a rejeté la dernière échéance|votre banque a rejeté le paiement
w votre banque a refusé le paiement
w votre banque a rejeté le dernier paiement|votre banque a refusé le dernier paiement
w paiement manquant
- paiement refusé le|paiement rejeté le|paiement échoué le|paiement refusé du|paiement rejeté du
t découverte gratuite|période de découverte|vous l'essayez gratuitement
t tu l'essaies gratuitement|test gratuit|vous testez gratuitement|tu testes gratuitement
t vous l'essayez|tu l'essaies
t vous l'essayez en ce moment|vous testez en ce moment
t formule d'essai
E utilisation possible jusqu'au|vous êtes entre de bonnes mains jusqu'au
h vous êtes dans la famille d'|vous êtes dans la famille de|tu es dans la famille de
h tu es dans la famille d'
h qui paie
- celui qui paie|celle qui paie|personne qui paie|titulaire qui paie|propriétaire qui paie
- toi qui paie|toi qui paies|celui qui paye
- mis à disposition par vous|mise à disposition par vous|accès accordé par vous
- accès donné par vous|accès offert par vous
- accès ouvert par vous|accès fourni par vous|ajouté au foyer par vous|ajoutée au foyer par vous
- prêtée par vous|cédée par vous
- ajouté à la famille par vous|accès accordé par toi|sommes à votre disposition
- restons à votre disposition
- prix vaut|prix tient|prix bon|prix dure|prix en vigueur|prix fixe
n le décompte ne débute qu'à l'activation|décompte ne débute qu'à l'activation
n décompte ne débute qu'à la première utilisation
n le décompte débute à l'activation
u mise en sommeil|mis en sommeil
E vous pouvez en profiter jusqu'au|tu peux en profiter jusqu'au
R nouvelle période à partir du
n prêt à être utilisé|prête à être utilisée
h accès partagé par|dans la famille de|vous partage
- accès partagé par vous|accès partagé par toi|vous partagerez|vous partagiez
- dans la famille de produits
U quota atteint|limite atteinte|vous aviez connecté|vous aviez protégé|aviez connecté|aviez protégé
U quota est atteint
E prêt valable jusqu'au|prêt jusqu'au|votre prêt court jusqu'au|dure encore jusqu'au
E vaut encore jusqu'au
E fonctionne encore jusqu'au|fonctionnera encore jusqu'au|te protégera jusqu'au
E vous couvrira jusqu'au
E vous pouvez y accéder jusqu'au|accès possible jusqu'au|vous êtes encore couvert jusqu'au
E vous êtes encore protégé jusqu'au
E reste assurée jusqu'au|reste assuré jusqu'au|protection reste assurée jusqu'au
E est assurée jusqu'au
w moins de deux semaines|moins d'une semaine|moins d'un mois|moins de trois semaines
s licence individuelle|abonnement individuel|licence familiale|abonnement annuel
X n'est plus couvert depuis|n'est plus protégé depuis|est resté actif jusqu'au
X est restée active jusqu'au|a duré jusqu'au
X a été valable jusqu'au|a été actif jusqu'au|a été active jusqu'au|vous a protégé jusqu'au
X nous vous avons protégé jusqu'au
R nous reconduisons votre abonnement|nous reconduisons|nous reconduirons
R nous reconduirons votre abonnement le|sera renouvelé encore le
R sera à nouveau débité le|sera à nouveau débitée le|se renouvelle à nouveau le
R reprend pour un an le
- prix actif|prix assuré|prix fixé|prix protégé|prix en cours|prix utilisable
- prix fonctionne|prix continue|prix spécial|prix expire|prix se termine|prix prend fin
- prix s'arrête|prix disponible
w engagement|l’engagement
O vous en faites profiter|vous en faites bénéficier|vous prêtez une place|vous le prêtez|vous la prêtez
E prolongé gratuitement jusqu'au|prolongé sans frais jusqu'au
E prolongé sans frais supplémentaires jusqu'au|prolongé sans supplément jusqu'au
E prolongé à titre gratuit jusqu'au|prolongée gratuitement jusqu'au|prolongée sans frais jusqu'au
E prolongée sans frais supplémentaires jusqu'au|prolongée sans supplément jusqu'au
E prolongée à titre gratuit jusqu'au|a été prolongé gratuitement jusqu'au
E a été prolongé sans frais jusqu'au|a été prolongé sans frais supplémentaires jusqu'au
E a été prolongé sans supplément jusqu'au|a été prolongé à titre gratuit jusqu'au
E a été prolongée gratuitement jusqu'au|a été prolongée sans frais jusqu'au
E a été prolongée sans frais supplémentaires jusqu'au|a été prolongée sans supplément jusqu'au
E a été prolongée à titre gratuit jusqu'au|est prolongé gratuitement jusqu'au
E est prolongé sans frais jusqu'au|est prolongé sans frais supplémentaires jusqu'au
E est prolongé sans supplément jusqu'au|est prolongé à titre gratuit jusqu'au
E est prolongée gratuitement jusqu'au|est prolongée sans frais jusqu'au
E est prolongée sans frais supplémentaires jusqu'au|est prolongée sans supplément jusqu'au
E est prolongée à titre gratuit jusqu'au|prolongation gratuite jusqu'au
E gratuitement prolongé jusqu'au|gratuitement prolongée jusqu'au
- prix prolongé|prix a été prolongé|prix est prolongé|sera prolongé|serait prolongé
- pourra être prolongé|peut être prolongé|renouvellement automatique réactivé à partir
- renouvellement automatique réactivé dès
w suspendu en janvier , de nouveau|suspendu en janvier , à nouveau|suspendu en février , de nouveau
w suspendu en février , à nouveau|suspendu en mars , de nouveau|suspendu en mars , à nouveau
w suspendu en avril , de nouveau|suspendu en avril , à nouveau|suspendu en mai , de nouveau
w suspendu en mai , à nouveau|suspendu en juin , de nouveau|suspendu en juin , à nouveau
w suspendu en juillet , de nouveau|suspendu en juillet , à nouveau|suspendu en août , de nouveau
w suspendu en août , à nouveau|suspendu en septembre , de nouveau|suspendu en septembre , à nouveau
w suspendu en octobre , de nouveau|suspendu en octobre , à nouveau|suspendu en novembre , de nouveau
w suspendu en novembre , à nouveau|suspendu en décembre , de nouveau
w suspendu en décembre , à nouveau|bloqué en janvier , de nouveau|bloqué en janvier , à nouveau
w bloqué en février , de nouveau|bloqué en février , à nouveau|bloqué en mars , de nouveau
w bloqué en mars , à nouveau|bloqué en avril , de nouveau|bloqué en avril , à nouveau
w bloqué en mai , de nouveau|bloqué en mai , à nouveau|bloqué en juin , de nouveau
w bloqué en juin , à nouveau|bloqué en juillet , de nouveau|bloqué en juillet , à nouveau
w bloqué en août , de nouveau|bloqué en août , à nouveau|bloqué en septembre , de nouveau
w bloqué en septembre , à nouveau|bloqué en octobre , de nouveau|bloqué en octobre , à nouveau
w bloqué en novembre , de nouveau|bloqué en novembre , à nouveau|bloqué en décembre , de nouveau
w bloqué en décembre , à nouveau|en pause en janvier , de nouveau|en pause en janvier , à nouveau
w en pause en février , de nouveau|en pause en février , à nouveau|en pause en mars , de nouveau
w en pause en mars , à nouveau|en pause en avril , de nouveau|en pause en avril , à nouveau
w en pause en mai , de nouveau|en pause en mai , à nouveau|en pause en juin , de nouveau
w en pause en juin , à nouveau|en pause en juillet , de nouveau|en pause en juillet , à nouveau
w en pause en août , de nouveau|en pause en août , à nouveau|en pause en septembre , de nouveau
w en pause en septembre , à nouveau|en pause en octobre , de nouveau|en pause en octobre , à nouveau
w en pause en novembre , de nouveau|en pause en novembre , à nouveau
w en pause en décembre , de nouveau|en pause en décembre , à nouveau|avait été suspendu , de nouveau
w avait été suspendu , à nouveau|avait été bloqué , de nouveau|avait été bloqué , à nouveau
w était suspendu , de nouveau|était suspendu , à nouveau|était bloqué , de nouveau
w était bloqué , à nouveau|était en pause , de nouveau|était en pause , à nouveau
w à votre propre demande|à ta propre demande|à votre demande depuis le|à votre demande depuis
w à ta demande depuis le|à sa demande|à sa propre demande
y réactivé hier|a été réactivé hier|renouvellement automatique réactivé
y renouvellement automatique a été réactivé|renouvellement automatique réactivé hier
y renouvellement automatique a été réactivé hier|renouvellement auto réactivé
y renouvellement auto a été réactivé|renouvellement auto réactivé hier
y renouvellement auto a été réactivé hier|reconduction automatique réactivé
y reconduction automatique a été réactivé|reconduction automatique réactivé hier
y reconduction automatique a été réactivé hier
r renouvellement automatique réactivé|renouvellement automatique a été réactivé
r renouvellement automatique réactivé hier|renouvellement automatique a été réactivé hier
r renouvellement auto réactivé|renouvellement auto a été réactivé|renouvellement auto réactivé hier
r renouvellement auto a été réactivé hier|reconduction automatique réactivé
r reconduction automatique a été réactivé|reconduction automatique réactivé hier
r reconduction automatique a été réactivé hier
R échéance du prochain paiement|échéance du prochain prélèvement|échéance de votre prochain paiement
R échéance de votre prochain prélèvement|échéance du prochain débit
R se renouvelle de nouveau automatiquement|se renouvelle à nouveau automatiquement
C se renouvelle de nouveau automatiquement|se renouvelle à nouveau automatiquement
= à la suite d'un litige|à la suite d'un impayé|à la suite d'un paiement|suite à un litige
= à la suite d'une contestation|à la suite d'un défaut de paiement
P est encore inutilisé|encore inutilisé|est inutilisé|reste inutilisé
K vous pouvez l'utiliser sur|tu peux l'utiliser sur|peut être utilisé sur
+ refuser|décliner
- compter|valable du|valables du|valide du|a été actif|était partagé|étaient partagé|partageait
- partageaient|sera actif|seront actif|sera activé|sera désactivé
- va être activé|va être désactivé|en vigueur le|en vigueur à compter|en vigueur à partir
- en vigueur dès|engagement jusqu'au|engagement jusqu'à|personne ne partage
- personne ne partage avec|personne ne partage encore|partage possible|partagé par e-mail
- partagé par mail|partagé par courriel|partagé par lien|partagé par défaut|partagé par erreur
- partagé par tous|partagé par message|partagé par invitation|ne se renouvelle pas avant
- ne se renouvelle pas jusqu'au|ne se renouvelle pas jusqu'à|ne se renouvellera pas avant
- ne se renouvellera pas jusqu'au|ne se renouvellera pas jusqu'à|ne sera pas renouvelé avant
- ne sera pas renouvelé jusqu'au|ne sera pas renouvelé jusqu'à
- ne se renouvelle pas automatiquement avant|ne se renouvelle pas automatiquement jusqu'au
- ne se renouvelle pas automatiquement jusqu'à
E valable du § au|valables du § au|valide du § au|valable du § jusqu'au
- déconnecté|déconnectés|fin de l'engagement|fin d'engagement|activez la protection|non désactivé
- non désactivée|désactivé jusqu'au|désactivé jusqu'à|désactivée jusqu'au|désactivée jusqu'à
- compte bloqué|compte suspendu|compte est bloqué|compte est suspendu|compte est actif
- compte actif|fin de la suspension|fin de la pause
- rappel de renouvellement|rappel du renouvellement automatique|rappel du renouvellement
R on s'occupe de renouveler|nous nous occupons de renouveler|nous nous chargeons de renouveler
R on se charge de renouveler|nous renouvelons votre abonnement pour vous
R nous renouvelons ton abonnement pour toi|on renouvelle ton abonnement pour toi
R on le renouvelle pour toi|nous le renouvelons pour vous|se renouvelle chaque mois
R se renouvelle tous les mois|se renouvelle tous les ans
C on s'occupe de renouveler|nous nous occupons de renouveler|nous nous chargeons de renouveler
C on se charge de renouveler|nous renouvelons votre abonnement pour vous
C nous renouvelons ton abonnement pour toi|on renouvelle ton abonnement pour toi
C on le renouvelle pour toi|nous le renouvelons pour vous|se renouvelle chaque mois
C se renouvelle tous les mois|se renouvelle tous les ans
n plus qu'une étape l'activation|plus qu'une étape activer votre licence
n plus qu'une étape activez votre licence|plus qu'une étape active ton abonnement
n encore une étape l'activation|dernière étape l'activation
n il ne reste plus qu'à activer votre licence|il ne reste plus qu'à activer votre abonnement
E votre garantie cesse le|votre garantie prend fin le|votre garantie expire le|la garantie cesse le
E la garantie prend fin le|votre contrat cesse le|le contrat cesse le|votre couverture cesse le
E la couverture cesse le
w au choix|de votre choix|de ton choix
U nous veillons sur|on veille sur|en ce moment sur
- nous veillons sur votre|nous veillons sur vous|on veille sur vous|on veille sur toi
- inclus dans l'abonnement de base|inclus dans l'abonnement d'un|inclus dans l'abonnement de votre
- inclus dans l'abonnement d'essai|inclus dans l'abonnement de cette|inclus dans l'abonnement de l
- tu en profites grâce à votre|tu en profites grâce à notre|tu en profites grâce à nos
- tu en profites grâce à vos|tu en profites grâce à la|tu en profites grâce à l
- tu en profites grâce à ce|tu en profites grâce à cette|tu en profites grâce à un
- tu en profites grâce à une|tu en profites grâce à ton|tu en profites grâce à ta
- vous en profitez grâce à votre|vous en profitez grâce à notre|vous en profitez grâce à nos
- vous en profitez grâce à vos|vous en profitez grâce à la|vous en profitez grâce à l
- vous en profitez grâce à ce|vous en profitez grâce à cette|vous en profitez grâce à un
- vous en profitez grâce à une|vous en profitez grâce à ton|vous en profitez grâce à ta
- vous en bénéficiez grâce à votre|vous en bénéficiez grâce à notre|vous en bénéficiez grâce à nos
- vous en bénéficiez grâce à vos|vous en bénéficiez grâce à la|vous en bénéficiez grâce à l
- vous en bénéficiez grâce à ce|vous en bénéficiez grâce à cette|vous en bénéficiez grâce à un
- vous en bénéficiez grâce à une|vous en bénéficiez grâce à ton|vous en bénéficiez grâce à ta
- vous y avez accès grâce à votre|vous y avez accès grâce à notre|vous y avez accès grâce à nos
- vous y avez accès grâce à vos|vous y avez accès grâce à la|vous y avez accès grâce à l
- vous y avez accès grâce à ce|vous y avez accès grâce à cette|vous y avez accès grâce à un
- vous y avez accès grâce à une|vous y avez accès grâce à ton|vous y avez accès grâce à ta
- tu y as accès grâce à votre|tu y as accès grâce à notre|tu y as accès grâce à nos
- tu y as accès grâce à vos|tu y as accès grâce à la|tu y as accès grâce à l
- tu y as accès grâce à ce|tu y as accès grâce à cette|tu y as accès grâce à un
- tu y as accès grâce à une|tu y as accès grâce à ton|tu y as accès grâce à ta
- vous avez accès grâce à votre|vous avez accès grâce à notre|vous avez accès grâce à nos
- vous avez accès grâce à vos|vous avez accès grâce à la|vous avez accès grâce à l
- vous avez accès grâce à ce|vous avez accès grâce à cette|vous avez accès grâce à un
- vous avez accès grâce à une|vous avez accès grâce à ton|vous avez accès grâce à ta
- tu as accès grâce à votre|tu as accès grâce à notre|tu as accès grâce à nos
- tu as accès grâce à vos|tu as accès grâce à la|tu as accès grâce à l|tu as accès grâce à ce
- tu as accès grâce à cette|tu as accès grâce à un|tu as accès grâce à une|tu as accès grâce à ton
- tu as accès grâce à ta|vous l'utilisez grâce à votre|vous l'utilisez grâce à notre
- vous l'utilisez grâce à nos|vous l'utilisez grâce à vos|vous l'utilisez grâce à la
- vous l'utilisez grâce à l|vous l'utilisez grâce à ce|vous l'utilisez grâce à cette
- vous l'utilisez grâce à un|vous l'utilisez grâce à une|vous l'utilisez grâce à ton
- vous l'utilisez grâce à ta|tu l'utilises grâce à votre|tu l'utilises grâce à notre
- tu l'utilises grâce à nos|tu l'utilises grâce à vos|tu l'utilises grâce à la
- tu l'utilises grâce à l|tu l'utilises grâce à ce|tu l'utilises grâce à cette
- tu l'utilises grâce à un|tu l'utilises grâce à une|tu l'utilises grâce à ton
- tu l'utilises grâce à ta|tu ne seras plus débité avant|vous ne serez plus débité avant
- vous ne serez plus prélevé avant|tu ne seras plus prélevé avant|tu ne seras plus débité jusqu
- tu ne seras plus prélevé jusqu
h vous êtes invité sur l'abonnement de|vous êtes invité sur l'abonnement d'
h vous êtes invitée sur l'abonnement de|tu es invité sur l'abonnement de
h tu es invité sur l'abonnement d'|tu es invitée sur l'abonnement de|invité sur l'abonnement de
h invité sur l'abonnement d'|invité sur le compte famille de|invité sur le forfait de
h invité sur le forfait d'|vous êtes invité sur le forfait de|vous êtes invité sur le forfait d'
h inclus dans l'offre famille de|inclus dans l'offre famille d'|inclus dans le forfait famille de
h inclus dans le forfait famille d'|inclus dans la formule famille de
h inclus dans la formule famille d'|inclus dans l'abonnement famille de
h inclus dans l'abonnement famille d'|inclus dans l'abonnement familial de
h inclus dans l'abonnement familial d'|inclus dans l'abonnement de|inclus dans l'abonnement d'
h via l'offre famille de|via l'offre famille d'|grâce à l'offre famille de
h grâce à l'offre famille d'|via le forfait famille de|via le forfait famille d'
h via l'abonnement famille de|via l'abonnement famille d'|tu en profites grâce à
h vous en profitez grâce à|vous en bénéficiez grâce à|tu y as accès grâce à|vous avez accès grâce à
h tu as accès grâce à|vous l'utilisez grâce à|tu l'utilises grâce à|membre du groupe familial d'
h invité dans le groupe familial d'|dans le groupe familial d'|via le groupe familial d'
Z tu ne seras plus débité|vous ne serez plus débité|tu ne seras plus prélevé
w à la demande de votre fournisseur|à la demande de votre opérateur|à la demande de l'opérateur
w présentement
> vos autres abonnement|vos autres formule|vos autres licence|vos autres produit
> mes autres abonnement|mes autres formule|mes autres licence|mes autres produit
> tes autres abonnement|tes autres formule|tes autres licence|tes autres produit
w sur votre carte se terminant par|carte se terminant par|votre carte se terminant par
w sur la carte se terminant par|avec votre carte se terminant par|sur votre carte finissant par
w de votre carte se terminant par
w au coût de|au coût|pour un coût de|coût de|au prix de
~ * tous~utilisés|tous~occupés|toutes~utilisées|toutes~occupées|toutes~prises
`
