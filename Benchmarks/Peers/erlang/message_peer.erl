%% Plain processes and messages: no gen_server, whose calls cost a monitor each. `same` runs with one scheduler, everything
%% else with two. For `ask` across, the two processes are bound to one scheduler each; `free` leaves the choice to the
%% emulator. Mailboxes have no bound, so senders keep at most 4,096 messages on the way by credits, which also spares the
%% garbage collector.
-module(message_peer).
-export([main/0]).

-define(CAPACITY, 4096).
-define(PORTION, 1024).

main() ->
    try
        [Workload, Placement, Scale] =
            [option(Name, init:get_plain_arguments()) || Name <- ["--workload", "--placement", "--scale"]],
        run(Workload, Placement, number(Scale)),
        halt(0)
    catch
        Class:Reason:Stack ->
            io:format(standard_error, "error: ~p ~p~n~p~n", [Class, Reason, Stack]),
            halt(1)
    end.

option(Name, [Name, Value | _]) -> Value;
option(Name, [_ | Rest]) -> option(Name, Rest).

number(Text) ->
    try list_to_float(Text) catch error:badarg -> float(list_to_integer(Text)) end.

run("ask", "same", F) -> ask("same", [[], []], count(500000, F));
run("ask", "free", F) -> ask("free", [[], []], count(500000, F));
run("ask", "across", F) -> ask("across", [[{scheduler, 1}], [{scheduler, 2}]], count(60000, F));
run("one-to-one", Place, F) when Place =:= "same"; Place =:= "across" -> rate("one-to-one", Place, 1, 0, count(3000000, F));
run("four-to-one", Place, F) when Place =:= "same"; Place =:= "across" -> rate("four-to-one", Place, 4, 0, count(600000, F));
run("pipeline", Place, F) when Place =:= "same"; Place =:= "across" -> rate("pipeline", Place, 1, 3, count(600000, F));
run("ring", Place, F) when Place =:= "same"; Place =:= "free" -> ring(Place, count(2500000, F));
run("fan-out", Place, F) when Place =:= "same"; Place =:= "across" -> fan_out(Place, count(1500, F));
run("spawn", "same", F) -> spawn_idle(count(10000, F)), idle("spawn", count(200000, F));
run("bytes", "same", F) -> idle("bytes", count(100000, F));
run(_, _, _) -> ok.

count(Base, Scale) -> max(100, trunc(Base * Scale)).

%% --- The message

message(Producer, I) -> {message, I, I + 1, I + 2, I + 3, I + 4, I + 5, Producer, I}.

fold({message, A, B, C, D, E, F, Producer, Number}) -> A + B + C + D + E + F + Producer + Number.

expected(Producer, Count) -> 7 * (Count * (Count - 1) div 2) + (15 + Producer) * Count.

%% --- Output

print(Workload, Placement, Metric, Unit, Value) ->
    io:format("{\"workload\":\"~s\",\"placement\":\"~s\",\"metric\":\"~s\",\"unit\":\"~s\",\"value\":~.2f}~n",
              [Workload, Placement, Metric, Unit, float(Value)]).

%% Clock readings become nanoseconds at the end, and include what reading the clock costs.
print_percentiles(Workload, Placement, Times) ->
    Sorted = list_to_tuple(lists:sort(Times)),
    Size = tuple_size(Sorted),
    [print(Workload, Placement, Metric, "ns", erlang:convert_time_unit(element(Size * Share div 100 + 1, Sorted), native, nanosecond))
     || {Metric, Share} <- [{"p50", 50}, {"p99", 99}]].

elapsed(Began) -> erlang:convert_time_unit(erlang:monotonic_time() - Began, native, nanosecond).

%% --- Request and answer

echo() ->
    receive
        {From, Ref, Message} ->
            From ! {Ref, setelement(2, Message, fold(Message))},
            echo()
    end.

