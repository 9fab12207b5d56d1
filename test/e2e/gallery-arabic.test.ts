import { galleryOf } from './gallery-of.ts'

// The look that differs most from the English one: from right to left, and dark. What mirrors, mirrors alike in all
// scenes: in the short form one of three is enough.
galleryOf('ar', { dark: true, text: 1, forcedColors: false }, 3)
