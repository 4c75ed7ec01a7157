internal import BufferProcessor

await BufferProcessorExample.main()