ask(Placement, [Ours, Theirs], Count) ->
    Main = self(),
    Server = spawn_opt(fun echo/0, Theirs),
    %% A large heap from the beginning: otherwise collections of the growing list of samples are part of the samples.
    spawn_opt(fun() ->
                  {_, Sum1} = ask(Server, 0, Count div 10, [], 0),
                  {Times, Sum2} = ask(Server, 0, Count, [], 0),
                  Main ! {done, Times, Sum1, Sum2}
              end, [{min_heap_size, 4 * Count + 100000} | Ours]),
    receive
        {done, Times, Sum1, Sum2} ->
            Sum1 = expected(0, Count div 10),
            Sum2 = expected(0, Count),
            print_percentiles("ask", Placement, Times)
    end.

ask(_, Count, Count, Times, Sum) -> {Times, Sum};
ask(Server, I, Count, Times, Sum) ->
    Began = erlang:monotonic_time(),
    Ref = make_ref(),
    Server ! {self(), Ref, message(0, I)},
    receive
        {Ref, Answer} ->
            Took = erlang:monotonic_time() - Began,
            I = element(9, Answer),
            ask(Server, I + 1, Count, [Took | Times], Sum + element(2, Answer))
    end.

%% --- Streams

rate(Workload, Placement, Producers, Stages, Count) ->
    flow(Producers, Stages, Count div 10),
    Took = flow(Producers, Stages, Count),
    print(Workload, Placement, "rate", "msg/s", Producers * Count * 1.0e9 / Took).

%% Sources, so many stages that pass messages on, and this process at the end.
flow(Producers, Stages, Count) ->
    Main = self(),
    Began = erlang:monotonic_time(),
    Pid = spawn_opt(fun() ->
        First = lists:foldl(fun(_, Next) -> spawn(fun() -> stage(Next) end) end, self(), lists:seq(1, Stages)),
        Sources = [spawn(fun() -> source(First, Producer, 0, Count, ?CAPACITY div Producers) end)
                   || Producer <- lists:seq(0, Producers - 1)],
        %% Counts of messages by producer, to know when to give credit.
        Main ! {done, sink(list_to_tuple(Sources), list_to_tuple([0 || _ <- Sources]), Producers * Count, 0)}
    end, [{message_queue_data, off_heap}]),
    Wanted = lists:sum([expected(Producer, Count) || Producer <- lists:seq(0, Producers - 1)]) + Stages * Count,
    receive {done, Sum} -> Wanted = Sum end,
    Took = elapsed(Began),
    exit(Pid, kill),
    Took.

source(_, _, Count, Count, _) -> ok;
source(Target, Producer, I, Count, 0) ->
    receive credit -> source(Target, Producer, I, Count, ?PORTION) end;
source(Target, Producer, I, Count, Credit) ->
    Target ! message(Producer, I),
    source(Target, Producer, I + 1, Count, Credit - 1).

stage(Next) ->
    receive
        Message ->
            Next ! setelement(2, Message, element(2, Message) + 1),
            stage(Next)
    end.

%% With one producer its count is an argument rather than part of a tuple that is copied for each message.
sink({Source}, _, Left, Sum) -> sink_one(Source, ?PORTION, Left, Sum);
sink(Sources, Counts, Left, Sum) -> sink_many(Sources, Counts, Left, Sum).

sink_one(_, _, 0, Sum) -> Sum;
sink_one(Source, 0, Left, Sum) ->
    Source ! credit,
    sink_one(Source, ?PORTION, Left, Sum);
sink_one(Source, Until, Left, Sum) ->
    receive Message -> sink_one(Source, Until - 1, Left - 1, Sum + fold(Message)) end.

sink_many(_, _, 0, Sum) -> Sum;
sink_many(Sources, Counts, Left, Sum) ->
    receive
        Message ->
            Index = element(8, Message) + 1,
            case element(Index, Counts) + 1 of
                ?PORTION ->
                    element(Index, Sources) ! credit,
                    sink_many(Sources, setelement(Index, Counts, 0), Left - 1, Sum + fold(Message));
                Count ->
                    sink_many(Sources, setelement(Index, Counts, Count), Left - 1, Sum + fold(Message))
            end
    end.

