//! Tasks, `mpsc::channel(4096)` and `oneshot`. `same` runs on the current-thread runtime, `free` and the streams on the
//! multi-thread runtime with two workers. For `ask` across, each side has a current-thread runtime of its own.

use peers::*;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};
use tokio::runtime::{Builder, Runtime};
use tokio::sync::{mpsc, oneshot};

type Request = (Message, oneshot::Sender<Message>);

fn single() -> Runtime {
    Builder::new_current_thread().build().unwrap()
}

fn workers(count: usize) -> Runtime {
    Builder::new_multi_thread().worker_threads(count).build().unwrap()
}

fn main() {
    let options = Options::parse();
    let runtime = if options.placement == "same" { single() } else { workers(2) };
    match (options.workload.as_str(), options.placement.as_str()) {
        ("ask", "same" | "free") => ask(&options, &runtime),
        ("ask", "across") => ask_across(&options),
        ("ask-idle", "outside") => ask_idle(&options, &runtime),
        ("one-to-one", "same" | "across") => rate(&options, &runtime, 1, 0, 6e6),
        ("four-to-one", "same" | "across") => rate(&options, &runtime, 4, 0, 1.2e6),
        ("pipeline", "same" | "across") => rate(&options, &runtime, 1, 3, 1.2e6),
        ("ring", "same" | "free") => ring(&options, &runtime),
        ("fan-out", "same" | "across") => fan_out(&options, &runtime),
        ("spawn", "same") => spawn(&options, &runtime),
        ("bytes", "same") => bytes(&options, &runtime),
        _ => return,
    }
    std::process::exit(0); // idle tasks need not be taken apart one by one
}

// --- Request and answer

async fn echo(mut inbox: mpsc::Receiver<Request>) {
    while let Some((message, reply)) = inbox.recv().await {
        let _ = reply.send(message.answer());
    }
}

async fn asker(requests: mpsc::Sender<Request>, count: u64) -> Samples {
    let mut samples = Samples::new(count);
    for i in 0..samples.total {
        let began = Instant::now();
        let (reply, answer) = oneshot::channel();
        requests.send((Message::new(0, i), reply)).await.unwrap();
        samples.add(began, answer.await.unwrap());
    }
    samples
}

fn ask(options: &Options, runtime: &Runtime) {
    let (requests, inbox) = mpsc::channel(CAPACITY);
    let count = options.count(1e6);
    runtime.spawn(echo(inbox));
    let samples = runtime.block_on(async { tokio::spawn(asker(requests, count)).await.unwrap() });
    samples.print(options);
}

fn ask_across(options: &Options) {
    let (requests, inbox) = mpsc::channel(CAPACITY);
    let server = thread::spawn(|| single().block_on(echo(inbox)));
    let samples = single().block_on(asker(requests, options.count(20e3)));
    server.join().unwrap();
    samples.print(options);
}

fn ask_idle(options: &Options, runtime: &Runtime) {
    let (requests, inbox) = mpsc::channel(CAPACITY);
    runtime.spawn(echo(inbox));
    let mut samples = Samples::new(options.count(300.0));
    for i in 0..samples.total {
        thread::sleep(Duration::from_millis(2));
        let began = Instant::now();
        let (reply, answer) = oneshot::channel();
        requests.blocking_send((Message::new(0, i), reply)).ok().unwrap();
        samples.add(began, answer.blocking_recv().unwrap());
    }
    samples.print(options);
}

// --- Streams

/// Sends `count` messages of each producer through so many stages and folds them at the end.
async fn flow(producers: u64, stages: u64, count: u64) -> (u64, Duration) {
    let began = Instant::now();
    let (first, mut last) = mpsc::channel::<Message>(CAPACITY);
    for _ in 0..stages {
        let (out, next) = mpsc::channel(CAPACITY);
        let mut inbox = std::mem::replace(&mut last, next);
        tokio::spawn(async move {
            while let Some(mut message) = inbox.recv().await {
                message.a += 1;
                out.send(message).await.unwrap();
            }
        });
    }
    for producer in 0..producers {
        let out = first.clone();
        tokio::spawn(async move {
            for i in 0..count {
                out.send(Message::new(producer, i)).await.unwrap();
            }
        });
    }
    drop(first);
    let mut sum = 0;
    while let Some(message) = last.recv().await {
        sum += message.fold();
    }
    (sum, began.elapsed())
}

