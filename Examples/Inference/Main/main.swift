internal import Inference

await InferenceExample.main()
