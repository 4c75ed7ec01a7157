internal import LetItCrash

await LetItCrashExample.main()
