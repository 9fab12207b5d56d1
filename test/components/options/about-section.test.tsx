// @vitest-environment happy-dom
import { render } from 'preact'
import { expect, test } from 'vitest'
import { AboutSection } from '../../../components/options/about-section.tsx'
import { act } from '../../fixtures/act.ts'
import { stage } from '../../fixtures/stage.ts'

const root = stage()
const form = 'https://project.example/issues/new/choose'
const link = () => root.querySelector<HTMLAnchorElement>('a[target]')

test('feedback leads to the form of the project, with nothing filled in', () => {
  act(() => render(<AboutSection version="1.2.3" feedback={form} />, root))
  expect(link()?.href).toBe(form)
  expect(link()?.rel).toContain('noreferrer')
})

test('a build that knows no project has no such link', () => {
  act(() => render(<AboutSection version="1.2.3" feedback={null} />, root))
  expect(link()).toBe(null)
})
