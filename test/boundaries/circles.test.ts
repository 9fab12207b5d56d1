import { expect, test } from 'vitest'
import { circlesIn } from './circles.ts'

const circles = (graph: Record<string, string[]>) =>
  circlesIn(Object.keys(graph), (node) => graph[node] ?? [])

test.each([
  { name: 'a chain', graph: { a: ['b'], b: ['c'] }, expected: [] },
  { name: 'two ways to one place', graph: { a: ['b', 'c'], b: ['d'], c: ['d'] }, expected: [] },
  { name: 'two that need each other', graph: { a: ['b'], b: ['a'] }, expected: [['a', 'b']] },
  {
    name: 'a long way round, entered from outside',
    graph: { in: ['a'], a: ['b'], b: ['c'], c: ['a'] },
    expected: [['a', 'b', 'c']],
  },
  { name: 'one that needs itself', graph: { a: ['a'] }, expected: [['a']] },
])('circles: $name', ({ graph, expected }) => expect(circles(graph)).toEqual(expected))