ring(Placement, Hops) ->
    ring_once(Hops div 20),
    Took = ring_once(Hops),
    print("ring", Placement, "hop", "ns", Took / Hops).

ring_once(Hops) ->
    Main = self(),
    First = spawn(fun() -> receive {next, Next} -> hop(Main, Next, Hops) end end),
    Last = lists:foldl(fun(_, Next) -> spawn(fun() -> hop(Main, Next, Hops) end) end, First, lists:seq(2, 503)),
    First ! {next, Last},
    Began = erlang:monotonic_time(),
    Last ! message(0, 0),
    receive {hops, Hops} -> elapsed(Began) end.

hop(Main, Next, Hops) ->
    receive
        Message when element(2, Message) + 1 =:= Hops -> Main ! {hops, Hops};
        Message ->
            Next ! setelement(2, Message, element(2, Message) + 1),
            hop(Main, Next, Hops)
    end.

fan_out(Placement, Each) ->
    fan_out_once(Each div 20 + 1),
    Took = fan_out_once(Each),
    print("fan-out", Placement, "rate", "msg/s", Each * 1000 * 1.0e9 / Took).

%% Each of the thousand answers after its last message, and after every second one so that the sender cannot run away; with
%% longer mailboxes two schedulers were up to three times slower.
fan_out_once(Each) ->
    Main = self(),
    Leaves = [spawn(fun() -> leaf(Main, Each, 0) end) || _ <- lists:seq(1, 1000)],
    Began = erlang:monotonic_time(),
    fan_send(Leaves, 0, Each),
    Sum = lists:sum([receive {sum, Sum} -> Sum end || _ <- Leaves]),
    Took = elapsed(Began),
    Sum = expected(0, 1000 * Each),
    Took.

fan_send(_, Round, Round) -> ok;
fan_send(Leaves, Round, Rounds) when Round > 0, Round rem 2 =:= 0 ->
    [receive more -> ok end || _ <- Leaves],
    fan_round(Leaves, Round, Rounds);
fan_send(Leaves, Round, Rounds) -> fan_round(Leaves, Round, Rounds).

fan_round(Leaves, Round, Rounds) ->
    lists:foldl(fun(Leaf, I) -> Leaf ! message(0, I), I + 1 end, Round * 1000, Leaves),
    fan_send(Leaves, Round + 1, Rounds).

leaf(Main, 0, Sum) -> Main ! {sum, Sum};
leaf(Main, Left, Sum) ->
    receive
        Message ->
            (element(9, Message) div 1000) rem 2 =:= 1 andalso Left > 1 andalso (Main ! more),
            leaf(Main, Left - 1, Sum + fold(Message))
    end.

%% --- Idle actors

idle(Workload, Count) ->
    Before = resident_bytes(),
    Began = erlang:monotonic_time(),
    spawn_idle(Count),
    Took = elapsed(Began),
    case Workload of
        "spawn" -> print("spawn", "same", "spawn", "ns", Took / Count);
        "bytes" -> print("bytes", "same", "bytes", "B", (resident_bytes() - Before) / Count)
    end.

%% The last one says that it runs, and with one scheduler the others ran before it.
spawn_idle(Count) ->
    Main = self(),
    [spawn(fun() -> receive stop -> ok end end) || _ <- lists:seq(2, Count)],
    spawn(fun() -> Main ! ready, receive stop -> ok end end),
    receive ready -> ok end.

resident_bytes() ->
    {ok, File} = file:open("/proc/self/statm", [read, raw, binary]),
    {ok, Line} = file:read(File, 200),
    file:close(File),
    [_, Pages | _] = binary:split(Line, <<" ">>, [global]),
    binary_to_integer(Pages) * 4096.
