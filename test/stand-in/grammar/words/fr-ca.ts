import { fr } from './fr.ts'
import { changed } from './phrases.ts'

/** What is said otherwise in Canada; the labels of Downloads are those of help article 95255. */
export const frCa = changed(
  fr,
  `
email: Adresse courriel | Courriel
sendLink: Envoyer le lien par courriel | M'envoyer le lien
appStore: Télécharger sur l’App Store
cookies: Nous utilisons des témoins pour améliorer ce site. | Ce site utilise des témoins.
acceptAll: Tout accepter | Accepter tous les témoins
shop: Magasin | Magasiner
security: Paramètres de sécurité | Ouverture de session et sécurité
signIn: Ouvrir une session | Se connecter
signOut: Fermer la session | Se déconnecter
`,
)
