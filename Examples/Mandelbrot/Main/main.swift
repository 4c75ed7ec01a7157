internal import Mandelbrot

await MandelbrotExample.main()
