// What runs in a worker thread where the caller has a module of their own.
import { workerData } from 'node:worker_threads'
import { serve } from './serve.js'
import { loadModule } from './work.js'

export const { ready, extract, compare } = serve(loadModule((workerData as { readonly module: string }).module))
