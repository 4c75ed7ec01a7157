// The messages and kernels of these tests are in a module of their own: the program that runs as a child process has them, too.
@_exported import KernelFixtures
