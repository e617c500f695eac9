import { arrangeShop, CONFIG, type Scenario } from '../../scenario.ts'

export const scenario: Scenario = {
  shows: 'A file that is no YAML: one problem with line and column.',
  exitCode: 1,
  says: ['line=3'],
  arrange: async azure => {
    const { inputs } = await arrangeShop(azure)
    return { inputs, files: { [CONFIG]: 'version: 1\nsmoke:\n  - name: "never closed\n    database: shop\n' } }
  },
}
