import { galleryOf, isSeenInArabic } from './gallery-of.ts'

// The look that differs most from the German one: from right to left, and dark.
galleryOf('ar', { dark: true, text: 1, forcedColors: false }, isSeenInArabic, isSeenInArabic, false)
