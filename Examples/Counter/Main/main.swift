internal import Counter

await CounterExample.main()
