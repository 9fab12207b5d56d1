import { afterAll, vi } from 'vitest'

// The quick tests share a process, because a process of its own costs a file more than its tests
// do. So that no file depends on those before it, each begins with modules that nobody has used,
// and leaves no stub behind.
vi.resetModules()

afterAll(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  vi.useRealTimers()
})
