// Builds the library and the command line into dist/: a few files instead of 450, because Node takes longer to find and
// read that many modules than to run them. What stands in package.json stays outside, and names stay as they are written.
import { defineConfig } from 'vite'

/** What is opened by its name: by users, by a thread that starts, and by the build for the rules. */
const OPENED = [
  'index',
  'keeping',
  'reading',
  'cli/main',
  'host/desk-inside',
  'host/lay-out-inside',
  'read/frames/load',
]

export default defineConfig({
  publicDir: false,
  build: {
    ssr: true,
    outDir: 'dist',
    emptyOutDir: false,
    target: 'node20',
    minify: false,
    sourcemap: true,
    rolldownOptions: {
      input: Object.fromEntries(OPENED.map((name) => [name, `src/${name}.ts`])),
      // One folder deep like the rooms: package-root.ts and thread.ts count their way from there.
      output: { entryFileNames: '[name].js', chunkFileNames: 'parts/[name].js' },
    },
  },
})
