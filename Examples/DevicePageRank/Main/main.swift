internal import DevicePageRank

await DevicePageRankExample.main()
