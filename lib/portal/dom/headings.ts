/** Headings, by their tags or their role. */
export const headings = 'h1,h2,h3,h4,h5,h6,[role=heading]'
