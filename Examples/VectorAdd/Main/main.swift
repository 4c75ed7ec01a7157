internal import VectorAdd

await VectorAddExample.main()
