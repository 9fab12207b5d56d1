import { mask } from './mask.ts'

/**
 * Words that sites and answers are built of, and that are no names of people. Of names that a page
 * chose, only these stay in a copy. If a word is missing here, a helper lacks a word; a word too
 * many could be somebody's name.
 */
const plain = new Set(
  `a about accept accepted account action activate activated activation active actual add additional agreement agreements
  alert all allowed amount android app application applications apps area at auto automatic available back background badge
  banner base block blocked blocks body bool box brand branded breadcrumb btn bundle button buttons buy by cancel canceled
  cancelled card cards category cell charge check checkbox child children choose close closed code codes collapse column
  common confirm container content context count country cover create created currency current custom cybot dashboard data
  date dates day days default delete description detail details device devices dialog disabled display document dots
  download downloads dropdown edit email empty enabled end ended ends entries entry error errors event expand expiration
  expire expired expires expiry family features field fields file filter first flag flags footer for form free from full
  grid group groups has head header heading help hidden hide history home icon id identifier ids image info information
  input inside install installer ios is item items key keys kids kind kl label labels language last layout left legal level
  licence licences license licensed licenses limit link links list lists loader logo mac mail main manage manager menu
  message messages meta min mobile modal model models month months more my name names nav navigation new next no not note
  notes notification notifications number numbers object of off offer offers ok on open option options order orders other
  outer overview owned owner ownership package page pages panel panels paid parent part partner parts password passwords
  payment pdf period phone place places plan plans platform platforms popup premium previous price primary priority privacy
  product products progress promo protected protection protections provider provisioning purchase purchased purchases qr
  quantity ready reason recurring region remaining remove renew renewal renewals request required resource response result
  results role root row rows safe scroll search secondary section security select selected selector self send sent serial
  server service services session set settings setup share shared show sign site size slide slider slot software soft sort
  start started starts state states status step steps store stores style sub submit subscription subscriptions success
  support switch system tab table tabs tag tags term terms text tile tiles time title titles to toggle token tooltip total
  trial trials trigger type types undefined unit unlimited unused update updated updates upgrade url usage usages use used
  user users utility value values version view views visible vpn warning web welcome widget window windows with wp wrapper
  year years yes zone`.split(/\s+/),
)

/**
 * A name that a program chose (a hook, a tag, a field, a part of a route) as it may be saved: its
 * plain words stay, everything else becomes a placeholder of the same length. `downloadRobinsCard`
 * becomes `downloadxxxxxxCard`.
 */
export const plainWords = (name: string): string =>
  name.replace(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[^A-Za-z]+/g, (part) =>
    plain.has(part.toLowerCase()) ? part : mask(part),
  )
