internal import Ledger

await LedgerExample.main()
