import { arrangeShop, CONFIG, type Scenario } from '../../scenario.ts'

export const scenario: Scenario = {
  shows: 'A file that is no YAML: one problem with the place where reading it ended.',
  exitCode: 1,
  says: ['line=5'],
  arrange: async azure => {
    const { inputs } = await arrangeShop(azure)
    return { inputs, files: { [CONFIG]: 'version: 1\nsmoke:\n  - name: "never closed\n    database: shop\n' } }
  },
}
