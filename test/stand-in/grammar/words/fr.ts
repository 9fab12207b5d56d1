import { phrases } from './phrases.ts'

export const fr = phrases(`
subscriptions: Mes abonnements | Abonnements | Vos abonnements
total: Nombre d'abonnements : {n} | {n} abonnements
none: Vous n'avez encore aucun abonnement | Aucun abonnement sur ce compte
more: Afficher {n} de plus | Tout afficher ({n}) | Voir plus
expiresLabel: Valable jusqu'au | Date d'expiration | Expire le | Fin de l'abonnement
expires: Valable jusqu'au {d} | Expire le {d} | Votre protection prend fin le {d} | L'abonnement expirera le {d}
expiredLabel: Expiré le | Terminé le
expiredOn: Expiré le {d} | Votre abonnement a expiré le {d} | Abonnement terminé le {d}
expired: Expiré | L'abonnement a expiré | Terminé
active: Actif | L'abonnement est actif | Protection active
notActivated: Non activé | Pas encore activé | En attente d'activation
activateLabel: À activer avant le | Activer avant le
activateBefore: À activer avant le {d} | Activez-le avant le {d}
renewsLabel: Renouvellement automatique le | Se renouvelle le
renews: Se renouvelle automatiquement le {d} | Sera renouvelé automatiquement le {d}
paymentLabel: Prochain paiement | Prochain prélèvement
keptLabel: Données conservées jusqu'au | Rapports disponibles jusqu'au
kept: Vos données seront conservées jusqu'au {d} | Les rapports sont conservés jusqu'au {d}
sinceLabel: Activé le | Date de début | Actif depuis le
autoOn: Renouvellement automatique activé | Le renouvellement automatique est activé
autoOff: Renouvellement automatique désactivé | Le renouvellement automatique est désactivé
free: Version gratuite | Gratuit
trial: Version d'essai | Essai gratuit | Abonnement d'essai
blocked: Bloqué | L'abonnement est bloqué
suspended: Suspendu | L'abonnement est suspendu | En pause
shared: Partagé avec vous | Partagé avec moi
sharedBy: Partagé par {w} | {w} partage cet abonnement avec vous
state: État | Statut
devices: Appareils | Appareils protégés | Appareils utilisés
devicesPair: {u} appareils sur {t} | {u} sur {t} appareils utilisés | {u}/{t} appareils
users: Utilisateurs | Personnes | Utilisateurs invités
usersPair: {u} utilisateurs sur {t} | Partagé avec {u} personnes sur {t}
of: {u} sur {t}
included: Applications incluses | Ce qui est inclus | Également dans cette offre
details: Détails | Voir les détails
renew: Renouveler | Renouveler maintenant
manage: Gérer l'abonnement | Gérer
offer: Passez à {p} : jusqu'à {t} appareils. Offre valable jusqu'au {d}. | {p} pour {t} appareils, -40 % jusqu'au {d}
alsoLike: Cela pourrait vous plaire | Recommandé pour vous
buy: Acheter | Ajouter au panier
tryFree: Essayez {p} gratuitement pendant 30 jours | Commencez l'essai gratuit de {p}
downloads: Téléchargements | Télécharger les applications
download: Télécharger | Installer
downloadTitle: Télécharger {p} | Installez {p} sur cet appareil
downloadFor: Télécharger pour {s} | Version pour {s}
otherDownloads: Autres téléchargements | Télécharger sur d'autres appareils
scan: Scannez le code QR avec votre téléphone | Pointez l'appareil photo vers le code
sendLink: Envoyer le lien par e-mail | M'envoyer le lien
appStore: Télécharger sur l'App Store | Télécharger dans l'App Store
signIn: Se connecter | Connexion
email: Adresse e-mail | E-mail
password: Mot de passe
signOut: Se déconnecter | Déconnexion
terms: Nos conditions d'utilisation ont changé | Les contrats ont été mis à jour
accept: J'accepte les conditions du contrat | J'ai lu et j'accepte les conditions
continue: Continuer | Suivant
code: Saisissez le code de vérification | Entrez le code envoyé sur votre téléphone
security: Paramètres de sécurité | Connexion et sécurité
twoStep: Vérification en deux étapes | Authentification à deux facteurs
myDevices: Mes appareils | Vos appareils
orders: Historique des commandes | Vos commandes
help: Aide et assistance | Assistance
shop: Boutique | Boutique Kaspersky
cookies: Nous utilisons des cookies pour améliorer ce site. | Ce site utilise des cookies.
acceptAll: Tout accepter | Accepter tous les cookies
privacy: Politique de confidentialité
close: Fermer
error: Une erreur est survenue. Réessayez plus tard. | Impossible de charger vos abonnements.
`)
