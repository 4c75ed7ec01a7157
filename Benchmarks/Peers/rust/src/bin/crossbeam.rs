//! Threads and `crossbeam_channel::bounded(4096)`. For `same`, the driver binds the whole program to one core.

use crossbeam_channel::{bounded, Receiver, Sender};
use peers::*;
use std::thread;
use std::time::{Duration, Instant};

fn main() {
    let options = Options::parse();
    let one_core = options.placement == "same";
    match (options.workload.as_str(), options.placement.as_str()) {
        ("ask", "same" | "across") => ask(&options, if one_core { 100e3 } else { 1e6 }, None),
        ("ask-idle", "outside") => ask(&options, 300.0, Some(Duration::from_millis(2))),
        ("one-to-one", "same" | "across") => rate(&options, 1, 0, 5e6),
        ("four-to-one", "same" | "across") => rate(&options, 4, 0, 1e6),
        ("pipeline", "same" | "across") => rate(&options, 1, 3, 1.5e6),
        _ => {}
    }
}

fn ask(options: &Options, base: f64, silence: Option<Duration>) {
    let (requests, inbox) = bounded::<Message>(CAPACITY);
    let (replies, outbox) = bounded::<Message>(CAPACITY);
    let server = thread::spawn(move || {
        for message in inbox {
            replies.send(message.answer()).unwrap();
        }
    });
    let mut samples = Samples::new(options.count(base));
    for i in 0..samples.total {
        if let Some(silence) = silence {
            thread::sleep(silence);
        }
        let began = Instant::now();
        requests.send(Message::new(0, i)).unwrap();
        let answer = outbox.recv().unwrap();
        samples.add(began, answer);
    }
    drop(requests);
    server.join().unwrap();
    samples.print(options);
}

fn produce(out: Sender<Message>, producer: u64, count: u64) {
    for i in 0..count {
        out.send(Message::new(producer, i)).unwrap();
    }
}

fn stage(inbox: Receiver<Message>, out: Sender<Message>) {
    for mut message in inbox {
        message.a += 1;
        out.send(message).unwrap();
    }
}

/// Sends `count` messages of each producer through so many stages and folds them here.
fn flow(options: &Options, producers: u64, stages: u64, count: u64) -> Duration {
    let began = Instant::now();
    let (first, mut last) = bounded(CAPACITY);
    for _ in 0..stages {
        let (out, next) = bounded(CAPACITY);
        let inbox = std::mem::replace(&mut last, next);
        thread::spawn(move || stage(inbox, out));
    }
    let mut wanted = stages * count * producers;
    for producer in 0..producers {
        let out = first.clone();
        wanted += expected(producer, count);
        thread::spawn(move || produce(out, producer, count));
    }
    drop(first);
    let sum = last.iter().map(|message| message.fold()).sum();
    let took = began.elapsed();
    options.verify(sum, wanted);
    took
}

fn rate(options: &Options, producers: u64, stages: u64, base: f64) {
    let count = options.count(base);
    flow(options, producers, stages, count / 10);
    options.print_rate(producers * count, flow(options, producers, stages, count));
}
