//! What the Rust peers share: the message, its checksum, the clock, and the output.

use std::time::{Duration, Instant};

pub const CAPACITY: usize = 4096;

/// Six scalars and an identity of 16 bytes.
#[derive(Clone, Copy, Debug)]
pub struct Message {
    pub a: u64,
    pub b: u64,
    pub c: u64,
    pub d: u64,
    pub e: u64,
    pub f: u64,
    pub producer: u64,
    pub number: u64,
}

impl Message {
    pub fn new(producer: u64, number: u64) -> Self {
        let n = number;
        Message { a: n, b: n + 1, c: n + 2, d: n + 3, e: n + 4, f: n + 5, producer, number }
    }

    pub fn fold(&self) -> u64 {
        self.a + self.b + self.c + self.d + self.e + self.f + self.producer + self.number
    }

    pub fn answer(mut self) -> Self {
        self.a = self.fold();
        self
    }
}

/// The checksum of `count` messages of one producer.
pub fn expected(producer: u64, count: u64) -> u64 {
    7 * (count * (count - 1) / 2) + (15 + producer) * count
}

pub struct Options {
    pub workload: String,
    pub placement: String,
    pub scale: f64,
}

impl Options {
    pub fn parse() -> Self {
        let mut options = Options { workload: String::new(), placement: String::new(), scale: 1.0 };
        let mut arguments = std::env::args().skip(1);
        while let Some(name) = arguments.next() {
            let value = arguments.next().unwrap_or_else(|| fail(&format!("{name} wants a value")));
            match name.as_str() {
                "--workload" => options.workload = value,
                "--placement" => options.placement = value,
                "--scale" => options.scale = value.parse().unwrap_or_else(|_| fail("--scale wants a number")),
                _ => fail(&format!("unknown option {name}")),
            }
        }
        options
    }

    pub fn count(&self, base: f64) -> u64 {
        ((base * self.scale) as u64).max(100)
    }

    pub fn print(&self, metric: &str, unit: &str, value: f64) {
        println!(
            r#"{{"workload":"{}","placement":"{}","metric":"{metric}","unit":"{unit}","value":{value:.2}}}"#,
            self.workload, self.placement
        );
    }

    pub fn print_rate(&self, count: u64, took: Duration) {
        self.print("rate", "msg/s", count as f64 / took.as_secs_f64());
    }

    pub fn verify(&self, sum: u64, wanted: u64) {
        if sum != wanted {
            fail(&format!("{}: checksum {sum}, expected {wanted}", self.workload));
        }
    }
}

pub fn fail(text: &str) -> ! {
    eprintln!("error: {text}");
    std::process::exit(1)
}

/// Collects the times of round trips after a tenth of them for warming up, and their checksum.
pub struct Samples {
    pub total: u64,
    warm: u64,
    index: u64,
    sum: u64,
    times: Vec<u64>,
}

impl Samples {
    pub fn new(count: u64) -> Self {
        let warm = count / 10;
        Samples { total: count + warm, warm, index: 0, sum: 0, times: Vec::with_capacity(count as usize) }
    }

    pub fn add(&mut self, began: Instant, answer: Message) {
        let took = began.elapsed().as_nanos() as u64;
        if answer.number != self.index {
            fail("ask: the answer to another request");
        }
        if self.index >= self.warm {
            self.times.push(took);
        }
        self.sum += answer.a;
        self.index += 1;
    }

    pub fn print(mut self, options: &Options) {
        options.verify(self.sum, expected(0, self.total));
        self.times.sort_unstable();
        options.print("p50", "ns", self.times[self.times.len() / 2] as f64);
        options.print("p99", "ns", self.times[self.times.len() * 99 / 100] as f64);
    }
}

pub fn resident_bytes() -> u64 {
    let text = std::fs::read_to_string("/proc/self/statm").unwrap_or_else(|error| fail(&error.to_string()));
    let pages: u64 = text.split(' ').nth(1).and_then(|word| word.parse().ok()).unwrap_or_else(|| fail("/proc/self/statm"));
    pages * 4096
}
