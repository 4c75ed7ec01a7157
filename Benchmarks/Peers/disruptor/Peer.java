// LMAX Disruptor: a ring of 4,096 events that are allocated once and filled in place, claimed one at a time. Waiting with
// --wait busy-spin burns a core per consumer, which its documentation advises only where there is a core for each of them;
// where there are more than two threads, that variant yields instead. --wait blocking sleeps. For `same`, the driver binds the
// program to one core.
import com.lmax.disruptor.BlockingWaitStrategy;
import com.lmax.disruptor.BusySpinWaitStrategy;
import com.lmax.disruptor.EventHandler;
import com.lmax.disruptor.RingBuffer;
import com.lmax.disruptor.Sequence;
import com.lmax.disruptor.SequenceBarrier;
import com.lmax.disruptor.WaitStrategy;
import com.lmax.disruptor.YieldingWaitStrategy;
import com.lmax.disruptor.dsl.Disruptor;
import com.lmax.disruptor.dsl.ProducerType;
import com.lmax.disruptor.util.DaemonThreadFactory;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;

public final class Peer {
    private static final int CAPACITY = 4096;

    /// Six scalars and an identity of 16 bytes.
    private static final class Message {
        long a, b, c, d, e, f, producer, number;

        void fill(long producer, long number) {
            a = number;
            b = number + 1;
            c = number + 2;
            d = number + 3;
            e = number + 4;
            f = number + 5;
            this.producer = producer;
            this.number = number;
        }

        void fill(Message other) {
            a = other.a;
            b = other.b;
            c = other.c;
            d = other.d;
            e = other.e;
            f = other.f;
            producer = other.producer;
            number = other.number;
        }

        long fold() {
            return a + b + c + d + e + f + producer + number;
        }
    }

    private final String workload;
    private final String placement;
    private final double scale;
    private final boolean spin;

    private Peer(String workload, String placement, double scale, boolean spin) {
        this.workload = workload;
        this.placement = placement;
        this.scale = scale;
        this.spin = spin;
    }

