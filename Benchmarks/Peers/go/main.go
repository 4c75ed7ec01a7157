// Goroutines and channels. `same` runs with GOMAXPROCS=1 and everything else with 2. Channels are buffered for 4,096
// messages, except where there are hundreds of them: a Go channel allocates its whole buffer at once, so nobody would give
// that much to each of a thousand actors. For `ask` across, both goroutines are locked to threads of their own;
// `free` leaves the choice to the scheduler.
package main

import (
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"runtime"
	"sort"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

const (
	capacity      = 4096
	smallCapacity = 64 // of each of 1,000 actors
	idleCapacity  = 1  // of each of 100,000
)

// Message is six scalars and an identity of 16 bytes.
type Message struct {
	A, B, C, D, E, F, Producer, Number uint64
}

func newMessage(producer, number uint64) Message {
	return Message{number, number + 1, number + 2, number + 3, number + 4, number + 5, producer, number}
}

func (m *Message) fold() uint64 {
	return m.A + m.B + m.C + m.D + m.E + m.F + m.Producer + m.Number
}

func expected(producer, count uint64) uint64 {
	return 7*(count*(count-1)/2) + (15+producer)*count
}

type request struct {
	message Message
	reply   chan Message
}

var (
	workload  = flag.String("workload", "", "")
	placement = flag.String("placement", "", "")
	scale     = flag.Float64("scale", 1, "")
)

func fail(text string) {
	fmt.Fprintln(os.Stderr, "error:", text)
	os.Exit(1)
}

func verify(sum, wanted uint64) {
	if sum != wanted {
		fail(fmt.Sprintf("%s: checksum %d, expected %d", *workload, sum, wanted))
	}
}

func report(metric, unit string, value float64) {
	line, err := json.Marshal(map[string]interface{}{
		"workload": *workload, "placement": *placement, "metric": metric, "unit": unit, "value": value,
	})
	if err != nil {
		fail(err.Error())
	}
	fmt.Println(string(line))
}

func reportPercentiles(samples []int64) {
	sort.Slice(samples, func(i, j int) bool { return samples[i] < samples[j] })
	report("p50", "ns", float64(samples[len(samples)/2]))
	report("p99", "ns", float64(samples[len(samples)*99/100]))
}

func reportRate(count uint64, took time.Duration) {
	report("rate", "msg/s", float64(count)/took.Seconds())
}

func count(base float64, least uint64) uint64 {
	if n := uint64(base * *scale); n > least {
		return n
	}
	return least
}

// --- Request and answer

func echo(requests <-chan request, locked bool) {
	if locked {
		runtime.LockOSThread()
	}
	for request := range requests {
		request.message.A = request.message.fold()
		request.reply <- request.message
	}
}

func ask(silence time.Duration, locked bool, samples uint64) {
	requests := make(chan request, capacity)
	go echo(requests, locked)
	if locked {
		runtime.LockOSThread()
	}
	reply := make(chan Message, 1)
	warm := samples / 10
	times := make([]int64, 0, samples)
	sum := uint64(0)
	for i := uint64(0); i < samples+warm; i++ {
		if silence > 0 {
			time.Sleep(silence)
		}
		began := time.Now()
		requests <- request{newMessage(0, i), reply}
		answer := <-reply
		took := time.Since(began)
		if answer.Number != i {
			fail("ask: the answer to another request")
		}
		sum += answer.A
		if i >= warm {
			times = append(times, int64(took))
		}
	}
	close(requests)
	verify(sum, expected(0, samples+warm))
	reportPercentiles(times)
}

// --- Streams

func produce(out chan<- Message, producer, count uint64) {
	for i := uint64(0); i < count; i++ {
		out <- newMessage(producer, i)
	}
}

// flow sends count messages of each producer through so many stages and folds them at the end.
func flow(producers, stages, count uint64) time.Duration {
	first := make(chan Message, capacity)
	last := first
	began := time.Now()
	for stage := uint64(0); stage < stages; stage++ {
		next := make(chan Message, capacity)
		go func(in <-chan Message, out chan<- Message) {
			for message := range in {
				message.A++
				out <- message
			}
			close(out)
		}(last, next)
		last = next
	}
	sum, wanted := uint64(0), stages*count
	for producer := uint64(0); producer < producers; producer++ {
		wanted += expected(producer, count)
		go produce(first, producer, count)
	}
	for i := uint64(0); i < producers*count; i++ {
		message := <-last
		sum += message.fold()
	}
	took := time.Since(began)
	close(first)
	verify(sum, wanted)
	return took
}

func rate(producers, stages uint64, base float64) {
	n := count(base, 1)
	flow(producers, stages, n/10+1)
	reportRate(producers*n, flow(producers, stages, n))
}

func ring() {
	const size = 503
	for _, warm := range []bool{true, false} {
		base := 2e6
		if warm {
			base = 1e5
		}
		hops := count(base, 1)
		channels := make([]chan Message, size)
		for i := range channels {
			channels[i] = make(chan Message, 1)
		}
		done := make(chan uint64)
		for i := range channels {
			go func(in <-chan Message, out chan<- Message) {
				for message := range in {
					message.A++
					if message.A == hops {
						done <- message.A
						return
					}
					out <- message
				}
			}(channels[i], channels[(i+1)%size])
		}
		began := time.Now()
		channels[0] <- newMessage(0, 0)
		verify(<-done, hops)
		if !warm {
			report("hop", "ns", float64(time.Since(began))/float64(hops))
		}
	}
}

func fanOut() {
	const size = 1000
	for _, warm := range []bool{true, false} {
		base := 2000.0
		if warm {
			base = 100
		}
		each := count(base, 1)
		channels := make([]chan Message, size)
		sum := uint64(0)
		var finished sync.WaitGroup
		finished.Add(size)
		for i := range channels {
			channels[i] = make(chan Message, smallCapacity)
			go func(in <-chan Message) {
				own := uint64(0)
				for message := range in {
					own += message.fold()
				}
				atomic.AddUint64(&sum, own)
				finished.Done()
			}(channels[i])
		}
		began := time.Now()
		for i := uint64(0); i < each*size; i++ {
			channels[i%size] <- newMessage(0, i)
		}
		for _, channel := range channels {
			close(channel)
		}
		finished.Wait()
		took := time.Since(began)
		verify(sum, expected(0, each*size))
		if !warm {
			reportRate(each*size, took)
		}
	}
}

// --- Idle actors

func residentBytes() uint64 {
	text, err := os.ReadFile("/proc/self/statm")
	if err != nil {
		fail(err.Error())
	}
	pages, err := strconv.ParseUint(strings.Fields(string(text))[1], 10, 64)
	if err != nil {
		fail(err.Error())
	}
	return pages * uint64(os.Getpagesize())
}

// spawnIdle starts actors, returns when all of them wait for their first message, and returns what keeps them alive.
func spawnIdle(count uint64) []chan Message {
	channels := make([]chan Message, count)
	var started sync.WaitGroup
	started.Add(int(count))
	for i := range channels {
		channel := make(chan Message, idleCapacity)
		channels[i] = channel
		go func() {
			started.Done()
			for range channel {
			}
		}()
	}
	started.Wait()
	return channels
}

func spawn() {
	warm := spawnIdle(count(1e4, 100))
	n := count(1e5, 1000)
	began := time.Now()
	channels := spawnIdle(n)
	report("spawn", "ns", float64(time.Since(began))/float64(n))
	runtime.KeepAlive(warm)
	runtime.KeepAlive(channels)
}

func bytes() {
	n := count(1e5, 1000)
	runtime.GC()
	before := residentBytes()
	channels := spawnIdle(n)
	report("bytes", "B", float64(residentBytes()-before)/float64(n))
	runtime.KeepAlive(channels)
}

func main() {
	flag.Parse()
	runtime.GOMAXPROCS(2)
	if *placement == "same" {
		runtime.GOMAXPROCS(1)
	}
	switch *workload + " " + *placement {
	case "ask same", "ask free":
		ask(0, false, count(1e6, 100))
	case "ask across":
		ask(0, true, count(15e3, 100))
	case "ask-idle outside":
		// A locked goroutine is the plain thread of Go; the other one belongs to the silent runtime.
		runtime.LockOSThread()
		ask(2*time.Millisecond, false, count(300, 100))
	case "one-to-one same", "one-to-one across":
		rate(1, 0, 8e6)
	case "four-to-one same", "four-to-one across":
		rate(4, 0, 2e6)
	case "pipeline same", "pipeline across":
		rate(1, 3, 2e6)
	case "ring same", "ring free":
		ring()
	case "fan-out same", "fan-out across":
		fanOut()
	case "spawn same":
		spawn()
	case "bytes same":
		bytes()
	}
}
