internal import GPUEcho

await GPUEchoExample.main()
