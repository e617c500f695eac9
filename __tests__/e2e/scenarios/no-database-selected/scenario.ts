import { arrangeShop, type Scenario } from '../../scenario.ts'

export const scenario: Scenario = {
  shows: 'A defect that servers of version 18 had: it is named, and not taken for a mistake of the configuration.',
  exitCode: 1,
  says: ['pg/no-database-selected', 'azure-postgresql/issues/132'],
  arrange: async azure => {
    const { inputs } = await arrangeShop(azure)
    azure.faults.door.next(Infinity, {
      kind: 'fatal',
      sqlState: 'XX000',
      message: 'cannot read pg_class without having selected a database',
    })
    return { inputs }
  },
}
