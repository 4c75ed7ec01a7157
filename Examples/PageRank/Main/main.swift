internal import PageRank

await PageRankExample.main()
