internal import Calculator

await CalculatorExample.main()
