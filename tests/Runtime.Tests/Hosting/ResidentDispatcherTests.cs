using Akka.Actor;
using Akka.TestKit.Xunit2;
using Xunit;

namespace CoCreation.Sim.Runtime.Tests;

/// <summary>When a tell to a resident returns, the resident has received it, on the same thread.</summary>
public sealed class ResidentDispatcherTests() : TestKit(HostingSettings.With(1))
{
    [Fact]
    public void Tell_Returned_MessageWasReceivedOnThisThread()
    {
        var actor = NewActor();
        for (var i = 0; i < 1000; i++)
        {
            var thread = 0;
            Tell(actor, () => thread = Environment.CurrentManagedThreadId);
            Assert.Equal(Environment.CurrentManagedThreadId, thread);
        }
    }

    [Fact]
    public void Tell_FromManyThreads_EachMessageIsReceivedOnce()
    {
        var actor = NewActor();
        var received = 0;
        var threads = Enumerable.Range(0, 4).Select(_ => new Thread(() =>
        {
            for (var i = 0; i < 5000; i++)
                Tell(actor, () => received++);
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());

        AwaitCondition(() => Volatile.Read(ref received) == 20_000, Runs.Patience);
    }

    [Fact]
    public void Tell_SecondMessageWhileReceiving_ComesAfterTheFirst()
    {
        var actor = NewActor();
        var order = new List<string>();
        Tell(actor, () =>
        {
            Tell(actor, () => order.Add("second"));
            order.Add("first");
        });
        Assert.Equal(["first", "second"], order);
    }

    [Fact]
    public void Stop_Returned_ActorIsGone()
    {
        var actor = NewActor();
        ((IInternalActorRef)actor).Stop();
        var received = false;
        Tell(actor, () => received = true);
        Assert.False(received);
    }

    [Fact]
    public void Stop_MessagesLeft_AreDeadLetters()
    {
        Sys.EventStream.Subscribe(TestActor, typeof(Akka.Event.DeadLetter));
        var actor = NewActor();
        Tell(actor, () =>
        {
            ((IInternalActorRef)actor).Stop();
            actor.Tell("left", TestActor);
            actor.Tell("behind", TestActor);
        });
        Assert.Equal("left", ExpectMsg<Akka.Event.DeadLetter>(Runs.Patience).Message);
        Assert.Equal("behind", ExpectMsg<Akka.Event.DeadLetter>(Runs.Patience).Message);
    }

    /// <summary>An actor without a parent of ours starts on another thread; its answer says that it has.</summary>
    private IActorRef NewActor()
    {
        var actor = Sys.ActorOf(Doer.On(HostingSettings.ResidentDispatcher));
        actor.Tell(new Func<object?>(() => "started"), TestActor);
        ExpectMsg("started", Runs.Patience);
        return actor;
    }

    private static void Tell(IActorRef actor, Action what) => actor.Tell(
        new Func<object?>(() =>
        {
            what();
            return null;
        }),
        ActorRefs.NoSender);
}