    public static void main(String[] arguments) throws Exception {
        String workload = "", placement = "", wait = "blocking";
        double scale = 1;
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            switch (arguments[i]) {
                case "--workload" -> workload = arguments[i + 1];
                case "--placement" -> placement = arguments[i + 1];
                case "--scale" -> scale = Double.parseDouble(arguments[i + 1]);
                case "--wait" -> wait = arguments[i + 1];
                default -> throw new IllegalArgumentException(arguments[i]);
            }
        }
        new Peer(workload, placement, scale, wait.equals("busy-spin")).run();
        System.exit(0);
    }

    private void run() throws Exception {
        if (spin) {
            switch (workload + " " + placement) {
                case "ask across" -> ask(500_000, 0);
                case "one-to-one across" -> rate(1, 0, 20e6);
                case "four-to-one across" -> rate(4, 0, 2e6);
                case "pipeline across" -> rate(1, 3, 5e6);
                default -> { }
            }
            return;
        }
        switch (workload + " " + placement) {
            case "ask across", "ask same" -> ask(15_000, 0);
            case "ask-idle outside" -> ask(300, 2);
            case "one-to-one across", "one-to-one same" -> rate(1, 0, 5e6);
            case "four-to-one across", "four-to-one same" -> rate(4, 0, 500e3);
            case "pipeline across", "pipeline same" -> rate(1, 3, 1e6);
            default -> { }
        }
    }

    private long count(double base) {
        return Math.max(100, (long) (base * scale));
    }

    private WaitStrategy waitStrategy() {
        if (!spin) return new BlockingWaitStrategy();
        boolean twoThreads = workload.equals("ask") || workload.equals("one-to-one");
        return twoThreads ? new BusySpinWaitStrategy() : new YieldingWaitStrategy();
    }

    private void print(String metric, String unit, double value) {
        System.out.printf(Locale.ROOT, "{\"workload\":\"%s\",\"placement\":\"%s\",\"metric\":\"%s\",\"unit\":\"%s\",\"value\":%.2f}%n",
                workload, placement, metric, unit, value);
    }

    private void verify(long sum, long wanted) {
        if (sum != wanted) throw new IllegalStateException(workload + ": checksum " + sum + ", expected " + wanted);
    }

    private static long expected(long producer, long count) {
        return 7 * (count * (count - 1) / 2) + (15 + producer) * count;
    }

    /// Answers come back through a second ring, which the asking thread waits on itself.
    private void ask(double base, long silence) throws Exception {
        Disruptor<Message> requests =
                new Disruptor<>(Message::new, CAPACITY, DaemonThreadFactory.INSTANCE, ProducerType.SINGLE, waitStrategy());
        RingBuffer<Message> answers = RingBuffer.createSingleProducer(Message::new, CAPACITY, waitStrategy());
        Sequence read = new Sequence();
        answers.addGatingSequences(read);
        SequenceBarrier barrier = answers.newBarrier();
        requests.handleEventsWith((EventHandler<Message>) (request, sequence, endOfBatch) -> {
            long next = answers.next();
            Message answer = answers.get(next);
            answer.fill(request);
            answer.a = request.fold();
            answers.publish(next);
        });
        RingBuffer<Message> ring = requests.start();
        int count = (int) count(base);
        // The compiler needs more to warm up than an idle runtime does.
        int warm = silence > 0 ? 20 : Math.max(count / 4, 2000);
        long[] times = new long[count];
        long sum = 0;
        for (int i = 0; i < warm + count; i++) {
            if (silence > 0) Thread.sleep(silence);
            long began = System.nanoTime();
            long next = ring.next();
            ring.get(next).fill(0, i);
            ring.publish(next);
            barrier.waitFor(i);
            Message answer = answers.get(i);
            if (answer.number != i) throw new IllegalStateException("ask: the answer to another request");
            sum += answer.a;
            read.set(i);
            if (i >= warm) times[i - warm] = System.nanoTime() - began;
        }
        verify(sum, expected(0, warm + count));
        Arrays.sort(times);
        print("p50", "ns", times[count / 2]);
        print("p99", "ns", times[(int) (count * 99L / 100)]);
    }

    /// Folds all messages and says when it has seen the last one.
    private static final class Sink implements EventHandler<Message> {
        private final CountDownLatch done = new CountDownLatch(1);
        private long left;
        private long sum;

        Sink(long count) {
            left = count;
        }

        @Override
        public void onEvent(Message message, long sequence, boolean endOfBatch) {
            sum += message.fold();
            if (--left == 0) done.countDown();
        }
    }

    private void rate(int producers, int stages, double base) throws Exception {
        long count = count(base);
        flow(producers, stages, Math.max(count / 5, 50_000));
        long took = flow(producers, stages, count);
        print("rate", "msg/s", producers * count * 1e9 / took);
    }

    /// A pipeline of a Disruptor is several consumers of one ring, each behind the other.
    private long flow(int producers, int stages, long count) throws Exception {
        Disruptor<Message> disruptor = new Disruptor<>(Message::new, CAPACITY, DaemonThreadFactory.INSTANCE,
                producers == 1 ? ProducerType.SINGLE : ProducerType.MULTI, waitStrategy());
        Sink sink = new Sink(producers * count);
        if (stages == 0) {
            disruptor.handleEventsWith(sink);
        } else {
            EventHandler<Message> stage = (message, sequence, endOfBatch) -> message.a++;
            var group = disruptor.handleEventsWith(stage);
            for (int i = 1; i < stages; i++) group = group.then((EventHandler<Message>) (message, sequence, endOfBatch) -> message.a++);
            group.then(sink);
        }
        RingBuffer<Message> ring = disruptor.start();
        long wanted = stages * count, began = System.nanoTime();
        for (int producer = 0; producer < producers; producer++) {
            wanted += expected(producer, count);
            final int own = producer;
            Runnable body = () -> {
                for (long i = 0; i < count; i++) {
                    long next = ring.next();
                    ring.get(next).fill(own, i);
                    ring.publish(next);
                }
            };
            if (producers == 1) body.run();
            else DaemonThreadFactory.INSTANCE.newThread(body).start();
        }
        sink.done.await();
        long took = System.nanoTime() - began;
        verify(sink.sum, wanted);
        disruptor.shutdown();
        return took;
    }
}
