internal import PersistentCounter

await PersistentCounterExample.main()
