internal import GPUPageRank

await GPUPageRankExample.main()
