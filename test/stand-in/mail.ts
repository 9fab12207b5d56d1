import type { Application } from './applications.ts'
import { html, type Html } from './html.ts'
import { installerAddress, personalLink } from './secrets.ts'
import { applicationOf, systemNames, type View } from './view.ts'

/**
 * The mail that brings a personal installer's link; opening a link starts a download, and with it
 * perhaps a term.
 */
export interface Mail {
  time: string
  to: string
  subject: string
  links: { text: string; url: string }[]
}

type Links = (view: View, application: Application) => Mail['links']

/** 2019: one link for each system. */
const oneEach: Links = (view, application) =>
  application.systems.map((system) => ({
    text: systemNames[system],
    url: personalLink(view, application),
  }))
/** 2020-21: the portal's own page, told to start a download. */
const startDownload: Links = (view, application) => [
  {
    text: application.name,
    url: `https://my.kaspersky.com/MyLicenses?startDownload=${encodeURIComponent(installerAddress(view, application))}`,
  },
]
/** Seen inside the address to return to after the sign-in. */
const afterSignIn: Links = (view, application) => {
  const { pathname, search } = new URL(personalLink(view, application))
  return [
    {
      text: application.name,
      url: `https://my.kaspersky.com/?returnUrl=${encodeURIComponent(pathname + search.replaceAll('=', '%3D'))}`,
    },
  ]
}

export function mailOf(view: View): Omit<Mail, 'time'> | null {
  const application = applicationOf(view)
  if (!application) return null
  const form =
    view.scenario.generation === '2019'
      ? oneEach
      : view.dice('mail').pick([startDownload, afterSignIn])
  const links = form(view, application)
  return {
    to: view.account.email,
    subject: `Download ${links.length > 1 ? 'links' : 'link'} for ${application.name}`,
    links,
  }
}

/** `origin`: where the stand-in is visited, so that a press stays there. */
export const mailPage = ({ to, subject, links, time }: Mail, origin: string): Html =>
  html`<article>
    <h2>${subject}</h2>
    <p>${time} · ${to}</p>
    ${links.map(({ text, url }) => html`<p><a class="green-button at-GetDownloadLink" href="${url.replace('https://my.kaspersky.com', origin)}">${text}</a></p>`)}
  </article>`
