internal import StreamingPipeline

await StreamingPipelineExample.main()
