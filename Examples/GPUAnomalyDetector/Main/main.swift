internal import GPUAnomalyDetector

await GPUAnomalyDetectorExample.main()
