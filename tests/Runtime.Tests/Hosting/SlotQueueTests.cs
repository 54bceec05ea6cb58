using Akka.Actor;
using CsCheck;
using Xunit;

namespace CoCreation.Sim.Runtime.Tests;

/// <summary>The queue behind the slot mailbox is a plain first-in-first-out queue, from any thread.</summary>
public sealed class SlotQueueTests
{
    private readonly SlotQueue _queue = new();

    [Fact]
    public void TryDequeue_Empty_GivesNothing()
    {
        Assert.False(_queue.TryDequeue(out _));
        Assert.False(_queue.HasMessages);
        Assert.Equal(0, _queue.Count);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(100)]
    public void TryDequeue_Messages_ComeInOrderAndOnce(int messages)
    {
        for (var i = 0; i < messages; i++)
            Enqueue(i);

        Assert.True(_queue.HasMessages);
        Assert.Equal(messages, _queue.Count);
        Assert.Equal(Enumerable.Range(0, messages), Drain());
        Assert.False(_queue.HasMessages);
    }

    [Fact]
    public void TryDequeue_SenderOfTheMessage_IsKept()
    {
        _queue.Enqueue(ActorRefs.Nobody, new Envelope("hello", ActorRefs.Nobody));
        Assert.True(_queue.TryDequeue(out var envelope));
        Assert.Equal(ActorRefs.Nobody, envelope.Sender);
    }

    [Fact]
    public void Queue_AnyMixOfBoth_BehavesAsAQueue() => Gen.Bool.List[0, 200].Sample(moves =>
    {
        var queue = new SlotQueue();
        var model = new Queue<int>();
        for (var i = 0; i < moves.Count; i++)
        {
            if (moves[i])
            {
                queue.Enqueue(ActorRefs.Nobody, new Envelope(i, ActorRefs.NoSender));
                model.Enqueue(i);
            }
            else
            {
                Assert.Equal(model.TryDequeue(out var expected), queue.TryDequeue(out var envelope));
                Assert.Equal(expected, envelope.Message ?? 0);
            }

            Assert.Equal((model.Count, model.Count > 0), (queue.Count, queue.HasMessages));
        }
    });

    [Fact]
    public void Enqueue_ManyThreads_LosesNothingAndKeepsTheOrderOfEach()
    {
        const int Threads = 4;
        const int Each = 20_000;
        var threads = Enumerable.Range(0, Threads).Select(thread => new Thread(() =>
        {
            for (var i = 0; i < Each; i++)
                Enqueue((i * Threads) + thread);
        })).ToList();
        threads.ForEach(thread => thread.Start());

        var got = new List<int>();
        while (got.Count < Threads * Each && (threads.Exists(thread => thread.IsAlive) || _queue.HasMessages))
            got.AddRange(Drain());
        threads.ForEach(thread => thread.Join());
        got.AddRange(Drain());

        Assert.Equal(Threads * Each, got.Count);
        foreach (var one in got.GroupBy(number => number % Threads))
            Assert.Equal(one.Order(), one);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    public void CleanUp_MessagesLeft_GoToDeadLettersInOrder(int messages)
    {
        for (var i = 0; i < messages; i++)
            Enqueue(i);
        var deadLetters = new SlotQueue();
        _queue.CleanUp(ActorRefs.Nobody, deadLetters);

        Assert.False(_queue.HasMessages);
        Assert.Equal(Enumerable.Range(0, messages), Drain(deadLetters));
    }

    private void Enqueue(int number) => _queue.Enqueue(ActorRefs.Nobody, new Envelope(number, ActorRefs.NoSender));

    private List<int> Drain() => Drain(_queue);

    private static List<int> Drain(SlotQueue queue)
    {
        var numbers = new List<int>();
        while (queue.TryDequeue(out var envelope))
            numbers.Add((int)envelope.Message);
        return numbers;
    }
}
