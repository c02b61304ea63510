// What runs in a worker thread. A program, not a part of the library: it works when it is loaded.
import { compareFacts, extractFacts } from '../index.js'
import { serve } from './serve.js'

export const { ready, extract, compare } = serve(
  Promise.resolve({ extract: (article) => extractFacts(article), compare: compareFacts }),
)