fn rate(options: &Options, runtime: &Runtime, producers: u64, stages: u64, base: f64) {
    let count = options.count(base);
    for (count, warm) in [(count / 10, true), (count, false)] {
        let (sum, took) = runtime.block_on(async { tokio::spawn(flow(producers, stages, count)).await.unwrap() });
        let wanted: u64 = (0..producers).map(|producer| expected(producer, count)).sum();
        options.verify(sum, wanted + stages * count);
        if !warm {
            options.print_rate(producers * count, took);
        }
    }
}

async fn hop(mut inbox: mpsc::Receiver<Message>, next: mpsc::Sender<Message>, hops: u64, done: mpsc::Sender<u64>) {
    while let Some(mut message) = inbox.recv().await {
        message.a += 1;
        if message.a == hops {
            done.send(message.a).await.unwrap();
            return;
        }
        if next.send(message).await.is_err() {
            return;
        }
    }
}

fn ring(options: &Options, runtime: &Runtime) {
    const SIZE: usize = 503;
    for (hops, warm) in [(options.count(1e5), true), (options.count(3e6), false)] {
        let (sum, took) = runtime.block_on(async {
            let (done, mut result) = mpsc::channel(1);
            let (outs, inboxes): (Vec<_>, Vec<_>) = (0..SIZE).map(|_| mpsc::channel(CAPACITY)).unzip();
            for (i, inbox) in inboxes.into_iter().enumerate() {
                tokio::spawn(hop(inbox, outs[(i + 1) % SIZE].clone(), hops, done.clone()));
            }
            let began = Instant::now();
            outs[0].send(Message::new(0, 0)).await.unwrap();
            (result.recv().await.unwrap(), began.elapsed())
        });
        options.verify(sum, hops);
        if !warm {
            options.print("hop", "ns", took.as_nanos() as f64 / hops as f64);
        }
    }
}

async fn fan_out_once(each: u64) -> (u64, Duration) {
    const SIZE: u64 = 1000;
    let (mut outs, mut tasks) = (Vec::new(), Vec::new());
    for _ in 0..SIZE {
        let (out, mut inbox) = mpsc::channel::<Message>(CAPACITY);
        outs.push(out);
        tasks.push(tokio::spawn(async move {
            let mut sum = 0;
            while let Some(message) = inbox.recv().await {
                sum += message.fold();
            }
            sum
        }));
    }
    let began = Instant::now();
    for i in 0..each * SIZE {
        outs[(i % SIZE) as usize].send(Message::new(0, i)).await.unwrap();
    }
    drop(outs);
    let mut sum = 0;
    for task in tasks {
        sum += task.await.unwrap();
    }
    (sum, began.elapsed())
}

fn fan_out(options: &Options, runtime: &Runtime) {
    for (each, warm) in [(options.count(100.0), true), (options.count(3000.0), false)] {
        let (sum, took) = runtime.block_on(async { tokio::spawn(fan_out_once(each)).await.unwrap() });
        options.verify(sum, expected(0, each * 1000));
        if !warm {
            options.print_rate(each * 1000, took);
        }
    }
}

// --- Idle actors

/// Starts tasks, returns when all of them wait for their first message, and returns what keeps them alive.
fn spawn_idle(runtime: &Runtime, count: u64) -> Vec<mpsc::Sender<Message>> {
    let started = Arc::new(AtomicU64::new(0));
    runtime.block_on(async {
        let mut outs = Vec::with_capacity(count as usize);
        for _ in 0..count {
            let (out, mut inbox) = mpsc::channel::<Message>(CAPACITY);
            let started = started.clone();
            tokio::spawn(async move {
                started.fetch_add(1, Ordering::Relaxed);
                while inbox.recv().await.is_some() {}
            });
            outs.push(out);
        }
        while started.load(Ordering::Relaxed) < count {
            tokio::task::yield_now().await;
        }
        outs
    })
}

fn spawn(options: &Options, runtime: &Runtime) {
    let count = options.count(200e3);
    let warm = spawn_idle(runtime, count / 10);
    let began = Instant::now();
    let outs = spawn_idle(runtime, count);
    options.print("spawn", "ns", began.elapsed().as_nanos() as f64 / count as f64);
    std::mem::forget((warm, outs));
}

fn bytes(options: &Options, runtime: &Runtime) {
    let count = options.count(100e3);
    let before = resident_bytes();
    let outs = spawn_idle(runtime, count);
    options.print("bytes", "B", (resident_bytes() - before) as f64 / count as f64);
    std::mem::forget(outs);
}
